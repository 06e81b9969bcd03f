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

/** A list, and its place among all lists. */
export interface Kind {
  readonly name: CueKind
  readonly number: number
}

/** All phrases that begin alike: the kinds of those that end here, and how the longer ones go on, by the next word's number. */
export interface Branch {
  kinds: readonly Kind[]
  next?: Map<number, Branch> | undefined
}

/**
 * A word that stands in some phrase, and the phrases that it begins. Parting all phrases of all lists into words would
 * cost more than a page's first checks: those of a word are parted when a text first holds it.
 */
export interface KnownWord extends Branch {
  readonly number: number
  unread?: (readonly [Kind, string])[] | undefined
}

export interface CueIndex {
  readonly words: Map<string, KnownWord>
  readonly kinds: Map<CueKind, Kind>
}

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

/** Most words begin no phrase that ends with them. */
const none: readonly Kind[] = []

const know = ({ words }: CueIndex, word: string): KnownWord => {
  let known = words.get(word)
  if (!known) {
    known = { number: words.size, kinds: none, next: undefined, unread: undefined }
    words.set(word, known)
  }
  return known
}

/** Engines keep one copy of a property's name, and of the same words in our code: found by address, without a comparison. */
const oneCopy = (name: string): CueKind => Object.keys({ [name]: true })[0] as CueKind

const kindOf = ({ kinds }: CueIndex, section: string, list: string): Kind => {
  const name = oneCopy(`${section}.${list}`)
  let kind = kinds.get(name)
  if (!kind) {
    kind = { name, number: kinds.size }
    kinds.set(name, kind)
  }
  return kind
}

/** Makes the index of the languages, a list a step. */
export function* prepareCues(languages: readonly Language[]): Generator<undefined, void> {
  if (indexes.has(languages)) return
  const index: CueIndex = { words: new Map(), kinds: new Map() }
  const add = (kind: Kind, phrase: string) => {
    const first = firstWord(phrase)
    if (!first) return
    const known = know(index, first)
    known.unread ??= []
    known.unread.push([kind, phrase])
  }
  for (const { id: _, ...sections } of languages)
    for (const [section, lists] of Object.entries(sections))
      for (const [name, list] of Object.entries<string>({ ...lists })) {
        if (noCues.has(`${section}.${name}`)) continue
        const kind = kindOf(index, section, name)
        for (const phrase of phrasesOf(list)) {
          add(kind, phrase)
          if (!isPlain(phrase)) add(kind, withoutAccents(phrase))
        }
        yield
      }
  indexes.set(languages, index)
}

export const indexOf = (languages: readonly Language[]): CueIndex => {
  const ready = indexes.get(languages)
  if (ready) return ready
  for (const _ of prepareCues(languages));
  return indexes.get(languages)!
}

/** Parts the phrases that the word begins, if they are still whole. Says whether they were. */
export const partPhrases = (index: CueIndex, known: KnownWord): boolean => {
  const { unread } = known
  if (!unread) return false
  known.unread = undefined
  for (const [kind, phrase] of unread) {
    let branch: Branch = known
    for (const { lower } of tokenize(phrase, phrase).slice(1)) {
      const { number } = know(index, lower)
      branch.next ??= new Map()
      const next = branch.next.get(number) ?? { kinds: none, next: undefined }
      branch.next.set(number, next)
      branch = next
    }
    if (!branch.kinds.includes(kind)) branch.kinds = [...branch.kinds, kind]
  }
  return true
}
