// Two candidates that share characters cannot both be right: the surer one stays, then the longer one.
import type { Candidate } from '../recognizer.ts'
import { firstEndingAfter } from '../sorted.ts'

/** The candidates that stay, sorted by place. */
export const dropOverlaps = (candidates: readonly Candidate[]): Candidate[] => {
  const kept: Candidate[] = []
  const bySureness = [...candidates].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const candidate of bySureness) {
    // `kept` is sorted and disjoint: only the neighbors of the place found can overlap.
    const at = firstEndingAfter(kept, candidate.start)
    const next = kept[at]
    if (!next || next.start >= candidate.end) kept.splice(at, 0, candidate)
  }
  return kept
}
