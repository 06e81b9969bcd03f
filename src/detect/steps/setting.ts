// Private or public: decided over the post, not over the span alone.
import type { Finding } from '../finding.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from '../recognizer.ts'
import { toOriginal } from './normalize.ts'

/** Candidates with their setting, as findings with offsets into the original text. */
export const decideSettings = (reading: Reading, candidates: readonly Candidate[]): Finding[] =>
  candidates.map(({ category, confidence, why, setting = 'private', start, end }) => ({
    category,
    setting,
    ...toOriginal(reading.normalized, start, end),
    confidence,
    why,
  }))
