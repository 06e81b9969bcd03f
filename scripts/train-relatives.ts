// Part of npm run train: the weights of the signs that say whether a name is a relative's
// (src/detect/people/relative-signs.ts).
import { candidatesOf } from '../src/detect/candidates.ts'
import { inOneGo } from '../src/detect/in-steps.ts'
import { languages } from '../src/detect/languages/index.ts'
import { readNamedPost } from '../src/detect/people/named-post.ts'
import { possibleRelatives } from '../src/detect/people/possible-relatives.ts'
import { relativeSigns } from '../src/detect/people/relative-signs.ts'
import { read } from '../src/detect/reading.ts'
import { toOriginal } from '../src/detect/steps/normalize.ts'
import { lookAgain } from '../src/detect/steps/second-look.ts'
import type { LearnOptions, Sample } from './learn.ts'
import { namesOf, openScale } from './open-scale.ts'
import type { LabelledPost } from './training-data.ts'

const scale = openScale(0)

/** What the weights are learned with, after the rules and the second look at numbers, as in the engine. */
export const relativeSamples = ({ file, text, spans }: LabelledPost): Sample[] => {
  const reading = read(text, languages, {})
  const candidates = lookAgain(reading, inOneGo(candidatesOf(reading)))
  const names = possibleRelatives(reading, candidates)
  const post = readNamedPost(reading, names, candidates, scale)
  const relatives = spans.filter(span => span.category === 'family-member')
  return names.map((name, at) => {
    const { start, end } = toOriginal(reading.normalized, name.start, name.end)
    return {
      file,
      label: relatives.some(span => span.start === start && span.end === end) ? 1 : 0,
      signs: namesOf(relativeSigns(post, at, scale)),
      text: `${text.slice(Math.max(0, start - 50), start)}⟦${text.slice(start, end)}⟧`,
    }
  })
}

export const ofRelatives: Partial<LearnOptions> = {
  rounds: 400,
  ridge: 0.0004,
  step: 1,
  seen: 10,
  files: 4,
  least: 0.1,
}
