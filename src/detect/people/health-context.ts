// Does a health term speak of a particular person, and a name of a place where one is treated? Small signs around it, with
// learned weights, make a confidence.
import type { Reading } from '../reading.ts'
import { likelihood, Scale, sumOf } from '../weights.ts'
import { hasCue, sentenceAround } from './evidence.ts'
import { placeSigns, type WeighedTerm } from './health-place-signs.ts'
import { healthPlaceWeights } from './health-places.generated.ts'
import { type Place, possiblePlaces } from './health-places.ts'
import { signsOfPost, termSigns } from './health-signs.ts'
import { healthTermWeights } from './health-terms.generated.ts'
import { type HealthTerm, healthTerms } from './health-terms.ts'

let termScale: Scale<number> | undefined
let placeScale: Scale<number> | undefined

/** Every term of the text, and how sure it is that a particular person is meant. */
export const weighTerms = (reading: Reading): WeighedTerm[] => {
  const terms = healthTerms(reading)
  if (!terms.length) return []
  termScale ??= new Scale(healthTermWeights, 0)
  const scale = termScale
  const ofPost = signsOfPost(reading, scale)
  return terms.map(term => ({ term, confidence: likelihood(sumOf(termSigns(reading, term, terms, ofPost, scale))) }))
}

/** Every place that may be one of treatment, and how sure it is that somebody is treated there. */
export const weighPlaces = (
  reading: Reading,
  weighed: readonly WeighedTerm[],
): { place: Place; confidence: number }[] => {
  const terms = weighed.map(({ term }) => term)
  return possiblePlaces(reading, terms).map(place => {
    placeScale ??= new Scale(healthPlaceWeights, 0)
    return { place, confidence: likelihood(sumOf(placeSigns(reading, place, weighed, placeScale))) }
  })
}

/** Is it the author's own? */
export const isOwn = (reading: Reading, term: HealthTerm): boolean => {
  const { first, last } = sentenceAround(reading, term.first, 25)
  return (
    hasCue(reading, 'people.selfPronouns', first, term.first) &&
    !hasCue(reading, 'people.pronouns', first, last) &&
    !hasCue(reading, 'people.kin', first, last)
  )
}
