// The phrases of all lists of all languages by their first words.
import type { Language } from './language.ts'
import { tokenize } from './words.ts'

type Sections = Omit<Language, 'id'>

/** The name of a list: its section and key in `language.ts`. A list added there is a kind at once. */
export type CueKind = { [S in keyof Sections]: `${S}.${keyof Sections[S] & string}` }[keyof Sections]

/** Lists that are read by their order, or by other means: no look-up asks for them. */
const noCues: ReadonlySet<string> = new Set([
  'numbers.digits',
  'numbers.teens',
  'numbers.tens',
  'numbers.compounds',
  'numbers.and',
  'numbers.hundred',
  'numbers.repeats',
  'numbers.soundAlikes',
  'numbers.spokenSeparators',
  'numbers.ordinals',
  'numbers.spokenAt',
  'numbers.spokenDot',
])

/** All phrases that begin alike: the kinds of those that end here, and how the longer ones go on. */
export interface Branch {
  readonly kinds: CueKind[]
  next?: Map<string, Branch>
}

/** The branches of a first word. Parting all phrases of all lists into words would cost more than a page's first checks. */
interface Opening extends Branch {
  readonly unread: (readonly [CueKind, string])[]
}

type CueIndex = ReadonlyMap<string, Opening>

const indexes = new WeakMap<readonly Language[], CueIndex>()

export const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{Mn}/gu, '')

/** The phrases of a list: entries parted by " | ", alternatives by "/". */
export const phrasesOf = (list: string): string[] =>
  list
    .split(/[|/]/)
    .map(phrase => phrase.trim())
    .filter(Boolean)

const isPlain = (phrase: string): boolean => /^[\0-\x7f]*$/.test(phrase)
/** What `tokenize` takes for the first word, found without parting the rest. */
const firstWord = (phrase: string): string | undefined =>
  isPlain(phrase) ? /[A-Za-z0-9]+(?:'[A-Za-z0-9]+)*/.exec(phrase)?.[0] : tokenize(phrase, phrase)[0]?.lower

/** Makes the index of the languages, a list a step. */
export function* prepareCues(languages: readonly Language[]): Generator<undefined, void> {
  if (indexes.has(languages)) return
  const index = new Map<string, Opening>()
  const add = (kind: CueKind, phrase: string) => {
    const first = firstWord(phrase)
    const opening = first && index.get(first)
    if (opening) opening.unread.push([kind, phrase])
    else if (first) index.set(first, { kinds: [], unread: [[kind, phrase]] })
  }
  for (const { id: _, ...sections } of languages)
    for (const [section, lists] of Object.entries(sections))
      for (const [name, list] of Object.entries<string>({ ...lists })) {
        if (noCues.has(`${section}.${name}`)) continue
        for (const phrase of phrasesOf(list)) {
          add(`${section}.${name}` as CueKind, phrase)
          if (!isPlain(phrase)) add(`${section}.${name}` as CueKind, withoutAccents(phrase))
        }
        yield
      }
  indexes.set(languages, index)
}

export const indexOf = (languages: readonly Language[]): CueIndex => {
  for (const _ of prepareCues(languages));
  return indexes.get(languages)!
}

/** The branches behind a word that begins phrases: parted into words now, if this is the first text that holds it. */
export const openingAt = (index: CueIndex, word: string): Branch | undefined => {
  const opening = index.get(word)
  if (!opening?.unread.length) return opening
  for (const [kind, phrase] of opening.unread.splice(0)) {
    let branch: Branch = opening
    for (const { lower } of tokenize(phrase, phrase).slice(1)) {
      branch.next ??= new Map()
      const next = branch.next.get(lower) ?? { kinds: [] }
      branch.next.set(lower, next)
      branch = next
    }
    if (!branch.kinds.includes(kind)) branch.kinds.push(kind)
  }
  return opening
}
