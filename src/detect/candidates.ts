// What the recognizers propose of a text, as far as rules alone can tell.
import type { Steps } from './in-steps.ts'
import type { Reading } from './reading.ts'
import { type Candidate, recognize } from './recognizer.ts'
import { recognizers } from './recognizers/index.ts'
import { keepCompany } from './steps/neighbors.ts'
import { dropOverlaps } from './steps/overlaps.ts'

/** Sorted by place, none over another. */
export function* candidatesOf(reading: Reading): Steps<Candidate[]> {
  return keepCompany(dropOverlaps(yield* recognize(recognizers, reading)))
}
