// What says little alone says much in company: a date beside a Social Security number, a plate beside a VIN. Recognizers
// give such candidates one of the confidences of `weak`; they stay when a sure one of another category stands near.
import type { Category } from '../finding.ts'
import type { Candidate } from '../recognizer.ts'

/** Confidences of candidates that need company: any other finding, or one that only a record of a person holds. */
export const weak = { company: 0.3, hardCompany: 0.25 } as const
const weakest = 0.35
/** How far company may stand, in UTF-16 units. */
const reach = 110
const promoted = 0.6

const hard: ReadonlySet<Category> = new Set<Category>([
  'ssn',
  'driver-license',
  'payment-card',
  'bank-account',
  'vin',
  'license-plate',
])

/** Candidates without the weak ones that stand alone. `candidates` do not overlap. */
export const keepCompany = (candidates: readonly Candidate[]): Candidate[] => {
  if (!candidates.some(candidate => candidate.confidence < weakest)) return [...candidates]
  const sure = candidates.filter(candidate => candidate.confidence >= 0.5).sort((a, b) => a.start - b.start)
  const isNear = (one: Candidate): boolean => {
    let low = 0
    let high = sure.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sure[middle]!.end + reach < one.start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < sure.length && sure[i]!.start <= one.end + reach; i++) {
      const { category } = sure[i]!
      if (category !== one.category && (one.confidence >= weak.company || hard.has(category))) return true
    }
    return false
  }
  return candidates.flatMap(candidate => {
    if (candidate.confidence >= weakest) return [candidate]
    return isNear(candidate) ? [{ ...candidate, confidence: promoted }] : []
  })
}
