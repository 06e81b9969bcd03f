// Every stretch of a text that may be the number of a plate, a licence, an account or a person: letters and digits in up to
// eight groups. Generous on purpose: signs (number-signs.ts) and learned weights decide.
import { matches } from '../matches.ts'
import { isClaimed, type Reading } from '../reading.ts'

/** Offsets into the reading's `text`. */
export interface NumberSpan {
  readonly start: number
  readonly end: number
}

/** Words without which only numbers of a telling shape are looked at. */
const asked = [
  'numbers.plate',
  'numbers.vehicle',
  'numbers.license',
  'numbers.ssn',
  'numbers.lastDigits',
  'numbers.account',
  'numbers.routing',
  'tone.lookups',
  'tone.restrictedSources',
] as const

const piece = /[A-Za-z\d]+/g
/** What parts the groups of one number. */
const joint = /^(?: ?[-·•∙~*.] ?| )$/
const mostGroups = 8
const mostLetters = 8
const longest = 20

const hasDigit = (text: string): boolean => /\d/.test(text)
const isCapitals = (text: string): boolean => /^[A-Z]{1,8}$/.test(text)

/** Part of a handle, a hashtag, a price or a longer word: none of ours. */
const touches = (text: string, start: number, end: number): boolean =>
  /[\w@$]/.test(text[start - 1] ?? '') ||
  /[\w@]/.test(text[end] ?? '') ||
  (text[start - 1] === '#' && /[A-Za-z]/.test(text.slice(start, end)))

/** "2years", "4runner": a word, not letters of a number. */
const hasWord = (said: string): boolean => /[a-z]{4}/.test(said)

/** Of letters alone only where a car is spoken of: "KAYFIT", "OYE LAW". */
const couldBe = (compact: string, groups: number, withLetters: boolean): boolean =>
  hasDigit(compact)
    ? compact.length >= 4
    : withLetters && compact.length >= 3 && compact.length <= mostLetters && groups <= 3

/** Capitals with digits among them ("M420-5591-0037", "OX21 LVB"), or the nine digits of a Social Security number. */
const isTelling = (compact: string): boolean =>
  /^\d{9}$/.test(compact) || (compact.length >= 5 && /^(?=\D*\d\D*\d)(?=\d*[A-Z])[A-Z\d]+$/.test(compact))

export const possibleNumbers = (reading: Reading): NumberSpan[] => {
  const { text } = reading
  if (!/\d|[A-Z]{3}/.test(text)) return []
  const isAsked = asked.some(kind => reading.cues(kind).length)
  const withLetters = reading.cues('numbers.plate').length + reading.cues('numbers.vehicle').length > 0
  const pieces = matches(piece, text).filter(
    ({ 0: said, index }) =>
      (hasDigit(said) ? said.length <= longest && !hasWord(said) : isCapitals(said)) &&
      !isClaimed(reading, index, index + said.length),
  )
  const found: NumberSpan[] = []
  for (let i = 0; i < pieces.length; i++) {
    const start = pieces[i]!.index
    let compact = ''
    for (let last = i; last < pieces.length && last < i + mostGroups; last++) {
      const { 0: said, index } = pieces[last]!
      if (last > i && !joint.test(text.slice(pieces[last - 1]!.index + pieces[last - 1]![0].length, index))) break
      compact += said
      if (compact.length > longest) break
      const end = index + said.length
      if (!couldBe(compact, last - i + 1, withLetters) || touches(text, start, end)) continue
      if (isAsked || isTelling(compact)) found.push({ start, end })
    }
  }
  return found
}
