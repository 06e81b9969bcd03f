// All street addresses of a text: every number and every leading word is tried once, with a bounded look around it.
import { besideKinds, besideSigns } from '../beside-signs.ts'
import { type KindSigns, kindsInText } from '../nearby-cues.ts'
import { type Reading, read } from '../reading.ts'
import type { Candidate } from '../recognizer.ts'
import { likelihood, Scale, type Signs, sumOf } from '../weights.ts'
import { isBarred, isNamed, isNamedAgain, isOne, letters, unitBefore } from './around.ts'
import { isAt, isBid, isRoadNoun, isRouteNumber } from './before.ts'
import { numbersBehind } from './behind.ts'
import { biddenStreets } from './bidden.ts'
import { fixedForms, tokensAfter } from './boxes.ts'
import { continentalForms } from './continental.ts'
import { addressSigns } from './features.ts'
import { readHouseNumber, standsApart } from './house-number.ts'
import { leads, readNameFirst } from './name-first.ts'
import { readWordNumber, wordAnchors } from './number-words.ts'
import { readStreet } from './street.ts'
import { readTail } from './tail.ts'
import { type Token, tokensFrom, tokensOf, wordsBefore } from './tokens.ts'
import { endsAt } from './units.ts'
import { viewsOf } from './views.ts'
import { addressWeights } from './weights.generated.ts'

/** A possible address and the signs that speak for and against it. */
export interface Possible {
  readonly start: number
  readonly end: number
  readonly signs: Signs
}

let shipped: Scale<number> | undefined
/** Read when first asked for. */
const addressScale = (): Scale<number> => {
  shipped ??= new Scale(addressWeights, 0)
  return shipped
}

const kindsIn = kindsInText<number>(besideKinds)

/** A text with its scale and the kinds of cue words that stand in it. */
interface Weighing {
  readonly reading: Reading
  readonly scale: Scale<number>
  readonly kinds: readonly KindSigns<number>[]
}

/** The address that begins with the first of the tokens. */
const readFrom = ({ reading, scale, kinds }: Weighing, tokens: readonly Token[]): Possible | undefined => {
  const { text, lower } = reading
  const at = tokens[0]!.start
  const number = tokens[0]?.kind === 'word' ? readWordNumber(tokens) : readHouseNumber(text, tokens)
  if (!number) return
  const first = tokens[number.next]
  if (!first || first.kind === 'mark') return
  const near = letters(text, at, at + 60)
  const street = readStreet(tokens, number.next, near.lower)
  if (!street || (number.form === 'roman' && street.kind !== 'sure') || isBarred(reading, number.start, street.end))
    return
  const tail = readTail(tokens, street.next, street.end, near.lower)
  // "Ten Rod Hwy", "Seven Hills Road": one number word is a street's name unless something behind says that it counts.
  const tailed = tail.unit || tail.state || tail.zip || street.before > 0
  if (number.words === 1 && number.form === 'spelled' && !tailed && !isOne(text, number.start, street.kind)) return
  const { words: before, mark } = wordsBefore(lower, number.start, 6)
  if ((mark === '' || mark === '-') && isRoadNoun(before[0])) return
  if (isRouteNumber(text, number.start, number.digits)) return
  const again = street.kind === 'none' && isNamedAgain(lower, tokens[street.nameFrom]!, street.end)
  const named = isNamed(text, number.start)
  const hash = text[number.start - 1] === '#'
  // "1140 White Oak Bayou @ Ella Blvd": a place on a stream or a crossing.
  if (tokens[tail.next]?.text === '@' && street.kind !== 'sure') return
  if (street.kind === 'none') {
    // "12 Hilarious Photos, Perfect Timing", "10 Build 15014": with no street type a common word bars, and so does a small
    // number with nothing but a ZIP code.
    const bid = before.slice(0, 5).some(isBid)
    const framed = (named && mark === ',') || (isAt(before[0]) && mark === '') || again
    const apart = framed && !near.lower && endsAt(tokens, street.next)
    const letter = street.names === 1 && tokens[street.nameFrom]!.text.length === 1
    if (street.stops > 0 || (letter && street.before === 0 && !tail.state && !tail.zip)) return
    if (number.digits <= 2 && street.before === 0 && !bid && !tail.state && !tail.unit && !apart) return
  }
  // "2 Shoulder Lane(s)"
  if (tokens[street.next]?.text === '(' && tokens[street.next + 1]?.lower === 's') return
  const around = { before, mark, named, again, hash, lowerText: near.lower, upperText: near.upper }
  const signs = addressSigns(number, street, tail, tokens, around, scale)
  const place = { start: number.start - (hash ? 1 : unitBefore(text, number.start)), end: tail.end }
  // A street of a sure type needs nothing beside it: its own form decides as well (measured), and sooner.
  if (street.kind !== 'sure') besideSigns(reading, place, kinds, signs)
  return { ...place, signs }
}

/** Do the digits stand inside a word or a longer number? "W8812" and "N57W1234" are house numbers all the same. */
const isInside = (text: string, index: number): boolean => {
  const before = text[index - 1]
  if (before === undefined || !/[\p{L}\d]/u.test(before)) return false
  return !/[NSEWnsew]/.test(before) || /[\p{L}\d]/u.test(text[index - 2] ?? ' ')
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Where up to six digits may begin a house number. */
const numberAnchors = (text: string): number[] => {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    const start = at
    while (isDigit(text.charCodeAt(at))) at++
    const next = text.charCodeAt(at)
    if (at - start <= 6 && next !== 0x3a && next !== 0x25 && !isInside(text, start) && standsApart(text, start))
      found.push(start)
  }
  return found
}

/** Everything in the text that has an address's shape, from its numbers. Offsets into `reading.text`. */
export const possibleAddresses = (reading: Reading, scale = addressScale()): Possible[] => {
  const { text } = reading
  const found: Possible[] = []
  const tokens = tokensOf(text)
  const weighing = { reading, scale, kinds: kindsIn(reading, scale) }
  for (const at of [...numberAnchors(text), ...wordAnchors(text, reading.words)]) {
    const possible = readFrom(weighing, tokens(at, 30))
    if (possible) found.push(possible)
  }
  return found
}

const nameFirst = (reading: Reading): Candidate[] =>
  leads(reading.text).flatMap(start => {
    const tokens = tokensFrom(reading.text, start, 24)
    const near = letters(reading.text, start, start + 60)
    const street = readNameFirst(tokens, near.lower)
    if (!street || isBarred(reading, start, street.end)) return []
    const tail = readTail(tokens, street.next, street.end, near.lower)
    const hood =
      /(?<![\p{L}])(?:urb|urbanizaci[oó]n|res|bo|bda|barriada|barrio|cond|condominio|edif|edificio|torre)\.?\s[\p{L}\s]{2,30},\s{0,2}(?:(?:depto|dpto|int|piso)\.?\s\d{1,4}[A-Z]?,\s)?$/iu.exec(
        reading.text.slice(Math.max(0, start - 60), start),
      )
    const from = hood ? start - hood[0].length : start
    return [
      { category: 'street-address' as const, start: from, end: tail.end, confidence: 0.9, why: ['format' as const] },
    ]
  })

/** Names with a number behind them, and complexes with a unit. */
const behind = (reading: Reading): Candidate[] =>
  numbersBehind(reading.text)
    .filter(({ start, end }) => !isBarred(reading, start, end))
    .map(({ start, end, complex }) => {
      const tail = readTail(tokensAfter(reading.text, end), 0, end, letters(reading.text, start, end).lower)
      const leads = complex && tail.end === end && /^, \d/.test(reading.text.slice(end, end + 3))
      return { category: 'street-address', start, end: leads ? end + 2 : tail.end, confidence: 0.7, why: ['format'] }
    })

/** "vive en Mesones 44, depto. 12" */
const bidden = (reading: Reading): Candidate[] =>
  biddenStreets(reading.text)
    .filter(({ start, end }) => !isBarred(reading, start, end))
    .map(({ start, end }) => {
      const tail = readTail(tokensAfter(reading.text, end), 0, end, false)
      return { category: 'street-address', start, end: tail.end, confidence: 0.75, why: ['cue-word'] }
    })

const boxes = ({ text, lower }: Reading): Candidate[] =>
  fixedForms(text, lower).map(({ start, end }) => {
    const tail = readTail(tokensAfter(text, end), 0, end, letters(text, start, end).lower)
    return { category: 'street-address', start, end: tail.end, confidence: 0.95, why: ['format'] }
  })

const weighed = (reading: Reading): Candidate[] =>
  possibleAddresses(reading).flatMap(({ start, end, signs }) => {
    const confidence = likelihood(sumOf(signs))
    return confidence >= 0.5
      ? [{ category: 'street-address' as const, start, end, confidence, why: ['weighed' as const] }]
      : []
  })

const continental = ({ text }: Reading): Candidate[] =>
  continentalForms(text).map(({ start, end }) => ({
    category: 'street-address',
    start,
    end,
    confidence: 0.75,
    why: ['format'],
  }))

/** Addresses that only a disguised reading shows. */
const disguised = (reading: Reading): Candidate[] =>
  viewsOf(reading.text).flatMap(view => {
    // What is claimed of the text as it stands is not claimed of this reading of it.
    const seen: Reading = { ...read(view.text, reading.languages, reading.options), claims: [] }
    return weighed(seen).map(candidate => {
      const [first, last] = [candidate.start, candidate.end - 1]
      return {
        ...candidate,
        // Read backwards, the last character stands first.
        start: Math.min(view.starts[first]!, view.starts[last]!),
        end: Math.max(view.ends[first]!, view.ends[last]!),
        why: ['disguised' as const],
      }
    })
  })

/** Candidates, best and longest first where they overlap. */
export const findAddresses = (reading: Reading): Candidate[] => {
  const forms = /\d/.test(reading.text)
    ? [...boxes(reading), ...nameFirst(reading), ...bidden(reading), ...continental(reading), ...behind(reading)]
    : []
  const all = [...forms, ...weighed(reading), ...disguised(reading)]
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Candidate[] = []
  for (const one of all) {
    const last = kept.at(-1)
    // "Pelham Oaks #77, 900 Pelham Pkwy": a complex that leads to its address is a part of it.
    if (last && last.end === one.start) kept[kept.length - 1] = { ...one, start: last.start }
    else if (!last || last.end < one.start) kept.push(one)
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one
  }
  return kept
}
