// What says little alone says much in company: a date beside a Social Security number, a plate beside a VIN. Recognizers
// give such candidates a confidence below `weak`; they stay when a sure one of another category stands near, else they go.
import type { Candidate } from '../recognizer.ts'

/** Below this a candidate needs company. */
export const weak = 0.4
/** How far company may stand, in UTF-16 units. */
const reach = 70
const promoted = 0.6

/** Candidates without the weak ones that stand alone. */
export const keepCompany = (candidates: readonly Candidate[]): Candidate[] => {
  if (!candidates.some(candidate => candidate.confidence < weak)) return [...candidates]
  const sure = candidates.filter(candidate => candidate.confidence >= promoted).sort((a, b) => a.start - b.start)
  const isNear = (one: Candidate): boolean => {
    let low = 0
    let high = sure.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sure[middle]!.end + reach < one.start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < sure.length && sure[i]!.start <= one.end + reach; i++)
      if (sure[i]!.category !== one.category && (sure[i]!.end <= one.start || sure[i]!.start >= one.end)) return true
    return false
  }
  return candidates.flatMap(candidate => {
    if (candidate.confidence >= weak) return [candidate]
    return isNear(candidate) ? [{ ...candidate, confidence: promoted }] : []
  })
}
