// The small signs that tell whether a health term speaks of a particular person. Each is there or not; their weights are
// learned (npm run train).
import type { CueKind } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { cuesBetween, hasAge, hasCue, hasPersonName, sentenceAround } from './evidence.ts'
import type { HealthTerm } from './health-terms.ts'
import { isNameWord } from './name.ts'

/** "Petra Halvorsen, 52," */
const nameAndAge = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,? \(?\d{1,2}\b/u

/** Kinds of words that tell something in the sentence, and those that tell something anywhere in the post. */
const around: readonly (readonly [string, CueKind])[] = [
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
]
const anywhere: readonly (readonly [string, CueKind])[] = [
  ...around,
  ['distress', 'setting.distress'],
  ['insider', 'tone.insiders'],
  ['title', 'setting.titles'],
  ['home', 'setting.homes'],
  ['pet', 'health.pets'],
  ['kin', 'people.kin'],
  ['other', 'people.pronouns'],
  ['self', 'people.selfPronouns'],
]

const subjects: readonly (readonly [string, CueKind])[] = [
  ['other', 'people.pronouns'],
  ['self', 'people.selfPronouns'],
  ['kin', 'people.kin'],
  ['person', 'people.persons'],
  ['office', 'people.publicServants'],
]

/** "Woman With Rare Skin Disorder Turns Body Into Art": nearly every word of a line has a capital. */
const isHeadline = (text: string): boolean =>
  /(?:^|[:\n] ?)(?:[\p{Lu}\d'"][\p{L}\d'’-]*[,:]? (?:(?:a|an|and|of|to|in|on|for|the|with|by|from|at) ){0,2}){5}/u.test(
    text,
  )

const postSigns = new WeakMap<Reading, readonly string[]>()

/** What the post as a whole tells: read once, whatever the number of its terms. */
const signsOfPost = (reading: Reading): readonly string[] => {
  const known = postSigns.get(reading)
  if (known) return known
  const { words, text, lower, runs } = reading
  const signs = holding([
    ...anywhere.map(([name, kind]) => [reading.cues(kind).length > 0, `${name}@post`] as const),
    [hasPersonName(reading, 0, words.length - 1), 'name@post'],
    [text.includes('http'), 'link'],
    [/(?:^|\s)@\w/.test(text), 'mention'],
    [text.includes('#'), 'hashtag'],
    [/^rt\b|\brt @/.test(lower), 'passed on'],
    [isHeadline(text), 'headline'],
    [words.length < 15, 'short'],
    [words.length > 60, 'long'],
    [runs.some(run => run.whole.digits.length > 6), 'number'],
  ])
  postSigns.set(reading, signs)
  return signs
}

/** Who stands before the small word that ties the term to them: "he has", "the mayor has", "Bill Tate has". */
const subjectSigns = (reading: Reading, term: HealthTerm): string[] => {
  const { words } = reading
  const signs: string[] = []
  for (const cue of cuesBetween(reading, 'health.has', term.first - 3, term.first - 1)) {
    signs.push(cue.last === term.first - 1 ? 'tied' : 'tied by')
    for (const [name, kind] of subjects)
      if (hasCue(reading, kind, cue.first - 2, cue.last)) signs.push(`${name} has`, 'has')
    if (isNameWord(reading, words[cue.first - 1])) signs.push('name has', 'has')
  }
  return signs
}

/** The words beside the term, and the marks. */
const neighborSigns = (reading: Reading, term: HealthTerm): string[] => {
  const { words, text } = reading
  const sentence = words[term.first]!.sentence
  const at = (i: number, none: string) => {
    const word = words[i]
    if (word?.sentence !== sentence) return none
    return /^\d/.test(word.lower) ? '#' : word.lower
  }
  const before = at(term.first - 1, '^')
  const after = at(term.last + 1, '$')
  const signs = [
    `b=${before}`,
    `bb=${at(term.first - 2, '^')}`,
    `a=${after}`,
    `aa=${at(term.last + 2, '$')}`,
    `<${text[term.start - 1] ?? '^'}`,
    `>${text[term.end] ?? '$'}`,
  ]
  for (let i = term.first - 3; i >= term.first - 6 && words[i]?.sentence === sentence; i--)
    signs.push(`bbb=${words[i]!.lower}`)
  return signs
}

const anyone = (reading: Reading, first: number, last: number): boolean =>
  hasCue(reading, 'people.pronouns', first, last) || hasCue(reading, 'people.kin', first, last)
const self = (reading: Reading, first: number, last: number): boolean =>
  hasCue(reading, 'people.selfPronouns', first, last)

/** Names of the signs that hold, of pairs of both. */
const holding = (pairs: readonly (readonly [boolean, string])[]): string[] =>
  pairs.filter(([holds]) => holds).map(([, name]) => name)

/** Who stands in the sentence of the term, and in the sentences before it. */
const peopleSigns = (reading: Reading, term: HealthTerm): string[] => {
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
  return holding([
    ...around.map(([name, kind]) => [hasCue(reading, kind, first, last), `${name}@sentence`] as const),
    [before, 'somebody before'],
    [anyone(reading, term.last + 1, last), 'somebody after'],
    [own, 'self before'],
    [self(reading, term.last + 1, last), 'self after'],
    [named, 'name@sentence'],
    [nameAndAge.test(sentence), 'name and age'],
    [hasAge(sentence), 'age'],
    [carried, 'somebody earlier'],
    [ownCarried, 'self earlier'],
    [hasPersonName(reading, earlier, first - 1), 'name earlier'],
    [alone, 'nobody before'],
    [alone && !carried && !ownCarried, 'nobody at all'],
    [text.slice(words[last]!.end, words[last]!.end + 3).includes('?'), 'asked'],
  ])
}

/** What is said of the term: outright, in general, in jest, of a pet. */
const frameSigns = (reading: Reading, term: HealthTerm): string[] => {
  const { first, last } = sentenceAround(reading, term.first, 25)
  const near = (kind: CueKind, before: number, after: number) =>
    hasCue(reading, kind, Math.max(first, term.first - before), Math.min(last, after))
  const pets = cuesBetween(reading, 'health.pets', Math.max(first, term.first - 14), term.first)
  const pet = pets[pets.length - 1]
  const jokes = cuesBetween(reading, 'health.hyperbole', term.first - 5, term.last + 5)
  return holding([
    [near('health.diagnosed', 6, term.first - 1), 'outright'],
    [near('health.diagnosed', 3, term.first - 1), 'outright near'],
    [anyone(reading, term.first - 1, term.first - 1), 'theirs'],
    [self(reading, term.first - 1, term.first - 1), 'my'],
    [reading.words[term.first - 1]?.lower.endsWith("'s") ?? false, 'possessive'],
    [near('health.general', 8, term.last + 8), 'general near'],
    [near('people.generalPersons', 5, term.last + 3), 'nobody near'],
    [jokes.some(cue => cue.first <= term.last && cue.last >= term.first), 'hyperbole'],
    [pet !== undefined && !hasCue(reading, 'people.kin', pet.last, term.first), 'pet before'],
    [term.last > term.first, 'phrase'],
  ])
}

/** Terms in company are somebody's more often; doubtful ones do not count. */
const companySigns = ({ words }: Reading, term: HealthTerm, terms: readonly HealthTerm[]): string[] => {
  const others = terms.filter(other => other !== term && other.kind !== 'doubtful')
  return holding([
    [others.length > 0, 'terms 2'],
    [others.length > 2, 'terms 4'],
    [others.some(other => words[other.first]!.sentence === words[term.first]!.sentence), 'term@sentence'],
    [others.some(other => Math.abs(other.first - term.first) <= 4), 'term beside'],
  ])
}

/** What says little for a clear word must say more for a doubtful one. */
const telling = ['outright', 'has', 'tied', 'terms 2', 'term beside', 'nobody at all', 'theirs', 'my']

/** The signs of a term among the terms of its post. */
export const termSigns = (reading: Reading, term: HealthTerm, terms: readonly HealthTerm[]): ReadonlySet<string> => {
  const signs = new Set<string>([
    'bias',
    `kind=${term.kind}`,
    ...signsOfPost(reading),
    ...peopleSigns(reading, term),
    ...frameSigns(reading, term),
    ...companySigns(reading, term, terms),
    ...subjectSigns(reading, term),
    ...neighborSigns(reading, term),
  ])
  if (term.kind === 'doubtful') {
    for (const sign of telling) if (signs.has(sign)) signs.add(`doubtful ${sign}`)
    signs.add(`d=${reading.words[term.last]!.lower}`)
  }
  return signs
}
