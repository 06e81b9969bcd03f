// What a recognizer is, and the one loop that runs them.
import type { Category, Reason, Setting } from './finding.ts'
import type { Steps } from './in-steps.ts'
import type { Reading } from './reading.ts'

/** What a recognizer proposes: offsets into the reading's `text`, not yet private or public for good. */
export interface Candidate {
  readonly category: Category
  readonly start: number
  readonly end: number
  readonly confidence: number
  readonly why: readonly Reason[]
  /** Where the form itself decides (a toll-free line, a voided number); else the setting step does. */
  readonly setting?: Setting
}

/**
 * Rules carry their proof. In `found` the details stand between ⟦ and ⟧ (⟦…⟧ private, ⟦=…⟧ public), in the category
 * of the recognizer; `clean` texts hold nothing of this category.
 */
export interface Examples {
  readonly found: readonly string[]
  readonly clean: readonly string[]
}

export interface Recognizer {
  readonly category: Category
  /** Never throws; linear in the length of the text. */
  readonly find: (reading: Reading) => Candidate[]
  readonly examples: Examples
}

/** Runs them one after the other; rests after each. */
export function* recognize(recognizers: readonly Recognizer[], reading: Reading): Steps<Candidate[]> {
  const found: Candidate[] = []
  for (const recognizer of recognizers) {
    // One by one: what is spread lies on the stack, and a long text holds more than it bears.
    for (const one of recognizer.find(reading)) found.push(one)
    yield
  }
  return found
}
