// The door of the room that finds personal details in text. It refuses the DOM, the browser and Node: plain
// ECMAScript, so that page, command line and bench run the very same engine.

import { candidatesOf } from './candidates.ts'
import type { Detection, DetectOptions } from './finding.ts'
import { languages } from './languages/index.ts'
import { read } from './reading.ts'
import { weighExposure } from './steps/exposure.ts'
import { decideIntent } from './steps/intent.ts'
import { lookAgain } from './steps/second-look.ts'
import { decideSettings } from './steps/setting.ts'
import { findSignals } from './steps/signals.ts'
import { decideSource } from './steps/source.ts'
import { decideAbout } from './steps/subject.ts'

export type { DetectOptions } from './finding.ts'
export { warmUp } from './warm-up.ts'

/** Finds the personal details of a text. Never throws; time linear in the length; UTF-16 offsets into `text`. */
export const detect = (text: string, options: DetectOptions = {}): Detection => {
  const reading = read(text, languages, options)
  const settled = decideSettings(reading, lookAgain(reading, candidatesOf(reading)))
  const intent = decideIntent(reading, settled)
  const findings = weighExposure(reading, settled, intent)
  const source = decideSource(reading, findings)
  return {
    findings,
    about: decideAbout(reading, findings),
    intent,
    ...(source && { source }),
    signals: findSignals(reading, findings),
  }
}
