// The small signs that tell whether a name is that of a place where a particular person is treated. Each is there or not;
// their weights are learned (npm run train).
import type { CueKind } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { type Scale, Signs } from '../weights.ts'
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

const around = (
  [
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
  ] as const satisfies readonly (readonly [string, CueKind])[]
).map(([name, kind]) => [`${name}@sentence`, kind] as const)

/** A term and how sure it is somebody's. */
export interface WeighedTerm {
  readonly term: HealthTerm
  readonly confidence: number
}

const nearness = (reading: Reading, place: Place, terms: readonly WeighedTerm[], signs: Signs): void => {
  let nearest = 99
  for (const { term, confidence } of terms) {
    if (confidence < 0.4 || (term.first >= place.first && term.last <= place.last)) continue
    const gap = term.last < place.first ? place.first - term.last : term.first - place.last
    if (gap < nearest) nearest = gap
    signs.when(reading.words[term.first]!.sentence === reading.words[place.first]!.sentence, 'term@sentence')
  }
  signs.when(nearest <= 3, 'term 3')
  signs.when(nearest <= 8, 'term 8')
  signs.when(nearest <= 20, 'term 20')
  signs.when(nearest === 99, 'no term')
}

/** Who stands around the name, and what the sentence speaks of. */
const sentenceSigns = (reading: Reading, { first, last }: Place, signs: Signs): void => {
  const sentence = sentenceAround(reading, first, 25)
  const anyone = (from: number, to: number) =>
    hasCue(reading, 'people.pronouns', from, to) ||
    hasCue(reading, 'people.kin', from, to) ||
    hasCue(reading, 'people.selfPronouns', from, to) ||
    hasPersonName(reading, from, to)
  for (const [name, cue] of around) signs.when(hasCue(reading, cue, sentence.first, sentence.last), name)
  signs.when(anyone(sentence.first, first - 1), 'somebody before')
  signs.when(anyone(last + 1, sentence.last), 'somebody after')
  signs.when(anyone(Math.max(0, sentence.first - 25), sentence.first - 1), 'somebody earlier')
  signs.when(hasPersonName(reading, sentence.first, first - 1), 'name before')
}

/** What the name itself tells. */
const nameSigns = (reading: Reading, { start, end, first, last }: Place, signs: Signs): void => {
  const name = reading.lower.slice(start, end)
  const holds = (kind: CueKind, from = first) => hasCue(reading, kind, from, last)
  signs.when(telling.test(name), 'telling')
  signs.when(usual.test(name), 'usual')
  signs.when(isFirstName(reading.words[first]!.lower), 'a first name')
  signs.when(first === last, 'one word')
  signs.when(last - first > 2, 'many words')
  signs.when(holds('people.schools') || holds('people.schoolOpeners'), 'school')
  signs.when(holds('setting.organizations'), 'organization')
  signs.when(holds('health.facilities'), 'facility')
  signs.when(holds('address.streetTypes', last), 'street')
}

/** The words and marks beside it. */
const besideSigns = (reading: Reading, { start, end, first, last }: Place, signs: Signs): void => {
  const { words, text, lower } = reading
  const at = (i: number) => (words[i]?.sentence === words[first]!.sentence ? words[i]!.lower : '^')
  signs.word('b=', at(first - 1))
  signs.word('bb=', at(first - 2))
  signs.word('bbb=', at(first - 3))
  signs.word('a=', at(last + 1))
  signs.when(/[,(:]\s*$/.test(text.slice(Math.max(0, start - 2), start)), 'after a mark')
  signs.when(hasCue(reading, 'health.admitted', first - 4, first - 1), 'admitted')
  signs.when(outright.test(lower.slice(words[Math.max(0, first - 5)]!.start, start)), 'outright')
  signs.when(bed.test(lower.slice(end, end + 20)), 'bed')
  signs.when(/^[^\n]{0,12}\d{3}[-. ]\d{3}/.test(text.slice(end, end + 24)), 'number')
}

/** What says little for a name that tells what it is must say more for one that may be anything. */
const needed = ['admitted', 'outright', 'term 3', 'term@sentence', 'no term', 'usual', 'one word', 'school']

/** The signs of a place; `terms` are those of its post. */
export const placeSigns = (
  reading: Reading,
  place: Place,
  terms: readonly WeighedTerm[],
  scale: Scale<number>,
): Signs => {
  const signs = new Signs(scale)
  signs.add('bias')
  signs.word('kind=', place.kind)
  nearness(reading, place, terms, signs)
  if (place.word) signs.word('w=', place.word)
  sentenceSigns(reading, place, signs)
  nameSigns(reading, place, signs)
  besideSigns(reading, place, signs)
  if (place.kind === 'bare') for (const sign of needed) if (signs.has(sign)) signs.word('bare ', sign)
  return signs
}

const bed = /^[^\w\n]{0,3}(?:bed|rm|room|icu|ward|unit|floor|cama|cuarto|\d(?:rd|th|nd) floor)\b/

/** Frames that only a place of treatment can follow. */
const outright =
  /\b(?:admitted|flown|airlifted|life ?flight\w*|checked|rehab|hospitali[sz]ed|discharged|inpatient|outpatient|therap\w+|counselor|internad\w+|internaron|internan|ingres\w+|hospitalizad\w+|tratamiento|treatment|treated|chemo|dialysis|debts|surgery|recovering|patient|paciente|days|weeks|months|stay|stint|operan|operaron|cama|doc|doctor|neurologist|oncologist|appointment|transferred|ward|hospice|residential|detox\w*|tapered|methadone|infusions?)\b/
