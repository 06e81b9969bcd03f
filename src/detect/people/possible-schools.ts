// Every name of a text that may be a school's, each with the signs that speak for it or against it (school-signs.ts).
// Generous on purpose: learned weights (school-weights.generated.ts) decide.
import type { Reading } from '../reading.ts'
import type { Scale, Signs } from '../weights.ts'
import { hasCue, isCue } from './evidence.ts'
import { isCapital, isNameWord, linked } from './name.ts'
import { forwards, isGeneric, isInNews, type SchoolName, schoolNames, withStreet } from './school-names.ts'
import { type Place, postOfSchools, schoolSigns } from './school-signs.ts'

export interface PossibleSchool {
  readonly start: number
  readonly end: number
  readonly signs: Signs
}

/** Words that may stand before a school nobody called one: "at Oak Hill", "in Reed's MFA". */
const leads =
  /^(?:at|to|from|in|of|for|through|outside|near|past|by|the|into|attends|goes|left|quit|says|is|it's|its|her|his|their|my|our|and|or|vs|beat|over|via|than|not|now|former|chose|joined|loves|misma|mismo|esa|ese|en|el|la|los|las|al|del|de|y|a)$/

/** Words that continue no sentence with a small letter and yet begin names: "Little Otters", "North Fork". */
const beginners =
  /^(?:little|our|new|old|big|great|good|happy|best|north|south|east|west|county|state|city|town|school|catholic|christian|american|day|saint|ms|miss)$/

/** Does a name begin at this word? */
const begins = (reading: Reading, i: number): boolean => {
  const word = reading.words[i]!
  return (
    isNameWord(reading, word) ||
    (beginners.test(word.lower) &&
      isCapital(reading, word) &&
      linked(reading, i) &&
      isCapital(reading, reading.words[i + 1]))
  )
}

const telling = [
  'people.schools',
  'people.weakSchools',
  'people.schoolOpeners',
  'schools.colleges',
  'schools.nurseries',
  'schools.namesakes',
] as const
const beside = ['schools.pupils', 'schools.gear', 'schools.teams', 'people.schools', 'people.grades'] as const

const isLed = (reading: Reading, i: number): boolean => {
  const { words, text } = reading
  const before = words[i - 1]
  if (!before) return true
  const gap = text.slice(before.end, words[i]!.start)
  return gap === ' ' ? leads.test(before.lower) : /^[ .]?[,(:"“=→@/&+•*-]+ ?["“]?$|[\n.!?]/.test(gap)
}

/** "New York State Colleges" are no school that somebody attends. */
const many = /^(?:schools|colleges|universities|escuelas|colegios|universidades)$/

const placeAt = (reading: Reading, i: number): Place | undefined => {
  const { words } = reading
  if (!begins(reading, i)) return undefined
  const last = withStreet(reading, i, forwards(reading, i, 5))
  const isTold =
    telling.some(kind => hasCue(reading, kind, i, last)) ||
    beside.some(kind => hasCue(reading, kind, last + 1, last + 1) && linked(reading, last))
  if ((!isTold && !isLed(reading, i)) || isGeneric(reading, i, last) || many.test(words[last]!.lower)) return undefined
  const end = words[last]!.lower.endsWith("'s") && last > i ? words[last]!.end - 2 : words[last]!.end
  return { start: words[i]!.start, end, first: i, last }
}

/** "City Hall", "Town Hall": all of the name is a word for something else. */
const isOrganization = (reading: Reading, { first, last }: Place): boolean =>
  last > first && isCue(reading, 'setting.organizations', first, last)

const asked = [
  'people.schools',
  'people.schoolOpeners',
  'people.weakSchools',
  'people.attends',
  'people.grades',
  'schools.colleges',
  'schools.pupils',
  'schools.studies',
  'schools.lessons',
  'schools.staff',
  'schools.gear',
  'schools.children',
] as const

export const possibleSchools = (reading: Reading, scale: Scale<number>): PossibleSchool[] => {
  // "rides bus 41 to Oak Hill" has none of these words.
  if (!asked.some(kind => reading.cues(kind).length) && !/\bbus\b/.test(reading.lower)) return []
  const known = schoolNames(reading)
  const schools = known.filter(name => !isOrganization(reading, name) && !isInNews(reading, name))
  const post = postOfSchools(reading, schools)
  const found: PossibleSchool[] = []
  const add = (place: Place, name?: SchoolName) => {
    found.push({ start: place.start, end: place.end, signs: schoolSigns(reading, place, name, post, scale) })
  }
  for (const name of schools) add(name, name)
  let next = 0
  for (let i = 0; i < reading.words.length; ) {
    while (next < known.length && known[next]!.last < i) next++
    const place = known[next] && known[next]!.first <= i ? undefined : placeAt(reading, i)
    if (place && (!known[next] || place.last < known[next]!.first)) {
      add(place)
      i = place.last + 1
    } else i++
  }
  return found
}
