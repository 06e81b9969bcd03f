// Places where somebody is treated: a capitalized name with a word such as "Clinic" or "Recovery" in it, or any name in
// a frame that leaves no other reading ("checked in to Serenity Oaks", "at Silver Pines for detox").
import type { Reading } from '../reading.ts'
import { cuesBetween, hasCue, hasPersonName, sentenceAround } from './evidence.ts'
import { isCapital, isNameWord } from './name.ts'

export interface Place {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly confidence: number
}

/** Placeholder logic is refined below: see `facilities`. */
const linking = /^(?:of|de|del|la|the|and|&|for)$/

/** The run of capitalized words around word `at`: "St. Columba Burn Center". */
const nameAround = (reading: Reading, at: number): { first: number; last: number } => {
  const { words, text } = reading
  let first = at
  let last = at
  const gapOk = (i: number) => /^(?: |-|\. | & )$/.test(text.slice(words[i]!.end, words[i + 1]!.start))
  const inName = (i: number) => words[i] !== undefined && isCapital(reading, words[i]) && words[i]!.lower !== 'i'
  while (at - first < 5 && first > 0 && gapOk(first - 1)) {
    if (inName(first - 1)) first--
    else if (
      linking.test(words[first - 1]!.lower) &&
      first > 1 &&
      gapOk(first - 2) &&
      inName(first - 2) &&
      words[first - 1]!.lower !== 'the'
    )
      first -= 2
    else break
  }
  while (last - at < 6 && words[last + 1] && gapOk(last)) {
    if (inName(last + 1) || hasCue(reading, 'health.facilities', last + 1, last + 1)) last++
    else if (linking.test(words[last + 1]!.lower) && words[last + 2] && gapOk(last + 1) && inName(last + 2)) last += 2
    else break
  }
  return { first, last }
}

const isPersonal = (reading: Reading, first: number, last: number): boolean =>
  hasCue(reading, 'people.pronouns', first, last) ||
  hasCue(reading, 'people.kin', first, last) ||
  hasCue(reading, 'people.selfPronouns', first, last) ||
  hasPersonName(reading, first, last)

/** Places of treatment of a particular person; `terms` are the last words of the health terms that were kept. */
export const facilities = (reading: Reading, terms: readonly number[]): Place[] => {
  const { words, text } = reading
  const places: Place[] = []
  const add = (first: number, last: number, confidence: number) => {
    if (places.some(place => place.start <= words[last]!.end && words[first]!.start < place.end)) return
    places.push({ start: words[first]!.start, end: words[last]!.end, first, confidence })
  }
  const kept = (from: number, to: number) => terms.some(term => term >= from && term <= to)
  for (const kind of ['health.facilities', 'health.knownFacilities'] as const)
    for (const cue of reading.cues(kind)) {
      const known = kind === 'health.knownFacilities'
      if (!known && !isCapital(reading, words[cue.first])) {
        // "Hennepin burn unit", "the burn unit": lower case counts after a capital or as the ward itself.
        if (
          !isNameWord(reading, words[cue.first - 1]) &&
          !/\b(?:unit|icu|ward|nicu|picu)$/.test(text.slice(cue.start, cue.end).toLowerCase())
        )
          continue
        if (text.slice(words[cue.first - 1]?.end ?? 0, cue.start) !== ' ') continue
      }
      const { first, last: reach } = nameAround(reading, cue.first)
      const last = Math.max(reach, cue.last)
      const around = sentenceAround(reading, cue.first, 25)
      let score = last - first >= 1 || known ? -0.6 : -1.2
      if (hasCue(reading, 'health.admitted', first - 4, first - 1)) score += 1.2
      if (isPersonal(reading, around.first, around.last)) score += 1
      else if (isPersonal(reading, Math.max(0, around.first - 25), around.first)) score += 0.6
      if (kept(around.first - 12, around.last + 12)) score += 1
      if (/[:-]\s*$/.test(text.slice(Math.max(0, words[first]!.start - 2), words[first]!.start))) score += 0.4
      score -= Math.min(2, cuesBetween(reading, 'health.general', around.first, around.last).length)
      if (score > 0) add(first, last, 1 / (1 + Math.exp(-1.6 * score)))
    }
  for (const cue of reading.cues('health.admitted')) {
    const next = cue.last + 1
    if (!isNameWord(reading, words[next]) || text.slice(cue.end, words[next]!.start) !== ' ') continue
    const { first, last } = nameAround(reading, next)
    if (first !== next) continue
    const outright =
      /\b(?:admitted|flown|airlifted|checked|rehab|hospitalized|discharged|inpatient|therapist|internad|ingresad|hospitalizad|treatment|treated|chemo|dialysis)/.test(
        text.slice(cue.start, cue.end).toLowerCase(),
      )
    // "at Silver Pines for alcohol detox", "rehab at Cielo Wells"
    const near = kept(next - 6, next - 1) || kept(last + 1, last + 4)
    if (outright || near) add(first, last, outright && near ? 0.85 : 0.65)
  }
  return places
}
