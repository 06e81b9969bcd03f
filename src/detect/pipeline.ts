// The way from a text to its findings.
import { candidatesOf } from './candidates.ts'
import type { Detection, DetectOptions } from './finding.ts'
import type { Steps } from './in-steps.ts'
import { languages } from './languages/index.ts'
import { read } from './reading.ts'
import { weighExposure } from './steps/exposure.ts'
import { decideIntent } from './steps/intent.ts'
import { weighRelatives } from './steps/relatives.ts'
import { lookAgain } from './steps/second-look.ts'
import { decideSettings } from './steps/setting.ts'
import { findSignals } from './steps/signals.ts'
import { decideSource } from './steps/source.ts'
import { decideAbout } from './steps/subject.ts'

/** Rests after each piece, for who has only a few milliseconds at a time. */
export function* detectInSteps(text: string, options: DetectOptions): Steps<Detection> {
  const reading = read(text, languages, options)
  const weighed = lookAgain(reading, yield* candidatesOf(reading))
  yield
  const candidates = weighRelatives(reading, weighed)
  yield
  const settled = decideSettings(reading, candidates)
  yield
  const intent = decideIntent(reading, settled)
  yield
  const findings = weighExposure(reading, settled, intent)
  const source = decideSource(reading, findings)
  yield
  return {
    findings,
    about: decideAbout(reading, findings),
    intent,
    ...(source && { source }),
    signals: findSignals(reading, findings),
  }
}
