// Who stands right beside a detail: a person's name, an organization's, a famous one.
import { cueIndexAt, wordIndexAt } from '../cues.ts'
import { isFirstName } from '../people/name.ts'
import type { Reading, Word } from '../reading.ts'
import type { Signs } from '../weights.ts'
import type { Detail } from './detail.ts'
import { famousNames, unmistakableNames } from './famous.ts'
import type { GroupSigns, Pair } from './kind-signs.ts'

const famous = new Map<string, (readonly string[])[]>()
for (const name of famousNames.split('|')) {
  const [first, ...rest] = name
    .trim()
    .replaceAll('.', '')
    .split(/[\s-]+/)
  famous.set(
    first!,
    [...(famous.get(first!) ?? []), rest].sort((a, b) => b.length - a.length),
  )
}

const unmistakable: ReadonlySet<string> = new Set(unmistakableNames.split(/\s+/))

const unpossessed = (word = ''): string => (word.endsWith("'s") ? word.slice(0, -2) : word)

/** Does a famous person's name stand near, in the words from `from` to `to`, and is it surely that person's? */
export const fameNear = (words: readonly Word[], from: number, to: number): 'sure' | 'maybe' | undefined => {
  let fame: 'maybe' | undefined
  for (let i = Math.max(0, from); i < Math.min(words.length, to); i++) {
    const word = unpossessed(words[i]!.lower)
    const rest = famous.get(word)?.find(one => one.every((part, k) => unpossessed(words[i + 1 + k]?.lower) === part))
    if (!rest) continue
    if (rest.length || unmistakable.has(word)) return 'sure'
    fame = 'maybe'
  }
  return fame
}

const upper = /\p{Lu}/u

const isName = (text: string, start: number): boolean => {
  const code = text.charCodeAt(start)
  return code < 128 ? code >= 65 && code <= 90 : upper.test(text[start] ?? '')
}

/** Signs in the words right before and after: a person's name, an organization's name, a lead-in mark. */
export const neighborSigns = (detail: Detail, reading: Reading, group: GroupSigns, signs: Signs): void => {
  const { text, words } = reading
  const first = wordIndexAt(words, detail.start)
  const gap = text.slice(words[first - 1]?.end ?? 0, detail.start)
  const trimmed = gap.trim()
  const lead = first === 0 ? '^' : gap.includes('\n') ? 'line' : trimmed.slice(0, 1)
  signs.word('lead:', lead)
  signs.word(group.lead, lead)
  const both = (holds: boolean, [ofAll, ofGroup]: Pair) => {
    if (!holds) return
    signs.hold(ofAll)
    signs.hold(ofGroup)
  }
  const { capitals, from, named } = capitalsBefore(detail, reading, first)
  const organizations = reading.cues('setting.organizations')
  const cue = organizations[cueIndexAt(organizations, from)]
  const organized = cue !== undefined && cue.end <= detail.start
  both(isAcronym(text.slice(from, detail.start)), group.acronym)
  const before = text.slice(Math.max(0, detail.start - 60), detail.start)
  both(business.test(before.slice(-40)), group.business)
  both(capitals > 0 && organized, group.organization)
  both(capitals > 1 && !organized, group.capitals)
  both(capitals === 1 && !organized, group.capital)
  both(named && !organized, group.firstName)
  // "Marlene Odegaard, 917 …", "Mr. Clay (16 …", "Beecham, Curtis – 405 …": a person's name leads to the detail.
  const isPerson =
    (named && capitals >= 2 && ofPerson.test(trimmed)) || titled.test(before) || surnameFirst.test(before)
  both(!organized && isPerson, group.person)
  both(hasFirstName(reading, first - 12, first + 16), group.nearName)
}

const ofPerson = /^[\s,:;(–—=|-]*$|^,?\s*(?:of|at|\d{2},|\d{2}, of)\s*$/
const business = /['’]s\s+\p{Lu}\p{L}+\W*$|&\s+\p{Lu}\p{L}+\W*$/u
const titled = /\b(?:Mr|Mrs|Ms|Miss|Don|Doña|Sra?)\.?\s+(?:\p{Lu}[\p{L}'’-]+\s*){1,3}[\s,:(–-]*$/u
const surnameFirst = /\p{Lu}[\p{L}'’-]+,\s(?:\p{Lu}\.|\p{Lu}\p{L}+(?:\s\p{Lu}\.?)?)\s*[–—-]\s*$/u

const isAcronym = (name: string): boolean =>
  /(?:^|\s)[A-Z]{3,5}$/.test(
    name
      .trim()
      .replace(/[,(:–-]+$/, '')
      .trim(),
  )

/** The words with capitals that lead to the detail, five at most; is a given name among them? */
const capitalsBefore = (detail: Detail, { text, words }: Reading, first: number) => {
  let named = false
  let i = first - 1
  for (; i >= 0 && first - 1 - i < 5; i--) {
    const word = words[i]!
    const between = text.slice(word.end, words[i + 1]?.start ?? detail.start)
    if (i < first - 1 && /[.;:\n()!?]/.test(between.replace(/^\.\s?$/, ''))) break
    if (!isName(text, word.start)) break
    if (isFirstName(word.lower)) named = true
  }
  return { capitals: first - 1 - i, from: words[i + 1]?.start ?? detail.start, named }
}

const hasFirstName = ({ text, words }: Reading, from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < Math.min(words.length, to); i++)
    if (isName(text, words[i]!.start) && isFirstName(words[i]!.lower)) return true
  return false
}

/** Half-open range of a text. */
export interface Segment {
  readonly from: number
  readonly to: number
}

/** Could a sentence or a line end here? Nearly all characters are dismissed by their code. */
const isMark = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x0a || code === 0x3b

const abbreviated = /\b(?:mrs?|ms|dr|st|sgt|rev|no|det|lt|capt|ofc|sr|sra)$/i

/** What stands beside the detail and belongs to no other: up to the next detail, a sentence's end or 90 characters. */
export const segmentOf = (index: number, details: readonly Detail[], text: string): Segment => {
  const { start, end } = details[index]!
  let from = Math.max(0, start - 90)
  let to = Math.min(text.length, end + 60)
  from = Math.max(from, details[index - 1]?.end ?? 0)
  to = Math.min(to, details[index + 1]?.start ?? to)
  for (let i = start - 2; i > from; i--)
    if (
      isMark(text.charCodeAt(i)) &&
      (text[i] === '\n' ||
        text[i] === ';' ||
        (/\s/.test(text[i + 1]!) && !abbreviated.test(text.slice(Math.max(0, i - 5), i))))
    ) {
      from = i + 1
      break
    }
  for (let i = end; i < to; i++)
    if (isMark(text.charCodeAt(i)) && (text[i] === '\n' || text[i] === ';' || /\s/.test(text[i + 1] ?? ' '))) {
      to = i
      break
    }
  return { from, to }
}
