// A post as its names are weighed: what they share is read once.
import type { CueKind } from '../cues.ts'
import { type KindSigns, kindsInText } from '../nearby-cues.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from '../recognizer.ts'
import { type Scale, Signs } from '../weights.ts'
import type { NameRange } from './name.ts'
import { offices } from './offices.ts'

const kindsIn = kindsInText<number>([
  'people.kin',
  'people.spouses',
  'people.named',
  'people.ownKin',
  'people.otherKin',
  'people.pronouns',
  'people.selfPronouns',
  'people.persons',
  'people.ages',
  'people.grades',
  'people.publicServants',
  'people.attends',
  'people.targets',
  'people.famous',
  'people.history',
  'schools.pupils',
  'schools.children',
  'setting.titles',
  'setting.fiction',
  'setting.organizations',
  'setting.events',
  'setting.homes',
  'numbers.birthdate',
  'numbers.newborn',
  'numbers.phone',
  'health.pets',
])

const anywhere = (
  [
    ['kin', 'people.kin'],
    ['self', 'people.selfPronouns'],
    ['fiction', 'setting.fiction'],
    ['history', 'people.history'],
    ['famous', 'people.famous'],
    ['threat', 'tone.threats'],
    ['veiled', 'tone.veiled'],
    ['incited', 'tone.incitement'],
    ['looked up', 'tone.lookups'],
    ['event', 'setting.events'],
    ['newborn', 'numbers.newborn'],
    ['attends', 'people.attends'],
    ['pet', 'health.pets'],
  ] as const satisfies readonly (readonly [string, CueKind])[]
).map(([name, kind]) => [`${name}@post`, kind] as const)

export const bare = (lower: string): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower)

export interface NamedPost {
  readonly reading: Reading
  readonly names: readonly NameRange[]
  /** Given names in lower case, in the order of `names`. */
  readonly given: readonly string[]
  /** What the rules of kinship found, and all other details. */
  readonly byRules: readonly Candidate[]
  readonly details: readonly Candidate[]
  readonly kinds: readonly KindSigns<number>[]
  /** The signs that the post gives to each of its names. */
  readonly shared: Signs
}

const signsOfPost = (
  reading: Reading,
  names: readonly NameRange[],
  details: readonly Candidate[],
  scale: Scale<number>,
): Signs => {
  const signs = new Signs(scale)
  const { words, text } = reading
  for (const [name, kind] of anywhere) signs.when(reading.cues(kind).length > 0, name)
  signs.when(offices(reading).length > 0, 'office@post')
  signs.when(text.includes('http'), 'link')
  signs.when(words.length < 15, 'short')
  signs.when(words.length > 60, 'long')
  signs.when(names.length === 1, 'one name')
  signs.when(names.length > 3, 'names 4')
  signs.when(names.length > 8, 'names 9')
  for (const { category } of details) signs.word('post:', category)
  signs.when(
    details.every(({ category }) => category === 'health' || category === 'school'),
    'no contact',
  )
  signs.when(details.length > 2, 'details 3')
  return signs
}

/** `candidates`: sorted by place and apart. */
export const readNamedPost = (
  reading: Reading,
  names: readonly NameRange[],
  candidates: readonly Candidate[],
  scale: Scale<number>,
): NamedPost => {
  const details = candidates.filter(({ category }) => category !== 'family-member')
  return {
    reading,
    names,
    given: names.map(({ first }) => bare(reading.words[first]!.lower)),
    byRules: candidates.filter(({ category }) => category === 'family-member'),
    details,
    kinds: kindsIn(reading, scale),
    shared: signsOfPost(reading, names, details, scale),
  }
}
