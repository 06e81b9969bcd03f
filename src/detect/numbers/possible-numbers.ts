// Every stretch of a text that may be the number of a plate, a licence, an account or a person: letters and digits in up to
// eight groups. Generous on purpose: signs (number-signs.ts) and learned weights decide.
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

/** What parts the groups of one number. */
const joint = /^(?: ?[-·•∙~*.] ?| )$/
const mostGroups = 8
const mostLetters = 8
const longest = 20

const hasDigit = (text: string): boolean => /\d/.test(text)

/** "2years", "4runner": a word, not letters of a number. */
const hasWord = (said: string): boolean => /[a-z]{4}/.test(said)

/** Words of Latin letters and digits that may be a number's group: with a digit in them, or short and all capitals. */
const pieces = (reading: Reading): NumberSpan[] => {
  const { text } = reading
  const found: NumberSpan[] = []
  for (let at = 0; at < text.length; at++) {
    const start = at
    let digits = 0
    let small = 0
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code >= 48 && code <= 57) digits++
      else if (code >= 97 && code <= 122) small++
      else if (code < 65 || code > 90) break
    }
    const fits = digits
      ? at - start <= longest && !(small > 3 && hasWord(text.slice(start, at)))
      : !small && at > start && at - start <= mostLetters
    if (fits && !isClaimed(reading, start, at)) found.push({ start, end: at })
  }
  return found
}

/** Part of a handle, a hashtag, a price or a longer word: none of ours. */
const touches = (text: string, start: number, end: number): boolean =>
  /[\w@$]/.test(text[start - 1] ?? '') ||
  /[\w@]/.test(text[end] ?? '') ||
  (text[start - 1] === '#' && /[A-Za-z]/.test(text.slice(start, end)))

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
  const groups = pieces(reading)
  const found: NumberSpan[] = []
  for (let i = 0; i < groups.length; i++) {
    const { start } = groups[i]!
    let compact = ''
    for (let last = i; last < groups.length && last < i + mostGroups; last++) {
      const { start: from, end } = groups[last]!
      if (last > i && !joint.test(text.slice(groups[last - 1]!.end, from))) break
      compact += text.slice(from, end)
      if (compact.length > longest) break
      if (!couldBe(compact, last - i + 1, withLetters) || touches(text, start, end)) continue
      if (isAsked || isTelling(compact)) found.push({ start, end })
    }
  }
  return found
}
