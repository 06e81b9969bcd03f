// The number an address begins with: "4412", "34-18", "119 1/2", "W8812", "N57W1234", "4922 B".
import { flagsOf, is } from './lexicon.ts'
import type { Token } from './tokens.ts'

export type NumberForm =
  | 'plain'
  | 'thousands'
  | 'lettered'
  | 'hyphen'
  | 'fraction'
  | 'grid-letter'
  | 'spelled'
  | 'roman'

export interface HouseNumber {
  readonly start: number
  /** Index of the first token after the number. */
  readonly next: number
  readonly form: NumberForm
  /** How many digits its first part has. */
  readonly digits: number
  readonly value: number
  /** How many words it is written in. */
  readonly words?: number
}

const shape = /^(\d{1,6})(½|¼|¾|[-/]\d{1,5}[a-z]?|-?[a-z]{1,2}|-[a-z]\d?)?$/i
const ordinal = /^\d+(?:st|nd|rd|th)$/i
/** Units of measure glued to a number. A capital letter alone may be a flat ("6257A North"), but for those of size and power. */
const afterUnit =
  /^\d+(?:am|pm|ft|in|lb|lbs|oz|kg|km|mi|mb|gb|tb|hz|yo|yr|hr|hrs|min|mm|cm|ml|kw|mph|mg|bn|b\/s|ers|pt|ish|fps|gbps|mbps|kwh|sf|sqft|[kmxvwg])$/i
const smallUnit = /^\d+[sdp]$/

const isBoundary = (char: string | undefined): boolean =>
  char === undefined || /[\s,;:!?.()[\]{}"'“”‘’|>=*_~–—/\\•·…🏠📍#-]/u.test(char) || char > '⁀'

/** Does a single letter for a direction lead to the digits that begin at `start`: "W8812"? */
const isLettered = (text: string, start: number): boolean =>
  /[NSEWnsew]/.test(text[start - 1] ?? '') && isBoundary(text[start - 2])

/**
 * Can the digits that begin at `start` be a house number's, by the characters before them? One glued to a price sign, a
 * decimal, a date or a word is none.
 */
export const standsApart = (text: string, start: number): boolean => {
  const before = text[start - 1]
  if (before === undefined || before === ' ') return true
  if (!isBoundary(before)) return isLettered(text, start)
  // "3.5", "1,200", "7/4", "555-0142": the run began earlier.
  if (!/[.,/:'’-]/.test(before) || !/[\p{L}\d]/u.test(text[start - 2] ?? '')) return true
  return (before === ',' || before === ':') && !/\d/.test(text[start - 2] ?? '')
}

/** Reads the number whose digits begin at `tokens[0]`, a place that `standsApart`. */
export const readHouseNumber = (text: string, tokens: readonly Token[]): HouseNumber | undefined => {
  const first = tokens[0]
  if (!first) return
  let start = first.start
  const before = text[start - 1]
  let form: NumberForm = 'plain'
  if (isLettered(text, start)) {
    if (!/^\d{3,6}(?:[NSEWnsew]\d{2,6})?$/.test(first.text)) return
    start--
    form = 'grid-letter'
    return { start, next: 1, form, digits: first.text.length, value: Number.parseInt(first.text, 10) }
  }
  if (/['’]/.test(before ?? '') && /^\d\d$/.test(first.text)) return
  const match = shape.exec(first.text)
  if (!match || ordinal.test(first.text) || afterUnit.test(first.text) || smallUnit.test(first.text)) return
  // "3/4", "10/12": a date or a fraction, no range of numbers.
  if (/^\d{1,2}\/\d{1,2}$/.test(first.text)) return
  const digits = match[1]!.length
  const value = Number(match[1])
  let next = 1
  if (match[2]) form = /\d/.test(match[2]) ? 'hyphen' : /[½¼¾]/.test(match[2]) ? 'fraction' : 'lettered'
  const second = tokens[next]
  const third = tokens[next + 1]
  if (/^\d{1,2}$/.test(first.text) && second?.text === ',' && third?.spaced === false && /^\d{3}$/.test(third.text))
    // "12,207 Bellaire Pines"
    return second.spaced
      ? undefined
      : { start, next: next + 2, form: 'thousands', digits: digits + 3, value: value * 1000 + Number(third.text) }
  if (second && (second.text === '½' || /^[13]\/[24]$/.test(second.text)) && second.lines === 0) {
    next++
    form = 'fraction'
  } else if (
    form === 'plain' &&
    second &&
    /^[A-DF-MO-RT-VX-Z]$/.test(second.text) &&
    second.spaced &&
    second.lines === 0
  ) {
    // "4922 B South Cornell Avenue": a letter before the street is part of the number; "613 K Street" is named by it.
    const fourth = tokens[next + 2]
    const isName = third !== undefined && (flagsOf(third.lower) & (is.sureType | is.weakType)) !== 0
    if (third?.text === '-') next += 2
    else if (
      third &&
      third.kind !== 'mark' &&
      !isName &&
      fourth &&
      (fourth.kind === 'word' || /^\d+th$/.test(fourth.lower))
    ) {
      next++
      form = 'lettered'
    }
  }
  if (
    /^[NSEW]$/.test(text[start - 2] ?? '') &&
    before === ' ' &&
    isBoundary(text[start - 3]) &&
    digits >= 3 &&
    form === 'plain'
  ) {
    start -= 2
    form = 'grid-letter'
  }
  return { start, next, form, digits, value }
}
