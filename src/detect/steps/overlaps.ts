// Two candidates that share characters cannot both be right: the surer one stays, then the longer one.
import type { Candidate } from '../recognizer.ts'

/** The candidates that stay, sorted by place. */
export const dropOverlaps = (candidates: readonly Candidate[]): Candidate[] => {
  const kept: Candidate[] = []
  const bySureness = [...candidates].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const candidate of bySureness) {
    // `kept` is sorted and disjoint: only the neighbors of the place found can overlap.
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (kept[middle]!.end <= candidate.start) low = middle + 1
      else high = middle
    }
    const next = kept[low]
    if (!next || next.start >= candidate.end) kept.splice(low, 0, candidate)
  }
  return kept
}
