// All dates and numbers of a text that the second look weighs, what each may turn out to be, and its signs.
import { besideKinds, besideSigns } from '../beside-signs.ts'
import { isNoPlate } from '../data/plate-shapes.ts'
import { isIssuable, isTaxpayer } from '../data/ssn-shapes.ts'
import { datesOf } from '../dates.ts'
import { kindsInText } from '../nearby-cues.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from '../recognizer.ts'
import { firstEndingAfter } from '../sorted.ts'
import { Scale, Signs } from '../weights.ts'
import { compactOf, dateSigns, numberSigns } from './number-signs.ts'
import { numberWeights } from './number-weights.generated.ts'
import { type NumberSpan, possibleNumbers } from './possible-numbers.ts'

/** In the order of the weights' columns. */
export const numberCategories = ['birthdate', 'license-plate', 'driver-license', 'ssn', 'bank-account'] as const
export type NumberCategory = (typeof numberCategories)[number]

export interface Weighable extends NumberSpan {
  /** What it may be at all. */
  readonly categories: readonly NumberCategory[]
  readonly signs: Signs<readonly number[]>
}

let scale: Scale<readonly number[]> | undefined
/** Read when first asked for. */
export const numberScale = (): Scale<readonly number[]> => {
  scale ??= new Scale(
    numberWeights,
    numberCategories.map(() => 0),
  )
  return scale
}

/** Those of the kinds that stand in the text: few, and asked for by each of its numbers. */
const kindsIn = kindsInText<readonly number[]>(besideKinds)

/** What the rules found at the same place. `candidates` are sorted and apart. */
const ruleSigns = (
  { start, end }: NumberSpan,
  candidates: readonly Candidate[],
  signs: Signs<readonly number[]>,
): void => {
  for (let i = firstEndingAfter(candidates, start); i < candidates.length && candidates[i]!.start < end; i++) {
    const { category, start: from, end: to } = candidates[i]!
    signs.word(from === start && to === end ? 'rule:' : 'part:', category)
  }
}

const couldBe: Readonly<Record<NumberCategory, (written: string, compact: string) => boolean>> = {
  birthdate: () => false,
  'license-plate': (written, { length }) => length <= 8 && !isNoPlate(written),
  'driver-license': (_, { length }) => length >= 5 && length <= 18,
  ssn: (_, compact) => /^\d{4}$/.test(compact) || isIssuable(compact) || isTaxpayer(compact),
  'bank-account': (_, compact) => /^\d{5,18}$/.test(compact),
}

/** Each place once: a date may be read in two ways. `candidates`: what the rules found, sorted and apart. */
const dates = (reading: Reading, candidates: readonly Candidate[], scale: Scale<readonly number[]>): Weighable[] => {
  const found = datesOf(reading)
  if (!found.length) return []
  const kinds = kindsIn(reading, scale)
  const places = new Set<string>()
  return found.flatMap(date => {
    const { start, end } = date
    if (places.has(`${start}-${end}`)) return []
    places.add(`${start}-${end}`)
    const signs = new Signs(scale)
    signs.add('a date')
    besideSigns(reading, date, kinds, signs)
    ruleSigns(date, candidates, signs)
    dateSigns(date, reading.text.slice(start, end), signs)
    return [{ start, end, categories: ['birthdate'], signs }]
  })
}

const numbers = (reading: Reading, candidates: readonly Candidate[], scale: Scale<readonly number[]>): Weighable[] => {
  const found = possibleNumbers(reading)
  if (!found.length) return []
  const kinds = kindsIn(reading, scale)
  return found.flatMap(({ start, end }) => {
    const written = reading.text.slice(start, end)
    const compact = compactOf(written)
    const categories = numberCategories.filter(category => couldBe[category](written, compact))
    if (!categories.length) return []
    const signs = new Signs(scale)
    besideSigns(reading, { start, end }, kinds, signs)
    ruleSigns({ start, end }, candidates, signs)
    numberSigns(written, signs)
    return [{ start, end, categories, signs }]
  })
}

export const weighable = (
  reading: Reading,
  candidates: readonly Candidate[],
  scale: Scale<readonly number[]>,
): Weighable[] => [...dates(reading, candidates, scale), ...numbers(reading, candidates, scale)]
