// The small signs that tell whether a health term speaks of a particular person. Each is there or not; their weights are
// learned (npm run train).
import type { CueKind } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { type Scale, Signs } from '../weights.ts'
import { cuesBetween, hasAge, hasCue, hasPersonName, sentenceAround } from './evidence.ts'
import type { HealthTerm } from './health-terms.ts'
import { isNameWord } from './name.ts'

/** "Petra Halvorsen, 52," */
const nameAndAge = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,? \(?\d{1,2}\b/u

/** Kinds of words that tell something in the sentence, and those that tell something anywhere in the post. */
const near = [
  ['person', 'people.persons'],
  ['office', 'people.publicServants'],
  ['nobody', 'people.generalPersons'],
  ['general', 'health.general'],
  ['admitted', 'health.admitted'],
  ['organization', 'setting.organizations'],
  ['service', 'setting.services'],
  ['event', 'setting.events'],
  ['audience', 'setting.audience'],
  ['fiction', 'setting.fiction'],
] as const satisfies readonly (readonly [string, CueKind])[]
const far = [
  ['distress', 'setting.distress'],
  ['insider', 'tone.insiders'],
  ['title', 'setting.titles'],
  ['home', 'setting.homes'],
  ['pet', 'health.pets'],
  ['kin', 'people.kin'],
  ['other', 'people.pronouns'],
  ['self', 'people.selfPronouns'],
] as const satisfies readonly (readonly [string, CueKind])[]
const around = near.map(([name, kind]) => [`${name}@sentence`, kind] as const)
const anywhere = [...near, ...far].map(([name, kind]) => [`${name}@post`, kind] as const)

const subjects = (
  [
    ['other', 'people.pronouns'],
    ['self', 'people.selfPronouns'],
    ['kin', 'people.kin'],
    ['person', 'people.persons'],
    ['office', 'people.publicServants'],
  ] as const satisfies readonly (readonly [string, CueKind])[]
).map(([name, kind]) => [`${name} has`, kind] as const)

/** "Woman With Rare Skin Disorder Turns Body Into Art": nearly every word of a line has a capital. */
const isHeadline = (text: string): boolean =>
  /(?:^|[:\n] ?)(?:[\p{Lu}\d'"][\p{L}\d'’-]*[,:]? (?:(?:a|an|and|of|to|in|on|for|the|with|by|from|at) ){0,2}){5}/u.test(
    text,
  )

/** What the post as a whole tells: read once, whatever the number of its terms. */
export const signsOfPost = (reading: Reading, scale: Scale<number>): Signs => {
  const signs = new Signs(scale)
  const { words, text, lower, runs } = reading
  for (const [name, kind] of anywhere) signs.when(reading.cues(kind).length > 0, name)
  signs.when(hasPersonName(reading, 0, words.length - 1), 'name@post')
  signs.when(text.includes('http'), 'link')
  signs.when(/(?:^|\s)@\w/.test(text), 'mention')
  signs.when(text.includes('#'), 'hashtag')
  signs.when(/^rt\b|\brt @/.test(lower), 'passed on')
  signs.when(isHeadline(text), 'headline')
  signs.when(words.length < 15, 'short')
  signs.when(words.length > 60, 'long')
  signs.when(
    runs.some(run => run.whole.digits.length > 6),
    'number',
  )
  return signs
}

/** Who stands before the small word that ties the term to them: "he has", "the mayor has", "Bill Tate has". */
const subjectSigns = (reading: Reading, term: HealthTerm, signs: Signs): void => {
  const { words } = reading
  for (const cue of cuesBetween(reading, 'health.has', term.first - 3, term.first - 1)) {
    signs.add(cue.last === term.first - 1 ? 'tied' : 'tied by')
    for (const [name, kind] of subjects)
      if (hasCue(reading, kind, cue.first - 2, cue.last)) {
        signs.add(name)
        signs.add('has')
      }
    if (isNameWord(reading, words[cue.first - 1])) {
      signs.add('name has')
      signs.add('has')
    }
  }
}

/** The words beside the term, and the marks. */
const neighborSigns = (reading: Reading, term: HealthTerm, signs: Signs): void => {
  const { words, text } = reading
  const sentence = words[term.first]!.sentence
  const at = (i: number, none: string) => {
    const word = words[i]
    if (word?.sentence !== sentence) return none
    return /^\d/.test(word.lower) ? '#' : word.lower
  }
  signs.word('b=', at(term.first - 1, '^'))
  signs.word('bb=', at(term.first - 2, '^'))
  signs.word('a=', at(term.last + 1, '$'))
  signs.word('aa=', at(term.last + 2, '$'))
  signs.word('<', text[term.start - 1] ?? '^')
  signs.word('>', text[term.end] ?? '$')
  for (let i = term.first - 3; i >= term.first - 6 && words[i]?.sentence === sentence; i--)
    signs.word('bbb=', words[i]!.lower)
}

const anyone = (reading: Reading, first: number, last: number): boolean =>
  hasCue(reading, 'people.pronouns', first, last) || hasCue(reading, 'people.kin', first, last)
const self = (reading: Reading, first: number, last: number): boolean =>
  hasCue(reading, 'people.selfPronouns', first, last)

/** Who stands in the sentence of the term, and in the sentences before it. */
const peopleSigns = (reading: Reading, term: HealthTerm, signs: Signs): void => {
  const { words, text } = reading
  const { first, last } = sentenceAround(reading, term.first, 25)
  const sentence = text.slice(words[first]!.start, words[last]!.end)
  const earlier = Math.max(0, first - 25)
  const before = anyone(reading, first, term.first - 1)
  const own = self(reading, first, term.first - 1)
  const named = hasPersonName(reading, first, last)
  const carried = anyone(reading, earlier, first - 1)
  const ownCarried = self(reading, earlier, first - 1)
  const alone = !before && !own && !named
  for (const [name, kind] of around) signs.when(hasCue(reading, kind, first, last), name)
  signs.when(before, 'somebody before')
  signs.when(anyone(reading, term.last + 1, last), 'somebody after')
  signs.when(own, 'self before')
  signs.when(self(reading, term.last + 1, last), 'self after')
  signs.when(named, 'name@sentence')
  signs.when(nameAndAge.test(sentence), 'name and age')
  signs.when(hasAge(sentence), 'age')
  signs.when(carried, 'somebody earlier')
  signs.when(ownCarried, 'self earlier')
  signs.when(hasPersonName(reading, earlier, first - 1), 'name earlier')
  signs.when(alone, 'nobody before')
  signs.when(alone && !carried && !ownCarried, 'nobody at all')
  signs.when(text.slice(words[last]!.end, words[last]!.end + 3).includes('?'), 'asked')
}

/** What is said of the term: outright, in general, in jest, of a pet. */
const frameSigns = (reading: Reading, term: HealthTerm, signs: Signs): void => {
  const { first, last } = sentenceAround(reading, term.first, 25)
  const near = (kind: CueKind, before: number, after: number) =>
    hasCue(reading, kind, Math.max(first, term.first - before), Math.min(last, after))
  const pets = cuesBetween(reading, 'health.pets', Math.max(first, term.first - 14), term.first)
  const pet = pets[pets.length - 1]
  const jokes = cuesBetween(reading, 'health.hyperbole', term.first - 5, term.last + 5)
  signs.when(near('health.diagnosed', 6, term.first - 1), 'outright')
  signs.when(near('health.diagnosed', 3, term.first - 1), 'outright near')
  signs.when(anyone(reading, term.first - 1, term.first - 1), 'theirs')
  signs.when(self(reading, term.first - 1, term.first - 1), 'my')
  signs.when(reading.words[term.first - 1]?.lower.endsWith("'s") ?? false, 'possessive')
  signs.when(near('health.general', 8, term.last + 8), 'general near')
  signs.when(near('people.generalPersons', 5, term.last + 3), 'nobody near')
  signs.when(
    jokes.some(cue => cue.first <= term.last && cue.last >= term.first),
    'hyperbole',
  )
  signs.when(pet !== undefined && !hasCue(reading, 'people.kin', pet.last, term.first), 'pet before')
  signs.when(term.last > term.first, 'phrase')
}

/** Terms in company are somebody's more often; doubtful ones do not count. */
const companySigns = ({ words }: Reading, term: HealthTerm, terms: readonly HealthTerm[], signs: Signs): void => {
  const others = terms.filter(other => other !== term && other.kind !== 'doubtful')
  signs.when(others.length > 0, 'terms 2')
  signs.when(others.length > 2, 'terms 4')
  signs.when(
    others.some(other => words[other.first]!.sentence === words[term.first]!.sentence),
    'term@sentence',
  )
  signs.when(
    others.some(other => Math.abs(other.first - term.first) <= 4),
    'term beside',
  )
}

/** What says little for a clear word must say more for a doubtful one. */
const telling = ['outright', 'has', 'tied', 'terms 2', 'term beside', 'nobody at all', 'theirs', 'my']

/** The signs of a term among the terms of its post; `ofPost` are those that its post gives to each of them. */
export const termSigns = (
  reading: Reading,
  term: HealthTerm,
  terms: readonly HealthTerm[],
  ofPost: Signs,
  scale: Scale<number>,
): Signs => {
  const signs = new Signs(scale)
  signs.add('bias')
  signs.word('kind=', term.kind)
  signs.holdAll(ofPost)
  peopleSigns(reading, term, signs)
  frameSigns(reading, term, signs)
  companySigns(reading, term, terms, signs)
  subjectSigns(reading, term, signs)
  neighborSigns(reading, term, signs)
  if (term.kind === 'doubtful') {
    for (const sign of telling) if (signs.has(sign)) signs.word('doubtful ', sign)
    signs.word('d=', reading.words[term.last]!.lower)
  }
  return signs
}
