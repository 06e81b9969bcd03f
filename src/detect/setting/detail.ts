// A detail whose setting is asked for, and the look-up of the words around it.
import type { Cue } from '../cues.ts'
import type { Category } from '../finding.ts'

/** Offsets into the reading's text. */
export interface Detail {
  readonly category: Category
  readonly start: number
  readonly end: number
}

/** The index of the first cue that begins at or after offset `at`; `cues` are sorted by place. */
export const firstCueFrom = (cues: readonly Cue[], at: number): number => {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}
