// Dates however they are written: "6/19/1999", "30 Apr 1966", "the 3rd of July 1970", "twelfth o' February '71",
// "0ne-2/tw0-nine/19eight4". Only days: a month with a year alone is none.
import { phrasesOf, withoutAccents } from './cue-index.ts'
import type { Run } from './figures.ts'
import type { Language } from './language.ts'
import { matches } from './matches.ts'
import type { Reading, Word } from './reading.ts'
import { spellingOf } from './spelling.ts'

export interface DateSpan {
  readonly start: number
  readonly end: number
  /** Four digits; undefined where the date has none. */
  readonly year: number | undefined
  /** `spaced` ("11 04 90") and `compact` ("19750817") say little without a cue. */
  readonly form: 'numeric' | 'named' | 'spaced' | 'compact' | 'short'
  readonly disguised: boolean
}

/** Two digits of a year as people mean a past one: 00–29 this century, 30–99 the last. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900)

const plausible = (year: number): boolean => year >= 1500 && year <= 2400

const numeric =
  /(?<![\w.$/-])(\d{1,4})[ ]?([-/.·∙‧∕⁄])[ ]?(\d{1,2}|[IVX]{1,4})[ ]?\2[ ]?(\d{4}|\d{2})(?![\w%]|[-/.]\d)/g
const spaced = /(?<![\w.-]|\d )(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})(?![\w-]| \d)/g
const short = /(?<![\w./$-])(\d{1,2})[/](\d{1,2})(?![\w/.%-])/g
const compact =
  /(?<![\w.-])(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)?\d{2})(?![\w.-])/g

const isDayAndMonth = (a: string, b: string): boolean => {
  if (/[IVX]/.test(b)) return Number(a) >= 1 && Number(a) <= 31
  const [x, y] = [Number(a), Number(b)]
  return x >= 1 && y >= 1 && ((x <= 12 && y <= 31) || (x <= 31 && y <= 12))
}

const numericDate = (a: string, b: string, c: string): number | undefined => {
  if (a.length === 4) return isDayAndMonth(b, c) && plausible(Number(a)) ? Number(a) : undefined
  if (a.length > 2 || !isDayAndMonth(a, b)) return undefined
  const year = fullYear(c)
  return plausible(year) ? year : undefined
}

const read = new WeakMap<Reading, readonly DateSpan[]>()

/** All dates of a text, in no order; one place may be read in two ways. */
export const datesOf = (reading: Reading): readonly DateSpan[] => {
  const known = read.get(reading)
  if (known) return known
  const dates = findDates(reading)
  read.set(reading, dates)
  return dates
}

const findDates = (reading: Reading): DateSpan[] => {
  const { text } = reading
  const found: DateSpan[] = []
  const add = (match: RegExpMatchArray, year: number | undefined, form: DateSpan['form']) =>
    found.push({ start: match.index!, end: match.index! + match[0].length, year, form, disguised: false })
  for (const match of matches(numeric, text)) {
    const year = numericDate(match[1]!, match[3]!, match[4]!)
    if (year) add(match, year, 'numeric')
  }
  for (const match of matches(spaced, text)) {
    const year = numericDate(match[1]!, match[2]!, match[3]!)
    if (year) add(match, year, 'spaced')
  }
  for (const match of matches(compact, text))
    add(match, fullYear(/^(?:19|20)\d{6}/.test(match[0]) ? match[0].slice(0, 4) : match[0].slice(4)), 'compact')
  for (const match of matches(short, text)) if (isDayAndMonth(match[1]!, match[2]!)) add(match, undefined, 'short')
  for (const run of reading.runs) {
    const date = run.spelled || run.swapped ? spelledNumeric(run) : undefined
    if (date) found.push(date)
  }
  return found.concat(named(reading))
}

/** "0ne-2/tw0-nine/19eight4": three parts of digits between two slashes. */
const spelledNumeric = ({ figures, gaps }: Run): DateSpan | undefined => {
  const cuts = gaps.flatMap((gap, i) => (gap.includes('/') ? [i] : []))
  if (cuts.length !== 2) return undefined
  const part = (from: number, to: number) =>
    figures
      .slice(from, to)
      .map(figure => figure.digits)
      .join('')
  const year = numericDate(part(0, cuts[0]! + 1), part(cuts[0]! + 1, cuts[1]! + 1), part(cuts[1]! + 1, figures.length))
  return year
    ? { start: figures[0]!.start, end: figures[figures.length - 1]!.end, year, form: 'numeric', disguised: true }
    : undefined
}

const ordinalsOf = new WeakMap<readonly Language[], ReadonlySet<string>>()

const ordinals = (languages: readonly Language[]): ReadonlySet<string> => {
  let set = ordinalsOf.get(languages)
  if (!set) {
    set = new Set(languages.flatMap(({ numbers }) => phrasesOf(numbers.ordinals).map(withoutAccents)))
    ordinalsOf.set(languages, set)
  }
  return set
}

const dayPattern = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|ro|o)?$/
const between = /^[\s.,/·-]{0,3}$/
const links = new Set(['of', 'de', 'del', 'o', 'the'])

interface Piece {
  readonly start: number
  readonly end: number
  /** Index of the first or last word used. */
  readonly edge: number
}

/** A day's number that ends with word `i` (step -1) or begins with it (step 1). */
const dayAt = (reading: Reading, i: number, step: 1 | -1): Piece | undefined => {
  const { words } = reading
  const word = words[i]
  if (!word) return undefined
  const known = ordinals(reading.languages)
  const other = words[i + step]
  if (other) {
    const [a, b] = step === 1 ? [word, other] : [other, word]
    if (b.start - a.end <= 1 && known.has(`${a.lower} ${b.lower}`))
      return { start: a.start, end: b.end, edge: i + step }
  }
  if (dayPattern.test(word.lower) || known.has(word.lower)) return { start: word.start, end: word.end, edge: i }
  return undefined
}

/** A year that begins with word `i`: "1987", "'87", "nineteen eighty-eight", "two thousand four". */
const yearAt = (reading: Reading, i: number, from: number): { end: number; year: number } | undefined => {
  const { words, text, languages } = reading
  const word: Word | undefined = words[i]
  if (!word || !/^[\s.,'’·/-]{0,3}$/.test(text.slice(from, word.start))) return undefined
  if (/^\d{4}$/.test(word.lower)) {
    const year = Number(word.lower)
    return plausible(year) ? { end: word.end, year } : undefined
  }
  if (/^\d{2}$/.test(word.lower)) {
    const mark = text.slice(from, word.start)
    // "May 30, 12 people": two digits count after an apostrophe or in a row ("12 Mar 85").
    return /['’]$/.test(mark) || /^[ -]$/.test(mark) ? { end: word.end, year: fullYear(word.lower) } : undefined
  }
  const { numbers } = spellingOf(languages)
  const century = numbers.get(word.lower)
  if (century !== '19' && century !== '18' && century !== '20') return undefined
  const tens = words[i + 1] && numbers.get(words[i + 1]!.lower)
  if (tens?.length !== 2) return undefined
  const unit = words[i + 2] && numbers.get(words[i + 2]!.lower)
  if (tens.endsWith('0') && tens !== '10' && unit?.length === 1)
    return { end: words[i + 2]!.end, year: Number(`${century}${tens[0]}${unit}`) }
  return { end: words[i + 1]!.end, year: Number(century + tens) }
}

const skipLinks = (reading: Reading, i: number): number => {
  let at = i
  while (links.has(reading.words[at]?.lower ?? '') && at < i + 2) at++
  return at
}

/** Dates with the name of a month or a holiday. */
const named = (reading: Reading): DateSpan[] => {
  const { words, text } = reading
  const found: DateSpan[] = []
  for (const cue of reading.cues('numbers.months')) {
    // Day before the month ("4 de mayo", "the ninth of May"), or after it ("May 9th").
    let i = cue.first - 1
    while (i > cue.first - 3 && links.has(words[i]?.lower ?? '')) i--
    const before =
      words[i] &&
      /^(?:[ .-]{1,2}|[/]|[ ]?(?:of|de|o['’]?)[ ]?(?:the )?|[ ](?:of|de|o['’]?)[ ])$/i.test(
        text.slice(words[i]!.end, cue.start),
      )
        ? dayAt(reading, i, -1)
        : undefined
    // "May the 3rd"
    const day = words[cue.last + 1]?.lower === 'the' ? cue.last + 2 : cue.last + 1
    const next = words[cue.last + 1]
    const after = next && between.test(text.slice(cue.end, next.start)) ? dayAt(reading, day, 1) : undefined
    if (before) {
      const year = yearAt(reading, skipLinks(reading, cue.last + 1), yearFrom(reading, cue.last + 1, cue.end))
      if (year || !after || /^(?:de|of)$/.test(words[cue.first - 1]?.lower ?? '')) {
        found.push(span(before.start, year?.end ?? cue.end, year?.year))
        continue
      }
    }
    if (after) {
      const year = yearAt(reading, skipLinks(reading, after.edge + 1), yearFrom(reading, after.edge + 1, after.end))
      found.push(span(cue.start, year?.end ?? after.end, year?.year))
    }
  }
  for (const cue of reading.cues('numbers.holidays')) {
    const year = yearAt(reading, cue.last + 1, cue.end)
    if (year) found.push(span(cue.start, year.end, year.year))
  }
  return found
}

/** Where the gap before the year begins: after a linking "de" or "of", if one stands there. */
const yearFrom = ({ words }: Reading, i: number, end: number): number =>
  links.has(words[i]?.lower ?? '') ? words[links.has(words[i + 1]?.lower ?? '') ? i + 1 : i]!.end : end

const span = (start: number, end: number, year: number | undefined): DateSpan => ({
  start,
  end,
  year,
  form: 'named',
  disguised: false,
})
