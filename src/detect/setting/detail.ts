// A detail whose setting is asked for.
import type { Category } from '../finding.ts'

/** Offsets into the reading's text. */
export interface Detail {
  readonly category: Category
  readonly start: number
  readonly end: number
}
