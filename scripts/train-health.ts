// Samples for the two decisions about health: does a term speak of a particular person, is a name that of a place where
// somebody is treated.
import { languages } from '../src/detect/languages/index.ts'
import { placeSigns, type WeighedTerm } from '../src/detect/people/health-place-signs.ts'
import { possiblePlaces } from '../src/detect/people/health-places.ts'
import { signsOfPost, termSigns } from '../src/detect/people/health-signs.ts'
import { healthTerms } from '../src/detect/people/health-terms.ts'
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

const meet = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
const agree = (a: Range, b: Range): boolean =>
  2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) >= Math.max(a.end, b.end) - Math.min(a.start, b.start)

/** A term inside a longer labelled place ("Wexler Infusion Center") is neither. */
export const termSamples = ({ file, text, spans }: LabelledPost): Sample[] => {
  const reading = read(text, languages, {})
  const terms = healthTerms(reading)
  const labelled = spans.filter(span => span.category === 'health')
  const ofPost = signsOfPost(reading, scale)
  return terms.flatMap(term => {
    const found = toOriginal(reading.normalized, term.start, term.end)
    const span = labelled.find(one => meet(one, found))
    if (span && !agree(span, found) && span.end - span.start > 2 * (found.end - found.start)) return []
    return [
      {
        file,
        label: span ? (1 as const) : (0 as const),
        signs: namesOf(termSigns(reading, term, terms, ofPost, scale)),
        text: `${text.slice(Math.max(0, found.start - 50), found.start)}⟦${text.slice(found.start, found.end)}⟧${text.slice(found.end, found.end + 30)}`,
      },
    ]
  })
}

/** A labelled place is no term of its list; the terms that count are those that are labelled. */
export const placeSamples = ({ file, text, spans }: LabelledPost): Sample[] => {
  const reading = read(text, languages, {})
  const terms = healthTerms(reading)
  const labelled = spans.filter(span => span.category === 'health')
  const inOriginal = (range: Range) => toOriginal(reading.normalized, range.start, range.end)
  const weighed = terms.map(
    (term): WeighedTerm => ({ term, confidence: labelled.some(span => meet(span, inOriginal(term))) ? 1 : 0 }),
  )
  return possiblePlaces(reading, terms).flatMap(place => {
    const found = inOriginal(place)
    const span = labelled.find(one => meet(one, found))
    if (span && !agree(span, found)) return []
    return [
      {
        file,
        label: span ? (1 as const) : (0 as const),
        signs: namesOf(placeSigns(reading, place, weighed, scale)),
        text: `${text.slice(Math.max(0, found.start - 50), found.start)}⟦${text.slice(found.start, found.end)}⟧${text.slice(found.end, found.end + 30)}`,
      },
    ]
  })
}
