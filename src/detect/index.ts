// The door of the room that finds personal details in text. It refuses the DOM, the browser and Node: plain
// ECMAScript, so that page, command line and bench run the very same engine.
import type { Detection, DetectOptions } from './finding.ts'
import { inOneGo } from './in-steps.ts'
import { detectInSteps } from './pipeline.ts'

export type { DetectOptions } from './finding.ts'
export { inOneGo, type Steps } from './in-steps.ts'
export { detectInSteps } from './pipeline.ts'
export { warmUp } from './warm-up.ts'

/** Finds the personal details of a text. Never throws; time linear in the length; UTF-16 offsets into `text`. */
export const detect = (text: string, options: DetectOptions = {}): Detection => inOneGo(detectInSteps(text, options))
