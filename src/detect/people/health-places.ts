// Places where somebody may be treated: a capitalized name with a word such as "Clinic" or "Recovery" in it, or any name
// after "at", "in" or "from" in a post that speaks of health ("did 90 days at Serenity Bluffs"). Whether one is such a place
// is decided by the signs around it (health-place-signs.ts).
import type { Cue } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { cuesBetween, hasCue } from './evidence.ts'
import type { HealthTerm } from './health-terms.ts'
import { isCapital, isNameWord, linked } from './name.ts'

/** `cue`: its name says what it is; `known`: everybody knows it; `ward`: "the ICU"; `bare`: it may be anything. */
export type PlaceKind = 'cue' | 'known' | 'ward' | 'bare'

export interface Place {
  readonly kind: PlaceKind
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  /** The last word that tells the kind of place. */
  readonly word: string
}

const linking = /^(?:of|de|del|la|los|las|the)$/
const small = /^(?:the|a|an|at|in|on|el|en|i|my|our|his|her|yes|no|and|but|he's|she's|está|still|update)$/

/** Is this word a part of the name that grows to the left or to the right? */
const inName = (reading: Reading, i: number): boolean => {
  const word = reading.words[i]
  return word !== undefined && isCapital(reading, word) && !small.test(word.lower)
}

const isPlaceWord = (reading: Reading, i: number): boolean => hasCue(reading, 'health.facilities', i, i)

const growLeft = (reading: Reading, at: number): number => {
  const { words } = reading
  let first = at
  while (at - first < 5 && first > 0 && linked(reading, first - 1)) {
    if (inName(reading, first - 1)) first--
    else if (
      linking.test(words[first - 1]!.lower) &&
      first > 1 &&
      words[first - 1]!.lower !== 'the' &&
      linked(reading, first - 2) &&
      inName(reading, first - 2)
    )
      first -= 2
    else break
  }
  return first
}

const day =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|fri|sat|sun|i|lunes|martes|jueves|viernes))$/

const growRight = (reading: Reading, at: number): number => {
  const { words } = reading
  let last = at
  while (last - at < 6 && words[last + 1] && linked(reading, last)) {
    const next = words[last + 1]!.lower
    if (inName(reading, last + 1) || isPlaceWord(reading, last + 1)) last++
    else if (/^(?:imss|issste|clínica|seguro|unit|umf)$/.test(words[last]!.lower) && /^\d+$/.test(next)) last++
    else if (linking.test(next) && linked(reading, last + 1)) {
      // "Seguro de la 14", "Hospital General de Belén", "Fertility Center of the Plains"
      const far = words[last + 2] && linking.test(words[last + 2]!.lower) && linked(reading, last + 2) ? 3 : 2
      if (!inName(reading, last + far) && !/^\d{1,3}$/.test(words[last + far]?.lower ?? '')) break
      last += far
    } else {
      const phrase = cuesBetween(reading, 'health.facilities', last + 1, last + 2).find(cue => cue.first === last + 1)
      if (!phrase) break
      last = phrase.last
    }
  }
  // "St. Alban's Tuesday": a day is no part of the name.
  while (last > at && day.test(words[last]!.lower)) last--
  return last
}

const ward = /^(?:icu|nicu|picu|ccu|unit|ward)$/
/** "the methadone clinic", "the state hospital": two words tell enough without a name. */
const tellingPair = /^(?:clinic|hospital|facility|program|center|home|clínica)$/

/** "DaVita on Culebra", "the clinic on 6th": where many have one name, the street tells them apart. */
const branched = /^(?:clinic|davita|fresenius|parenthood|imss|clínica)$/
const withStreet = (reading: Reading, last: number): number => {
  const { words } = reading
  const next = words[last + 2]
  const isStreet =
    branched.test(words[last]!.lower) &&
    /^(?:on|de)$/.test(words[last + 1]?.lower ?? '') &&
    linked(reading, last) &&
    linked(reading, last + 1) &&
    (isNameWord(reading, next) || /^\d+(?:st|nd|rd|th)$/.test(next?.lower ?? '')) &&
    !day.test(next!.lower)
  if (!isStreet) return last
  return inName(reading, last + 3) && linked(reading, last + 2) ? last + 3 : last + 2
}

/** The place speaks itself: "Ridgeline Hospital: …", "– Centro Médico Loma Clara" at the end. */
const isSpeaker = ({ words, text }: Reading, first: number, last: number): boolean =>
  (/^[^\n]{0,24}:/.test(text.slice(words[last]!.end, words[last]!.end + 25)) &&
    (first === 0 || text[words[first]!.start - 1] === '\n')) ||
  (last === words.length - 1 && /[-—–] ?$/.test(text.slice(Math.max(0, words[first]!.start - 2), words[first]!.start)))

/** Shouted text has capitals everywhere, and animals have hospitals too. */
const isNoPlace = (reading: Reading, first: number, last: number): boolean => {
  const name = reading.text.slice(reading.words[first]!.start, reading.words[last]!.end)
  return (
    /\b(?:pet|animal|veterinary|vet|veterinaria)\b(?! center)/i.test(name) ||
    (last - first > 1 && name === name.toUpperCase())
  )
}

const placeOfCue = (reading: Reading, cue: Cue, kind: 'cue' | 'known'): Place | undefined => {
  const { words, text } = reading
  const ending = words[cue.last]!.lower
  const isWard = ward.test(ending) || (cue.last > cue.first && tellingPair.test(ending))
  if (kind === 'cue' && !isCapital(reading, words[cue.first])) {
    // "Hennepin burn unit", "the burn unit", "la clínica San Rafael": lower case counts beside a capital or as a ward.
    const beside = isNameWord(reading, words[cue.first - 1]) && text.slice(words[cue.first - 1]!.end, cue.start) === ' '
    const opens = isNameWord(reading, words[cue.last + 1]) && text.slice(cue.end, words[cue.last + 1]!.start) === ' '
    if (!beside && !opens && !isWard && withStreet(reading, cue.last) === cue.last) return undefined
  }
  const first = growLeft(reading, cue.first)
  const last = withStreet(reading, growRight(reading, cue.last))
  if (kind === 'cue' && first === last && !isWard) return undefined
  const alone = first === cue.first && last === cue.last
  return placeAt(reading, first, last, isWard && alone ? 'ward' : kind, words[cue.last]!.lower)
}

const placeAt = (reading: Reading, first: number, last: number, kind: PlaceKind, word: string): Place | undefined => {
  if (isSpeaker(reading, first, last) || isNoPlace(reading, first, last)) return undefined
  const { words } = reading
  return { kind, first, last, word, start: words[first]!.start, end: words[last]!.end }
}

const before = /^(?:at|in|to|into|from|near|with|by|en|el|la|al|del|thru|through|over|@)$/

/** Each is held against the others: more than any list of clinics has would cost their square. */
const mostPlaces = 200

/** Every place of a text that may be one of treatment, without overlaps, those that say it themselves first. */
export const possiblePlaces = (reading: Reading, terms: readonly HealthTerm[]): Place[] => {
  const { words } = reading
  const places: Place[] = []
  const add = (place: Place | undefined) => {
    if (place && places.length < mostPlaces && !places.some(one => one.start < place.end && place.start < one.end))
      places.push(place)
  }
  for (const cue of reading.cues('health.knownFacilities')) add(placeOfCue(reading, cue, 'known'))
  const cues = [...reading.cues('health.facilities')].sort((a, b) => a.first - b.first || b.last - a.last)
  for (const cue of cues) add(placeOfCue(reading, cue, 'cue'))
  if (!terms.length) return places
  const isNear = (i: number) => terms.some(term => Math.abs(term.first - i) <= 30)
  for (let i = 1; i < words.length; i++) {
    if (!inName(reading, i) || reading.text[words[i]!.start - 1] !== ' ' || !before.test(words[i - 1]!.lower)) continue
    if (!isNameWord(reading, words[i]) || !isNear(i)) continue
    const last = growRight(reading, i)
    // "with Parkinson's"
    if (!terms.some(term => term.first <= i && term.last >= last)) add(placeAt(reading, i, last, 'bare', ''))
  }
  return places
}
