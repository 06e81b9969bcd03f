// Is a school private here (a particular person attends, works or is picked up there) or only a place?
import type { Reason, Setting } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { cuesBetween, hasCue, hasPersonName, sentenceAround } from './evidence.ts'
import type { SchoolName } from './school-names.ts'

export interface SchoolSetting {
  readonly setting: Setting
  readonly confidence: number
  readonly why: readonly Reason[]
}

export const schoolSetting = (reading: Reading, name: SchoolName): SchoolSetting => {
  const { words, text } = reading
  const { first, last } = sentenceAround(reading, name.first, 25)
  let score = name.by === 'frame' ? -0.4 : -0.5
  const person =
    hasCue(reading, 'people.pronouns', first, last) ||
    hasCue(reading, 'people.kin', first, last) ||
    hasPersonName(reading, first, name.first - 1) ||
    hasPersonName(reading, name.last + 1, last)
  const own = hasCue(reading, 'people.selfPronouns', first, last)
  if (name.frame >= 0) score += 1.6
  else if (hasCue(reading, 'people.attends', Math.max(first, name.first - 6), name.first - 1)) score += 0.7
  if (
    hasCue(reading, 'people.grades', Math.max(first, name.first - 8), name.first - 1) ||
    hasCue(reading, 'people.grades', name.last + 1, Math.min(last, name.last + 5))
  )
    score += 0.9
  if (person) score += name.frame >= 0 || hasCue(reading, 'people.kin', first, last) ? 1 : 0.7
  else if (own) score += 0.6
  else if (
    hasCue(reading, 'people.pronouns', Math.max(0, first - 20), first) ||
    hasCue(reading, 'people.kin', Math.max(0, first - 20), first) ||
    hasPersonName(reading, first - 20, first - 1)
  )
    score += 0.6
  // A record: "uni: Lakehead", "Odile, Manzano Country Day".
  if (/[:→(,]\s*$/.test(text.slice(Math.max(0, name.start - 2), name.start)) && person) score += 0.4
  score -= Math.min(
    2.4,
    0.8 *
      cuesBetween(reading, 'people.schoolPublic', Math.max(first, name.first - 10), Math.min(last, name.last + 10))
        .length,
  )
  if (hasCue(reading, 'people.generalPersons', first, last)) score -= 0.3
  if (words.length < 4) score -= 1
  const isPrivate = score > 0
  const confidence = 1 / (1 + Math.exp(-1.6 * Math.abs(score)))
  return isPrivate
    ? { setting: 'private', confidence, why: own && !person ? ['cue-word', 'own-word'] : ['cue-word', 'person-beside'] }
    : { setting: 'public', confidence, why: ['organization-beside'] }
}
