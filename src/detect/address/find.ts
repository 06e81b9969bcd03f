// All street addresses of a text: every number and every leading word is tried once, with a bounded look around it.
import type { Reading } from '../reading.ts'
import { isClaimed } from '../reading.ts'
import type { Candidate } from '../recognizer.ts'
import { likelihood, readWeights, sumWeights } from '../weights.ts'
import { fixedForms, tokensAfter } from './boxes.ts'
import { signsOf } from './features.ts'
import { readHouseNumber } from './house-number.ts'
import { leads, readNameFirst } from './name-first.ts'
import { readStreet } from './street.ts'
import { readTail } from './tail.ts'
import { tokensFrom, wordsBefore } from './tokens.ts'
import { addressWeights } from './weights.generated.ts'

/** A possible address and the signs that speak for and against it. */
export interface Possible {
  readonly start: number
  readonly end: number
  readonly signs: readonly string[]
}

const weights = readWeights(addressWeights)

const letters = (text: string, start: number, end: number): { lower: boolean; upper: boolean } => {
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

/** Everything in the text that has an address's shape, from its numbers. Offsets into `reading.text`. */
export const possibleAddresses = (reading: Reading): Possible[] => {
  const { text, lower } = reading
  const found: Possible[] = []
  const digits = /\d+/g
  const free = 0
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    const at = match.index
    if (at < free || match[0].length > 6) continue
    const next = text.charCodeAt(digits.lastIndex)
    if (next === 58 || next === 37) continue
    const tokens = tokensFrom(text, at, 30)
    // "119½" and "34-18" reach further than the digits.
    const number = readHouseNumber(text, tokens)
    if (!number) continue
    const first = tokens[number.next]
    if (!first || first.kind === 'mark') continue
    const near = letters(text, at, at + 60)
    const street = readStreet(tokens, number.next, near.lower)
    if (!street || isClaimed(reading, number.start, street.end)) continue
    const tail = readTail(tokens, street.next, street.end, near.lower)
    const { words: before, mark } = wordsBefore(lower, number.start, 6)
    found.push({
      start: number.start,
      end: tail.end,
      signs: signsOf(number, street, tail, tokens, { before, mark, lowerText: near.lower, upperText: near.upper }),
    })
  }
  return found
}

const nameFirst = (reading: Reading): Candidate[] =>
  leads(reading.text).flatMap(start => {
    const tokens = tokensFrom(reading.text, start, 24)
    const near = letters(reading.text, start, start + 60)
    const street = readNameFirst(tokens, near.lower)
    if (!street || isClaimed(reading, start, street.end)) return []
    const tail = readTail(tokens, street.next, street.end, near.lower)
    const hood = /(?<![\p{L}])(?:urb|urbanizaci[oó]n|res|bo|barrio|cond|edif)\.?\s[\p{L}\s]{2,30},\s{0,2}$/iu.exec(
      reading.text.slice(Math.max(0, start - 48), start),
    )
    const from = hood ? start - hood[0].length : start
    return [
      { category: 'street-address' as const, start: from, end: tail.end, confidence: 0.9, why: ['format' as const] },
    ]
  })

const boxes = ({ text, lower }: Reading): Candidate[] =>
  fixedForms(text, lower).map(({ start, end }) => {
    const tail = readTail(tokensAfter(text, end), 0, end, false)
    return { category: 'street-address', start, end: tail.end, confidence: 0.95, why: ['format'] }
  })

/** Candidates, best and longest first where they overlap. */
export const findAddresses = (reading: Reading): Candidate[] => {
  const { text } = reading
  if (!/\d/.test(text)) return []
  const all: Candidate[] = [...boxes(reading), ...nameFirst(reading)]
  for (const { start, end, signs } of possibleAddresses(reading)) {
    const confidence = likelihood(sumWeights(signs, weights))
    if (confidence >= 0.5) all.push({ category: 'street-address', start, end, confidence, why: ['weighed'] })
  }
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence)
  const kept: Candidate[] = []
  for (const one of all) if (!kept.some(other => other.start < one.end && one.start < other.end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}
