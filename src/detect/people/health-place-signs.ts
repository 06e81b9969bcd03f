// The small signs that tell whether a name is that of a place where a particular person is treated. Each is there or not;
// their weights are learned (npm run train).
import type { CueKind } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { hasCue, hasPersonName, sentenceAround } from './evidence.ts'
import type { Place } from './health-places.ts'
import type { HealthTerm } from './health-terms.ts'
import { isFirstName } from './name.ts'

/** Wards and places whose very name tells the illness. */
const telling =
  /\b(?:oncology|cancer|infusion|dialysis|burn|stroke|trauma|icu|nicu|rehab|rehabilitation|recovery|detox|psych\w*|behavioral|counseling|fertility|women's|hospice|memory|methadone|sober|eating|autism|transplant|reproductive|planned|terapia|quemados|oncológico|adolescent|treatment)\b/
/** Words that places of treatment like to be named by. */
const usual =
  /\b(?:st|saint|san|santa|mercy|memorial|baptist|methodist|presbyterian|providence|sacred|regional|general|county|university|pines|oaks|willow|cedar|silver|serenity|harbor|haven|house|ranch|lodge|ridge|hills|springs|hope|dawn|grace|manor|terrace|gardens|foundation|institute)\b/

const around: readonly (readonly [string, CueKind])[] = [
  ['other', 'people.pronouns'],
  ['self', 'people.selfPronouns'],
  ['kin', 'people.kin'],
  ['person', 'people.persons'],
  ['nobody', 'people.generalPersons'],
  ['general', 'health.general'],
  ['service', 'setting.services'],
  ['event', 'setting.events'],
  ['audience', 'setting.audience'],
  ['school', 'people.attends'],
  ['employer', 'people.employers'],
  ['office', 'people.offices'],
]

/** A term and how sure it is somebody's. */
export interface WeighedTerm {
  readonly term: HealthTerm
  readonly confidence: number
}

const nearness = (reading: Reading, place: Place, terms: readonly WeighedTerm[]): string[] => {
  const signs: string[] = []
  let nearest = 99
  for (const { term, confidence } of terms) {
    if (confidence < 0.4 || (term.first >= place.first && term.last <= place.last)) continue
    const gap = term.last < place.first ? place.first - term.last : term.first - place.last
    if (gap < nearest) nearest = gap
    if (reading.words[term.first]!.sentence === reading.words[place.first]!.sentence) signs.push('term@sentence')
  }
  if (nearest <= 3) signs.push('term 3')
  if (nearest <= 8) signs.push('term 8')
  if (nearest <= 20) signs.push('term 20')
  if (nearest === 99) signs.push('no term')
  return signs
}

/** Who stands around the name, and what the sentence speaks of. */
const sentenceSigns = (reading: Reading, { first, last }: Place): (readonly [boolean, string])[] => {
  const sentence = sentenceAround(reading, first, 25)
  const anyone = (from: number, to: number) =>
    hasCue(reading, 'people.pronouns', from, to) ||
    hasCue(reading, 'people.kin', from, to) ||
    hasCue(reading, 'people.selfPronouns', from, to) ||
    hasPersonName(reading, from, to)
  return [
    ...around.map(([name, cue]) => [hasCue(reading, cue, sentence.first, sentence.last), `${name}@sentence`] as const),
    [anyone(sentence.first, first - 1), 'somebody before'],
    [anyone(last + 1, sentence.last), 'somebody after'],
    [anyone(Math.max(0, sentence.first - 25), sentence.first - 1), 'somebody earlier'],
    [hasPersonName(reading, sentence.first, first - 1), 'name before'],
  ]
}

/** What the name itself tells. */
const nameSigns = (reading: Reading, { start, end, first, last }: Place): (readonly [boolean, string])[] => {
  const name = reading.lower.slice(start, end)
  const holds = (kind: CueKind, from = first) => hasCue(reading, kind, from, last)
  return [
    [telling.test(name), 'telling'],
    [usual.test(name), 'usual'],
    [isFirstName(reading.words[first]!.lower), 'a first name'],
    [first === last, 'one word'],
    [last - first > 2, 'many words'],
    [holds('people.schools') || holds('people.schoolOpeners'), 'school'],
    [holds('setting.organizations'), 'organization'],
    [holds('health.facilities'), 'facility'],
    [holds('address.streetTypes', last), 'street'],
  ]
}

/** The words and marks beside it. */
const besideSigns = (reading: Reading, { start, end, first, last }: Place): (readonly [boolean, string])[] => {
  const { words, text, lower } = reading
  const at = (i: number) => (words[i]?.sentence === words[first]!.sentence ? words[i]!.lower : '^')
  return [
    [true, `b=${at(first - 1)}`],
    [true, `bb=${at(first - 2)}`],
    [true, `bbb=${at(first - 3)}`],
    [true, `a=${at(last + 1)}`],
    [/[,(:]\s*$/.test(text.slice(Math.max(0, start - 2), start)), 'after a mark'],
    [hasCue(reading, 'health.admitted', first - 4, first - 1), 'admitted'],
    [outright.test(lower.slice(words[Math.max(0, first - 5)]!.start, start)), 'outright'],
    [bed.test(lower.slice(end, end + 20)), 'bed'],
    [/^[^\n]{0,12}\d{3}[-. ]\d{3}/.test(text.slice(end, end + 24)), 'number'],
  ]
}

/** What says little for a name that tells what it is must say more for one that may be anything. */
const needed = ['admitted', 'outright', 'term 3', 'term@sentence', 'no term', 'usual', 'one word', 'school']

/** The signs of a place; `terms` are those of its post. */
export const placeSigns = (reading: Reading, place: Place, terms: readonly WeighedTerm[]): ReadonlySet<string> => {
  const signs = new Set<string>(['bias', `kind=${place.kind}`, ...nearness(reading, place, terms)])
  if (place.word) signs.add(`w=${place.word}`)
  const pairs = [sentenceSigns(reading, place), nameSigns(reading, place), besideSigns(reading, place)].flat()
  for (const [holds, name] of pairs) if (holds) signs.add(name)
  if (place.kind === 'bare') for (const sign of needed) if (signs.has(sign)) signs.add(`bare ${sign}`)
  return signs
}

const bed = /^[^\w\n]{0,3}(?:bed|rm|room|icu|ward|unit|floor|cama|cuarto|\d(?:rd|th|nd) floor)\b/

/** Frames that only a place of treatment can follow. */
const outright =
  /\b(?:admitted|flown|airlifted|life ?flight\w*|checked|rehab|hospitali[sz]ed|discharged|inpatient|outpatient|therap\w+|counselor|internad\w+|internaron|internan|ingres\w+|hospitalizad\w+|tratamiento|treatment|treated|chemo|dialysis|debts|surgery|recovering|patient|paciente|days|weeks|months|stay|stint|operan|operaron|cama|doc|doctor|neurologist|oncologist|appointment|transferred|ward|hospice|residential|detox\w*|tapered|methadone|infusions?)\b/
