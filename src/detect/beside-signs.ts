// What stands beside a number, a date or a possible address: words, marks, states and names, the kinds of cue words and how
// near.
import { type CueKind, wordIndexAt } from './cues.ts'
import { isState } from './data/states.ts'
import { type KindSigns, nearbyCueSigns, type Place } from './nearby-cues.ts'
import { isCapital, isFirstName } from './people/name.ts'
import type { Reading } from './reading.ts'
import type { Signs } from './weights.ts'

/** The kinds of cue words that are looked for. */
export const besideKinds: readonly CueKind[] = [
  'numbers.phone',
  'numbers.anyNumber',
  'numbers.ssn',
  'numbers.lastDigits',
  'numbers.taxId',
  'numbers.birthdate',
  'numbers.comingOfAge',
  'numbers.newborn',
  'numbers.card',
  'numbers.routing',
  'numbers.account',
  'numbers.otherAccount',
  'numbers.license',
  'numbers.otherLicense',
  'numbers.plate',
  'numbers.vehicle',
  'numbers.vin',
  'numbers.otherNumber',
  'numbers.months',
  'numbers.testNumbers',
  'people.kin',
  'people.ages',
  'people.grades',
  'people.pronouns',
  'people.selfPronouns',
  'people.publicServants',
  'setting.titles',
  'setting.persons',
  'setting.events',
  'setting.organizations',
  'tone.lookups',
  'tone.restrictedSources',
]

/** Numbers stand for their length: no weight is learned for "4412". */
const wordSign = (word: string): string =>
  hasDigit.test(word) ? word.replace(/\d+/g, digits => `#${digits.length}`) : word
const hasDigit = /\d/

/** Words before and after, inside the sentence, and the marks between. */
const wordsBeside = <Weight>(
  { words, text }: Reading,
  { start, end, first, after }: Place,
  signs: Signs<Weight>,
): void => {
  const sentence = words[first]?.sentence
  const said = (list: string, i: number): void => {
    const word = words[i]
    signs.word(list, word ? (word.sentence === sentence ? wordSign(word.lower) : '.') : '^')
  }
  said('b1=', first - 1)
  said('b2=', first - 2)
  said('a1=', after)
  signs.word('gb=', text.slice(Math.max(words[first - 1]?.end ?? 0, start - 3), start))
  signs.word('ga=', text.slice(end, Math.min(words[after]?.start ?? text.length, end + 3)))
  signs.word('before=', text.slice(Math.max(0, start - 1), start))
  signs.word('after=', text.slice(end, end + 1))
}

/** States, names and the ends of lines around it. */
const placeSigns = <Weight>(reading: Reading, { start, end, first, after }: Place, signs: Signs<Weight>): void => {
  const { words, text } = reading
  const [second, before, next] = [words[first - 2], words[first - 1], words[after]]
  if (before) {
    signs.when(isState(text.slice(before.start, before.end)), 'state before')
    signs.when(isFirstName(before.lower), 'name before')
    if (isCapital(reading, before)) signs.add(isCapital(reading, second) ? 'capitals before' : 'capital before')
  }
  if (second) signs.when(isFirstName(second.lower) && isCapital(reading, second), 'full name before')
  if (next) {
    signs.when(isState(text.slice(next.start, next.end)), 'state after')
    signs.when(isCapital(reading, next), 'capital after')
  }
  signs.when(/(?:^|\n)\W{0,3}$/.test(text.slice(Math.max(0, start - 4), start)), 'begins line')
  const rest = text.slice(end, end + 3)
  signs.when(/^[^\w\n]{0,2}\n/.test(rest) || (rest.length < 3 && !/\w/.test(rest)), 'ends line')
}

/** Offsets into the reading's `text`; `kinds` are those of `besideKinds` that stand in it. */
export const besideSigns = <Weight>(
  reading: Reading,
  { start, end }: { readonly start: number; readonly end: number },
  kinds: readonly KindSigns<Weight>[],
  signs: Signs<Weight>,
): void => {
  const place = { start, end, first: wordIndexAt(reading.words, start), after: wordIndexAt(reading.words, end) }
  signs.add('bias')
  wordsBeside(reading, place, signs)
  placeSigns(reading, place, signs)
  nearbyCueSigns(reading, place, kinds, signs)
}
