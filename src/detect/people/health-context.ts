// Does a health term speak of a particular person? Small signs around it, each with a weight, summed and squeezed into
// a confidence.
import type { CueKind } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { cuesBetween, hasAge, hasCue, hasPersonName, sentenceAround } from './evidence.ts'
import type { HealthTerm } from './health-terms.ts'
import { isNameWord } from './name.ts'

export interface Meaning {
  /** 0–1: how sure that a particular person is meant. */
  readonly confidence: number
  /** The author's own. */
  readonly own: boolean
}

/** "Petra Halvorsen, 52," */
const nameAndAge = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,? \(?\d{1,2}\b/u

const subjects: readonly CueKind[] = ['people.pronouns', 'people.selfPronouns', 'people.kin', 'people.persons']

const base = { condition: -1, doubtful: -2, drug: -0.8, treatment: -1, aid: -1.5 } as const

export const healthMeaning = (reading: Reading, term: HealthTerm): Meaning => {
  const { words, text } = reading
  const { first, last } = sentenceAround(reading, term.first, 25)
  const near = Math.max(first, term.first - 6)
  let score: number = base[term.kind]
  const anyone = (from: number, to: number) =>
    hasCue(reading, 'people.pronouns', from, to) || hasCue(reading, 'people.kin', from, to)
  const own = hasCue(reading, 'people.selfPronouns', first, term.first)
  const named = hasPersonName(reading, first, last)
  const person = anyone(first, last)
  // "my son has", "his chemo": a word for the person stands before; what follows tells less.
  if (person) score += anyone(first, term.first - 1) ? 1.4 : 1.1
  else if (own) score += 1
  else if (hasCue(reading, 'people.selfPronouns', term.last + 1, last)) score += 0.6
  if (named) score += 1
  if (hasCue(reading, 'people.persons', first, last) || hasCue(reading, 'people.publicServants', first, term.first))
    score += 0.5
  if (nameAndAge.test(text.slice(words[first]!.start, words[last]!.end))) score += 1.2
  if (hasAge(text.slice(words[first]!.start, words[last]!.end))) score += 0.4
  // Outright: "diagnosed with", "takes", "meds:".
  if (hasCue(reading, 'health.diagnosed', near, term.first - 1)) score += 1.1
  // Tied to a subject: "he has", "I'm on", "the mayor has", "Bill Tate has".
  for (const cue of cuesBetween(reading, 'health.has', term.first - 3, term.first - 1)) {
    const isSubject = (kind: CueKind) => hasCue(reading, kind, cue.first - 2, cue.last)
    if (subjects.some(isSubject)) {
      score += 1.2
      break
    }
    if (isNameWord(reading, words[cue.first - 1]) || isSubject('people.publicServants')) {
      score += 1.8
      break
    }
  }
  if (
    hasCue(reading, 'people.pronouns', term.first - 1, term.first - 1) ||
    hasCue(reading, 'people.selfPronouns', term.first - 1, term.first - 1)
  )
    score += 0.8
  // A person in the sentences before carries over.
  if (!person && !own && !named) {
    const from = Math.max(0, first - 25)
    if (anyone(from, first - 1) || hasPersonName(reading, from, first - 1)) score += 1.1
    else if (hasCue(reading, 'people.selfPronouns', from, first - 1)) score += 0.8
    if (hasCue(reading, 'people.persons', from, first - 1)) score += 0.3
  }
  // Talk about things in general.
  const general = cuesBetween(
    reading,
    'health.general',
    Math.max(first, term.first - 8),
    Math.min(last, term.last + 8),
  ).length
  score -= Math.min(2.5, general * 1)
  if (hasCue(reading, 'people.generalPersons', Math.max(first, term.first - 5), Math.min(last, term.last + 3)))
    score -= 0.8
  if (
    cuesBetween(reading, 'health.hyperbole', term.first - 5, term.last + 5).some(
      cue => cue.first <= term.last && cue.last >= term.first,
    )
  )
    score -= 4
  // "This song cured my depression", "the asthma of children": said of a thing.
  if (/^(?:que la|the|la|el|of|contra el|contra la)$/.test(words[term.first - 1]?.lower ?? '') && !person) score -= 0.4
  const pets = cuesBetween(reading, 'health.pets', Math.max(first, term.first - 14), term.first)
  if (pets.length && !hasCue(reading, 'people.kin', pets[pets.length - 1]!.last, term.first)) score -= 5
  // A link or tag that holds the word is a headline, not a person.
  if (text[term.start - 1] === '#') score -= 3
  return { confidence: 1 / (1 + Math.exp(-1.6 * score)), own: own && !person }
}
