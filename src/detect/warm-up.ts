// What the first texts would wait for (lists of words, weights, code that no engine has compiled yet), in pieces of a few
// milliseconds. Nobody has to do it: a text that comes earlier is judged all the same.
import { prepareCues } from './cue-index.ts'
import type { Steps } from './in-steps.ts'
import { languages } from './languages/index.ts'
import { detectInSteps } from './pipeline.ts'
import { recognizers } from './recognizers/index.ts'

/** Of each recognizer's examples: most of the code has run once by then. */
const samples = 3

/** Each step takes a few milliseconds of a thread that has nothing better to do. */
export function* warmUp(): Steps<void> {
  for (const _ of prepareCues(languages)) yield
  for (const { examples } of recognizers)
    for (const text of examples.found.slice(0, samples)) yield* detectInSteps(text.replace(/⟦=?|⟧/g, ''), {})
}
