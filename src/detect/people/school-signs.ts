// What speaks for a name being a school's, or against it: its form, the frame before it, school life near by, the words
// that stand beside it. Each sign is a name; learned weights (school-weights.generated.ts) say what it is worth.
import type { CueKind } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { type Scale, Signs } from '../weights.ts'
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
  /** Of each list those kinds of words that the post holds: few, and asked for by every place. */
  readonly near: typeof near
  readonly within: typeof within
  readonly life: typeof life
  readonly isOfSchool: boolean
}

/** A kind of word, how far before and behind the name it is looked for, and its signs there. */
const near = (
  [
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
  ] as const satisfies readonly (readonly [string, CueKind, number, number])[]
).map(([name, kind, back, ahead]) => ({ kind, back, ahead, before: `${name}@b`, after: `${name}@a` }))

/** A kind of word that the name holds, and what it is to the name. */
const within = (
  [
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
  ] as const satisfies readonly (readonly [string, CueKind])[]
).map(([name, kind]) => ({
  kind,
  inside: `in:${name}`,
  ends: `ends:${name}`,
  begins: `begins:${name}`,
  whole: `is:${name}`,
}))

/** Words of school life, by what they tell. */
const life = (
  [
    ['pupil', 'schools.pupils'],
    ['study', 'schools.studies'],
    ['lesson', 'schools.lessons'],
    ['team', 'schools.teams'],
    ['result', 'schools.results'],
    ['gear', 'schools.gear'],
    ['staff', 'schools.staff'],
    ['trip', 'schools.trips'],
    ['child', 'schools.children'],
  ] as const satisfies readonly (readonly [string, CueKind])[]
).map(([name, kind]) => ({ kind, post: `post:${name}`, around: `life:${name}`, before: `${name}<`, after: `>${name}` }))

/** Signs that weigh by how the name was found. */
const listBy = { form: 'form:', college: 'college:', frame: 'frame:', none: 'none:' } as const

/** "school: ", "daycare = ", "esc. ". */
const label =
  /(?:schools?|sch|skool|college|uni(?:versity)?|daycare|preschool|pre-?k|kinder|works?|teaches|hs|alma mater|escuela|esc|kínder|colegio|prepa|education|studies|enrolled)\.? ?[:=–→-] ?$/

const formSigns = (reading: Reading, { first, last, start, end }: Place, post: PostOfSchools, signs: Signs): void => {
  const { words, text } = reading
  for (const { kind, inside, ends, begins, whole } of post.within) {
    if (!hasCue(reading, kind, first, last)) continue
    signs.add(inside)
    signs.when(hasCue(reading, kind, last, last), ends)
    signs.when(hasCue(reading, kind, first, first), begins)
    signs.when(isCue(reading, kind, first, last), whole)
  }
  signs.word('last=', words[last]!.lower)
  signs.word('first=', words[first]!.lower)
  signs.add(isFirstName(words[first]!.lower) ? 'known first' : 'unknown first')
  signs.when(!isCapital(reading, words[first]), 'lower')
  const said = text.slice(start, end)
  if (/^[A-Z]{2,6}$/.test(said)) signs.add(/[A-Z](?:HS|MS|ES|JH)$/.test(said) ? 'school letters' : 'letters')
  else signs.when(isShouted(reading, words[first]!), 'shouted')
  signs.when(said.endsWith("'s"), 'possessive')
  signs.when(/\d/.test(said), 'number in it')
}

const besideSigns = (reading: Reading, { first, last, start, end }: Place, signs: Signs): void => {
  const { words, text, lower } = reading
  const { sentence } = words[first]!
  const before = words[first - 1]
  signs.word('gb=', before ? text.slice(before.end, start).slice(0, 2) : '^')
  signs.word('ga=', text.slice(end, end + 2).replace(/\p{L}.*/u, 'w'))
  if (before?.sentence === sentence) {
    const third = words[first - 2]
    signs.word('b1=', before.lower)
    signs.word('b2=', `${third?.lower ?? ''} ${before.lower}`)
    if (third) signs.word('b1-2=', third.lower)
  }
  const after = words[last + 1]
  if (after?.sentence === sentence) {
    signs.word('a1=', after.lower)
    signs.when(isCapital(reading, after) && text.slice(end, after.start) === ' ', 'capital after')
  }
  const ahead = lower.slice(Math.max(0, start - 24), start)
  signs.when(label.test(ahead), 'labelled')
  signs.when(/\(\d{1,2},? $/.test(ahead), 'age before')
  signs.when(/^,? \d{1,3}\b(?!\/|:|st|nd|rd|th)/.test(lower.slice(end, end + 7)), 'score after')
  signs.when(/^ ['’]\d\d\b/.test(text.slice(end, end + 5)), 'year after')
}

const lifeSigns = (
  reading: Reading,
  { first, last }: Place,
  post: PostOfSchools,
  by: keyof typeof listBy,
  signs: Signs,
): void => {
  const around = sentenceAround(reading, first, 14)
  for (const { kind, back, ahead, before, after } of post.near) {
    signs.when(hasCue(reading, kind, Math.max(around.first, first - back), first - 1), before)
    signs.when(hasCue(reading, kind, last + 1, Math.min(around.last, last + ahead)), after)
  }
  const found = listBy[by]
  let lives = 0
  for (const { kind, around: lived, before, after } of post.life) {
    const isBefore = hasCue(reading, kind, around.first, first - 1)
    const isAfter = hasCue(reading, kind, last + 1, around.last)
    if (!isBefore && !isAfter) continue
    lives++
    signs.add(lived)
    if (isBefore && hasCue(reading, kind, Math.max(around.first, first - 3), first - 1)) {
      signs.add(before)
      signs.word(found, before)
    }
    if (isAfter && hasCue(reading, kind, last + 1, Math.min(around.last, last + 2))) {
      signs.add(after)
      signs.word(found, after)
    }
  }
  const count = `lives${Math.min(lives, 4)}`
  signs.add(count)
  signs.word(found, count)
}

/** Every place is compared with each: more names than any post has would cost their square. */
const mostForms = 40

/** What the whole post says of schools. */
export const postOfSchools = (reading: Reading, known: readonly SchoolName[]): PostOfSchools => {
  const isHeld = ({ kind }: { readonly kind: CueKind }) => reading.cues(kind).length > 0
  return {
    forms: known
      .filter(({ by }) => by === 'form')
      .slice(0, mostForms)
      .map(({ start, end }) => reading.lower.slice(start, end)),
    near: near.filter(isHeld),
    within: within.filter(isHeld),
    life: life.filter(isHeld),
    isOfSchool: reading.cues('people.schools').length > 0,
  }
}

export const schoolSigns = (
  reading: Reading,
  place: Place,
  known: SchoolName | undefined,
  post: PostOfSchools,
  scale: Scale<number>,
): Signs => {
  const signs = new Signs(scale)
  const { words, lower } = reading
  const by = known ? known.by : 'none'
  signs.add('bias')
  signs.word('n', String(Math.min(place.last - place.first + 1, 4)))
  for (const { post: sign } of post.life) signs.add(sign)
  signs.when(post.isOfSchool, 'post:school')
  if (known) {
    signs.add('old')
    signs.word('old:', by)
    signs.word('old:', `${by}:${known.frame >= 0 ? 'framed' : 'free'}`)
    if (known.frame >= 0) signs.word('frame=', `${words[known.frame - 1]?.lower ?? ''} ${words[known.frame]!.lower}`)
  }
  const said = lower.slice(place.start, place.end)
  // "Aspen Ridge" where the post also says "Aspen Ridge Elementary"; another school in the same post.
  signs.when(
    post.forms.some(form => form !== said && form.startsWith(`${said} `)),
    'echo',
  )
  signs.when(
    post.forms.some(form => form !== said),
    'other form',
  )
  formSigns(reading, place, post, signs)
  besideSigns(reading, place, signs)
  lifeSigns(reading, place, post, by, signs)
  return signs
}
