// What speaks for a name being a school's, or against it: its form, the frame before it, school life near by, the words
// that stand beside it. Each sign is a name; learned weights (school-weights.generated.ts) say what it is worth.
import type { CueKind } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { hasCue, isCue, sentenceAround } from './evidence.ts'
import { isCapital, isFirstName, isShouted } from './name.ts'
import type { SchoolName } from './school-names.ts'

export interface Place {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** What else the post says that a single place cannot see. */
export interface PostOfSchools {
  /** Names of schools by their form, in lower case. */
  readonly forms: readonly string[]
  readonly signs: readonly string[]
}

const near: readonly (readonly [string, CueKind, number, number])[] = [
  ['grade', 'people.grades', 6, 6],
  ['attends', 'people.attends', 8, 6],
  ['kin', 'people.kin', 8, 6],
  ['school', 'people.schools', 8, 6],
  ['public', 'people.schoolPublic', 8, 8],
  ['person', 'people.pronouns', 6, 5],
  ['office', 'people.publicServants', 5, 3],
  ['job', 'people.employers', 4, 4],
  ['lives', 'address.lives', 4, 4],
  ['ill', 'health.conditions', 12, 12],
  ['care', 'health.facilities', 3, 3],
  ['treated', 'health.treatments', 12, 8],
  ['admitted', 'health.admitted', 5, 2],
]

const within: readonly (readonly [string, CueKind])[] = [
  ['school', 'people.schools'],
  ['weak', 'people.weakSchools'],
  ['opener', 'people.schoolOpeners'],
  ['college', 'schools.colleges'],
  ['maybe', 'schools.maybeColleges'],
  ['nursery', 'schools.nurseries'],
  ['namesake', 'schools.namesakes'],
  ['direction', 'address.directions'],
  ['organization', 'setting.organizations'],
  ['facility', 'health.facilities'],
  ['street', 'address.streetTypes'],
  ['office', 'people.publicServants'],
  ['title', 'setting.titles'],
  ['famous', 'people.famous'],
]

/** Words of school life, by what they tell. */
const life: readonly (readonly [string, CueKind])[] = [
  ['pupil', 'schools.pupils'],
  ['study', 'schools.studies'],
  ['lesson', 'schools.lessons'],
  ['team', 'schools.teams'],
  ['result', 'schools.results'],
  ['gear', 'schools.gear'],
  ['staff', 'schools.staff'],
  ['trip', 'schools.trips'],
  ['child', 'schools.children'],
]

/** "school: ", "daycare = ", "esc. ". */
const label =
  /(?:schools?|sch|skool|college|uni(?:versity)?|daycare|preschool|pre-?k|kinder|works?|teaches|hs|alma mater|escuela|esc|kínder|colegio|prepa|education|studies|enrolled)\.? ?[:=–→-] ?$/

const formSigns = (reading: Reading, { first, last, start, end }: Place): string[] => {
  const { words, text } = reading
  const signs: string[] = []
  for (const [name, kind] of within) {
    if (!hasCue(reading, kind, first, last)) continue
    signs.push(`in:${name}`)
    if (hasCue(reading, kind, last, last)) signs.push(`ends:${name}`)
    if (hasCue(reading, kind, first, first)) signs.push(`begins:${name}`)
    if (isCue(reading, kind, first, last)) signs.push(`is:${name}`)
  }
  signs.push(`last=${words[last]!.lower}`, `first=${words[first]!.lower}`)
  signs.push(isFirstName(words[first]!.lower) ? 'known first' : 'unknown first')
  if (!isCapital(reading, words[first])) signs.push('lower')
  const said = text.slice(start, end)
  if (/^[A-Z]{2,6}$/.test(said)) signs.push(/[A-Z](?:HS|MS|ES|JH)$/.test(said) ? 'school letters' : 'letters')
  else if (isShouted(reading, words[first]!)) signs.push('shouted')
  if (/'s$/.test(said)) signs.push('possessive')
  if (/\d/.test(said)) signs.push('number in it')
  return signs
}

const besideSigns = (reading: Reading, { first, last, start, end }: Place): string[] => {
  const { words, text, lower } = reading
  const { sentence } = words[first]!
  const before = words[first - 1]
  const signs = [
    `gb=${before ? text.slice(before.end, start).slice(0, 2) : '^'}`,
    `ga=${text.slice(end, end + 2).replace(/\p{L}.*/u, 'w')}`,
  ]
  if (before?.sentence === sentence) {
    signs.push(`b1=${before.lower}`, `b2=${words[first - 2]?.lower ?? ''} ${before.lower}`)
    const third = words[first - 2]
    if (third) signs.push(`b1-2=${third.lower}`)
  }
  const after = words[last + 1]
  if (after?.sentence === sentence) {
    signs.push(`a1=${after.lower}`)
    if (isCapital(reading, after) && text.slice(end, after.start) === ' ') signs.push('capital after')
  }
  const ahead = lower.slice(Math.max(0, start - 24), start)
  if (label.test(ahead)) signs.push('labelled')
  if (/\(\d{1,2},? $/.test(ahead)) signs.push('age before')
  if (/^,? \d{1,3}\b(?!\/|:|st|nd|rd|th)/.test(lower.slice(end, end + 7))) signs.push('score after')
  if (/^ ['’]\d\d\b/.test(text.slice(end, end + 5))) signs.push('year after')
  return signs
}

const lifeSigns = (reading: Reading, { first, last }: Place, by: string): string[] => {
  const signs: string[] = []
  const around = sentenceAround(reading, first, 14)
  for (const [name, kind, back, ahead] of near) {
    if (hasCue(reading, kind, Math.max(around.first, first - back), first - 1)) signs.push(`${name}@b`)
    if (hasCue(reading, kind, last + 1, Math.min(around.last, last + ahead))) signs.push(`${name}@a`)
  }
  let lives = 0
  for (const [name, kind] of life) {
    const isBefore = hasCue(reading, kind, around.first, first - 1)
    const isAfter = hasCue(reading, kind, last + 1, around.last)
    if (!isBefore && !isAfter) continue
    lives++
    signs.push(`life:${name}`)
    if (isBefore && hasCue(reading, kind, Math.max(around.first, first - 3), first - 1))
      signs.push(`${name}<`, `${by}:${name}<`)
    if (isAfter && hasCue(reading, kind, last + 1, Math.min(around.last, last + 2)))
      signs.push(`>${name}`, `${by}:>${name}`)
  }
  signs.push(`lives${Math.min(lives, 4)}`, `${by}:lives${Math.min(lives, 4)}`)
  return signs
}

/** Every place is compared with each: more names than any post has would cost their square. */
const mostForms = 40

/** What the whole post says of schools. */
export const postOfSchools = (reading: Reading, known: readonly SchoolName[]): PostOfSchools => ({
  forms: known
    .filter(({ by }) => by === 'form')
    .slice(0, mostForms)
    .map(({ start, end }) => reading.lower.slice(start, end)),
  signs: [
    ...life.flatMap(([name, kind]) => (reading.cues(kind).length ? [`post:${name}`] : [])),
    ...(reading.cues('people.schools').length ? ['post:school'] : []),
  ],
})

export const signsOf = (
  reading: Reading,
  place: Place,
  known: SchoolName | undefined,
  post: PostOfSchools,
): string[] => {
  const { words, lower } = reading
  const by = known ? known.by : 'none'
  const signs = ['bias', `n${Math.min(place.last - place.first + 1, 4)}`, ...post.signs]
  if (known) {
    signs.push('old', `old:${by}`, `old:${by}:${known.frame >= 0 ? 'framed' : 'free'}`)
    if (known.frame >= 0) signs.push(`frame=${words[known.frame - 1]?.lower ?? ''} ${words[known.frame]!.lower}`)
  }
  const said = lower.slice(place.start, place.end)
  // "Aspen Ridge" where the post also says "Aspen Ridge Elementary"; another school in the same post.
  if (post.forms.some(form => form !== said && form.startsWith(`${said} `))) signs.push('echo')
  if (post.forms.some(form => form !== said)) signs.push('other form')
  signs.push(...formSigns(reading, place), ...besideSigns(reading, place), ...lifeSigns(reading, place, by))
  return signs
}
