// Samples of schools' names for npm run train.
import { languages } from '../src/detect/languages/index.ts'
import { possibleSchools } from '../src/detect/people/possible-schools.ts'
import { read } from '../src/detect/reading.ts'
import { toOriginal } from '../src/detect/steps/normalize.ts'
import type { Sample } from './learn.ts'
import { namesOf, openScale } from './open-scale.ts'
import type { LabelledPost } from './training-data.ts'

const scale = openScale(0)

interface Range {
  readonly start: number
  readonly end: number
}

/** The share of two ranges in their union. */
export const overlap = (a: Range, b: Range): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const around = (text: string, { start, end }: Range): string =>
  `${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`

/** Every name that could be a school's, labelled where the post marks it. */
export const schoolSamples = ({ file, text, spans }: LabelledPost): Sample[] => {
  const reading = read(text, languages, {})
  const schools = spans.filter(({ category }) => category === 'school')
  return possibleSchools(reading, scale).map(({ start, end, signs }) => {
    const found = toOriginal(reading.normalized, start, end)
    const label = schools.some(school => overlap(found, school) >= 0.5) ? 1 : 0
    return { file, label, signs: namesOf(signs), text: around(text, found) }
  })
}
