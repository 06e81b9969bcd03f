// What the first text would wait for (lists of words, weights, code that no engine has compiled yet), in pieces of a few
// milliseconds. Nobody has to do it: a text that comes earlier is judged all the same.
import { prepareCues } from './cue-index.ts'
import { languages } from './languages/index.ts'
import { read } from './reading.ts'
import { recognizers } from './recognizers/index.ts'
import { weighExposure } from './steps/exposure.ts'
import { decideIntent } from './steps/intent.ts'
import { lookAgain } from './steps/second-look.ts'
import { decideSettings } from './steps/setting.ts'
import { findSignals } from './steps/signals.ts'
import { decideAbout } from './steps/subject.ts'

/** Something of most kinds, so that most of the code runs once. All of it is made up. */
const sample =
  'Officer Dana Roe lives at 2250 Shadow Creek Dr, Apt 4. Her son Leo goes to Hill Street Elementary and has asthma. Call 816-555-0164, dana.roe@example.com, born March 14, 1979, plate KRN 4471. City Hall, 414 E 12th St, opens at 9.'

/** Each step takes a few milliseconds of a thread that has nothing better to do. */
export function* warmUp(): Generator<undefined, void> {
  for (const _ of prepareCues(languages)) yield
  const reading = read(sample, languages, {})
  // A reading makes its parts when they are first asked for.
  for (const part of [
    () => reading.words,
    () => reading.claims,
    () => reading.runs,
    () => reading.cues('people.kin'),
  ]) {
    part()
    yield
  }
  const candidates = []
  for (const recognizer of recognizers) {
    candidates.push(...recognizer.find(reading))
    yield
  }
  const looked = lookAgain(
    reading,
    candidates.sort((a, b) => a.start - b.start),
  )
  yield
  const settled = decideSettings(reading, looked)
  yield
  const intent = decideIntent(reading, settled)
  yield
  const findings = weighExposure(reading, settled, intent)
  decideAbout(reading, findings)
  findSignals(reading, findings)
}
