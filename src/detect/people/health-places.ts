// Places where somebody is treated: a capitalized name with a word such as "Clinic" or "Recovery" in it, or any name in
// a frame that leaves no other reading ("checked in to Serenity Oaks", "at Silver Pines for detox").
import type { Reading } from '../reading.ts'
import { cuesBetween, hasCue, hasPersonName, sentenceAround } from './evidence.ts'
import { isCapital, isNameWord, linked, nameEndingAt } from './name.ts'

export interface Place {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly confidence: number
}

const linking = /^(?:of|de|del|la|the)$/

/** The run of capitalized words around word `at`: "St. Columba Burn Center". */
const nameAround = (reading: Reading, at: number): { first: number; last: number } => {
  const { words } = reading
  let first = at
  let last = at
  const gapOk = (i: number) => linked(reading, i)
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

/** Wards and places whose very name tells the illness. */
const ward = /^(?:icu|nicu|picu|ccu|unit|ward)$/
const telling =
  /\b(?:oncology|cancer|infusion|dialysis|burn|stroke|trauma|icu|nicu|rehab|rehabilitation|recovery|detox|psych\w*|behavioral|counseling|fertility|women's|hospice|memory|methadone|sober|eating|autism|transplant|reproductive|planned|terapia|quemados|oncológico|adolescent|treatment)\b/

/** The place speaks itself: "Ridgeline Hospital: …", "– Centro Médico Loma Clara" at the end. */
const isSpeaker = (reading: Reading, first: number, last: number): boolean => {
  const { words, text } = reading
  if (
    /^[^\n]{0,24}:/.test(text.slice(words[last]!.end, words[last]!.end + 25)) &&
    (first === 0 || text[words[first]!.start - 1] === '\n')
  )
    return true
  return (
    last === words.length - 1 && /[-—–] ?$/.test(text.slice(Math.max(0, words[first]!.start - 2), words[first]!.start))
  )
}

/** Shouted text has capitals everywhere, and animals have hospitals too. */
const isNoPlace = (reading: Reading, first: number, last: number): boolean => {
  const name = reading.text.slice(reading.words[first]!.start, reading.words[last]!.end)
  return (
    /\b(?:pet|animal|veterinary|vet|veterinaria)\b/i.test(name) || (last - first > 1 && name === name.toUpperCase())
  )
}

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
      let last = Math.max(reach, cue.last)
      // "Billings Clinic infusion center"
      for (const n of [2, 1])
        if (
          words[last + n] &&
          linked(reading, last) &&
          cuesBetween(reading, 'health.facilities', last + 1, last + n).some(next => next.last === last + n)
        )
          last += n
      if (!known && first === last && !ward.test(words[first]!.lower)) continue
      if (isSpeaker(reading, first, last)) continue
      const around = sentenceAround(reading, cue.first, 25)
      let score = last - first >= 1 || known ? -0.6 : -1.2
      if (telling.test(reading.lower.slice(words[first]!.start, words[last]!.end))) score += 0.5
      if (hasCue(reading, 'health.admitted', first - 4, first - 1)) score += 1.2
      if (isPersonal(reading, around.first, around.last)) score += 1
      else if (isPersonal(reading, Math.max(0, around.first - 25), around.first)) score += 0.6
      if (kept(around.first - 12, around.last + 12)) score += 1
      if (/[:-]\s*$/.test(text.slice(Math.max(0, words[first]!.start - 2), words[first]!.start))) score += 0.4
      score -= Math.min(2, cuesBetween(reading, 'health.general', around.first, around.last).length)
      if (score > 0 && !isNoPlace(reading, first, last)) add(first, last, 1 / (1 + Math.exp(-1.6 * score)))
    }
  for (const cue of reading.cues('health.admitted')) {
    const next = cue.last + 1
    if (!isNameWord(reading, words[next]) || text.slice(cue.end, words[next]!.start) !== ' ') continue
    if (!outright.test(reading.lower.slice(cue.start, cue.end))) continue
    const { first, last } = nameAround(reading, next)
    if (first !== next || isNoPlace(reading, first, last)) continue
    const around = sentenceAround(reading, next, 20)
    if (!isPersonal(reading, around.first, around.last)) continue
    if (/ at$/.test(reading.lower.slice(cue.start, cue.end)) && !kept(next - 14, last + 8)) continue
    add(first, last, kept(next - 6, last + 4) ? 0.85 : 0.6)
  }
  for (const term of terms) {
    // "triple bypass at Ephraim McDowell", "methadone daily at New Dawn"
    for (let i = term + 1; i <= term + 3 && words[i + 1] && words[i]!.sentence === words[term]!.sentence; i++)
      if (
        /^(?:at|en|in)$/.test(words[i]!.lower) &&
        isCapital(reading, words[i + 1]) &&
        text.slice(words[i]!.end, words[i + 1]!.start) === ' '
      ) {
        const { first, last } = nameAround(reading, i + 1)
        if (first === i + 1 && words[i]!.lower !== 'in' && !isNoPlace(reading, first, last))
          add(first, trimDays(reading, first, last), 0.65)
        break
      }
    // "at Silver Pines for alcohol detox"
    for (let i = term; i >= Math.max(1, term - 4); i--)
      if (/^(?:for|por|para)$/.test(words[i]!.lower)) {
        const name = nameEndingAt(reading, i - 1)
        if (
          name &&
          name.first > 0 &&
          /^(?:at|in|to|from|en|al|de)$/.test(words[name.first - 1]!.lower) &&
          !isNoPlace(reading, name.first, name.last)
        )
          add(name.first, name.last, 0.7)
        break
      }
  }
  return places
}

/** "St. Alban's Tuesday": a day is no part of the name. */
const trimDays = (reading: Reading, first: number, last: number): number => {
  while (last > first && !isNameWord(reading, reading.words[last])) last--
  return last
}

/** Frames that only a place of treatment can follow. */
const outright =
  /\b(?:admitted|flown|airlifted|life flighted|checked|rehab|hospitalized|discharged|inpatient|outpatient|therapist|counselor|internad|internaron|ingresad|hospitalizad|tratamiento|treatment|treated|chemo|dialysis|debts|surgery|recovering|patient|paciente|days at|weeks at|months at|stay at|stint at)/
