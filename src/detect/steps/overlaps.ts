// Two candidates that share characters cannot both be right: the surer one stays, then the longer one.
import type { Candidate } from '../recognizer.ts'

export const dropOverlaps = (candidates: readonly Candidate[]): Candidate[] => {
  const kept: Candidate[] = []
  const bySureness = [...candidates].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const candidate of bySureness)
    if (!kept.some(other => other.start < candidate.end && candidate.start < other.end)) kept.push(candidate)
  return kept.sort((a, b) => a.start - b.start)
}
