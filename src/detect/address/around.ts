// What the text says around a number: claims on it, a unit or a person's name before it, the same street elsewhere.
import type { Reading } from '../reading.ts'
import { claimIndexAt } from '../steps/claims.ts'
import { flagsOf, is } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** Are there (nearly) no capitals around, or hardly anything else? */
export const letters = (text: string, start: number, end: number): { lower: boolean; upper: boolean } => {
  let small = 0
  let capital = 0
  const from = Math.max(0, start - 60)
  const to = Math.min(text.length, end + 60)
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) small++
    else if (code >= 65 && code <= 90) capital++
  }
  return { lower: capital * 40 <= small, upper: small * 3 <= capital }
}

/** A claimed run is no address, but "9 grand" may yet become "9 Grand Avenue", "12,207" is a house, "5 de Mayo" a street. */
export const isBarred = ({ claims, text }: Reading, start: number, end: number): boolean => {
  for (let i = claimIndexAt(claims, start); i < claims.length && claims[i]!.start < end; i++) {
    const { kind, start: from, end: to } = claims[i]!
    const own = text.slice(from, to)
    const isFree =
      kind === 'money'
        ? /^\d/.test(own)
        : kind === 'number'
          ? /^\d{1,2},\d{3}$/.test(own)
          : kind === 'date' && from > start && (to < end ? /^\d{1,2} de \p{L}+$/u.test(own) : /^\d{1,4}$/.test(own))
    if (!isFree) return true
  }
  return false
}

/** "One Jelly Belly Lane": hardly a street's name begins with "One", and one-way streets with "One Way". */
export const isOne = (text: string, start: number, kind: string): boolean =>
  kind === 'sure' && text.startsWith('One ', start) && !text.startsWith('Way', start + 4)

const leadingFlat = /(?<![\p{L}\d-])\d{1,2}[A-Z], $/u
const leadingLot = /(?<![\p{L}\d])(?:lot|hogan|space|trailer) $/iu

const streetBehind = /^ (?:st|street|rd|road|ave?|avenue|dr|drive|ln|lane|ct|blvd|cir|way|pl)(?![a-z])/

const leadingUnit =
  /(?<![\p{L}\d])(?:apt|apto|apartment|unit|bldg|building|edif|depto|lot|lote|rm|room|suite|ste|flat|trailer)\.? #?(?:[A-Z]|[A-Z]?\d{1,4}[A-Z]?), $/iu

/** The length of a unit that stands before the number: "Apt 402, 19 Lantern Street", "2B, 410 Linden", "Lot 31 Mobile Ct". */
export const unitBefore = (text: string, start: number): number => {
  const before = text.slice(Math.max(0, start - 20), start)
  return (leadingUnit.exec(before) ?? leadingFlat.exec(before) ?? leadingLot.exec(before))?.[0].length ?? 0
}

const nameBefore = /\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+(?:,| of| at| \(| -| –|:)? $/u

/** Does a person's name, or something written like one, lead to the number? */
export const isNamed = (text: string, start: number): boolean =>
  nameBefore.test(text.slice(Math.max(0, start - 40), start))

/** Does the street's name stand elsewhere with a number or a word for streets: "90 Alder … 112 Alder", "Normandale St"? */
export const isNamedAgain = (lower: string, name: Token, end: number): boolean => {
  if (name.kind !== 'word' || name.lower.length < 4 || flagsOf(name.lower) & (is.stop | is.unlikely)) return false
  let tries = 0
  for (let at = lower.indexOf(name.lower); at >= 0 && tries < 6; at = lower.indexOf(name.lower, at + 1), tries++) {
    if (at >= name.start && at < end) continue
    const before = lower.slice(Math.max(0, at - 10), at)
    const after = lower.slice(at + name.lower.length, at + name.lower.length + 12)
    if (/(?:^|[^\d.,$])\d{1,5} (?:[nsew]\.? )?$/.test(before) || streetBehind.test(after)) return true
  }
  return false
}
