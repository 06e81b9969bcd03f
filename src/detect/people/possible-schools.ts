// Every name of a text that may be a school's, each with the signs that speak for it or against it: its form and the frame
// before it (school-names.ts), grades, classes and children near by, the words that stand beside it. Generous on purpose:
// learned weights (school-weights.generated.ts) decide.
import type { CueKind } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { hasCue, sentenceAround } from './evidence.ts'
import { isCapital, isFirstName, isNameWord, isShouted } from './name.ts'
import { forwards, type SchoolName, schoolNames } from './school-names.ts'

export interface PossibleSchool {
  readonly start: number
  readonly end: number
  readonly signs: readonly string[]
}

/** Words that may stand before a school nobody called one: "at Oak Hill", "in Reed's MFA". */
const leads =
  /^(?:at|to|from|in|of|for|through|outside|near|past|by|the|into|attends|goes|left|quit|says|en|el|la|al|del|de|a)$/

type Place = Pick<SchoolName, 'start' | 'end' | 'first' | 'last'>

const placeAt = (reading: Reading, i: number): Place | undefined => {
  const { words, text } = reading
  const word = words[i]!
  if (!isNameWord(reading, word)) return undefined
  const before = words[i - 1]
  const gap = before ? text.slice(before.end, word.start) : ''
  const isLed =
    !before || (gap === ' ' ? leads.test(before.lower) : /^ ?[,(:"“=→@/-]+ ?["“]?$/.test(gap) || /\n/.test(gap))
  if (!isLed) return undefined
  const last = forwards(reading, i, 5)
  const end = words[last]!.lower.endsWith("'s") && last > i ? words[last]!.end - 2 : words[last]!.end
  return { start: word.start, end, first: i, last }
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
  ['admitted', 'health.admitted', 5, 2],
]

const within: readonly (readonly [string, CueKind])[] = [
  ['school', 'people.schools'],
  ['weak', 'people.weakSchools'],
  ['opener', 'people.schoolOpeners'],
  ['organization', 'setting.organizations'],
  ['facility', 'health.facilities'],
  ['street', 'address.streetTypes'],
  ['office', 'people.publicServants'],
  ['title', 'setting.titles'],
  ['famous', 'people.famous'],
]

/** Words of school life, by what they tell. */
const life: readonly (readonly [string, RegExp])[] = [
  [
    'class',
    /\b(?:class(?:es)?|clases?|homeroom|recess|semester|semestre|campus|dorms?|lecture|tuition|scholarship|degree|thesis|mfa|phd|salón|grupo|turno)\b/,
  ],
  [
    'team',
    /\b(?:varsity|jv|football|soccer|basketball|volleyball|wrestl\w+|lacrosse|cheer\w*|band|choir|orchestra|track|goalie|quarterback|drama|debate|practice|plays|coach\w*|entrena)\b/,
  ],
  [
    'child',
    /\b(?:kids?|child|children|son|daughter|twins|nephew|niece|grand(?:son|daughter|kids?)|hij[oa]s?|niñ[oa]s?|niet[oa]s?|sobrin[oa]|toddler|boys?|girls?)\b/,
  ],
  [
    'pupil',
    /\b(?:student|grader|freshman|sophomore|junior|senior|undergrad|major\w*|alumn\w+|estudia\w*|pupil|kinder\w*|preschool\w*|year \d+)\b/,
  ],
  [
    'staff',
    /\b(?:teach\w*|taught|principal|subs?|professor|prof|nurse|aide|counselor|librarian|maestr[oa]|profe\w*|directora?|da clases)\b/,
  ],
  ['trip', /\b(?:pick\w*|drop\w*|bus|carline|walks?|rides?|gets out|lets? out|dismiss\w*|sale|entra|recoge)\b/],
]

const signsOf = (reading: Reading, place: Place, known: SchoolName | undefined): string[] => {
  const { words, text, lower } = reading
  const { first, last } = place
  const { sentence } = words[first]!
  const signs = ['bias', `n${Math.min(last - first + 1, 4)}`]
  if (known) {
    signs.push('old', `old:${known.by}`, `old:${known.by}:${known.frame >= 0 ? 'framed' : 'free'}`)
    if (known.frame >= 0) signs.push(`frame=${words[known.frame - 1]?.lower ?? ''} ${words[known.frame]!.lower}`)
  }
  for (const [name, kind] of within) {
    if (hasCue(reading, kind, first, last)) signs.push(`in:${name}`)
    if (hasCue(reading, kind, last, last)) signs.push(`ends:${name}`)
    if (hasCue(reading, kind, first, first)) signs.push(`begins:${name}`)
  }
  signs.push(`last=${words[last]!.lower}`, `first=${words[first]!.lower}`)
  signs.push(isFirstName(words[first]!.lower) ? 'known first' : 'unknown first')
  if (isShouted(reading, words[first]!)) signs.push('shouted')
  if (!isCapital(reading, words[first])) signs.push('lower')
  const before = words[first - 1]
  signs.push(
    `gb=${before ? text.slice(before.end, place.start).slice(0, 2) : '^'}`,
    `ga=${text.slice(place.end, place.end + 2).replace(/\p{L}.*/u, 'w')}`,
  )
  if (before?.sentence === sentence) {
    signs.push(`b1=${before.lower}`, `b2=${words[first - 2]?.lower ?? ''} ${before.lower}`)
    const third = words[first - 2]
    if (third) signs.push(`b1-2=${third.lower}`)
  }
  if (words[last + 1]?.sentence === sentence) signs.push(`a1=${words[last + 1]!.lower}`)
  const around = sentenceAround(reading, first, 14)
  for (const [name, kind, back, ahead] of near) {
    if (hasCue(reading, kind, Math.max(around.first, first - back), first - 1)) signs.push(`${name}@b`)
    if (hasCue(reading, kind, last + 1, Math.min(around.last, last + ahead))) signs.push(`${name}@a`)
  }
  const said = `${lower.slice(words[around.first]!.start, place.start)} _ ${lower.slice(place.end, words[Math.max(around.last, last)]!.end)}`
  let lives = 0
  for (const [name, pattern] of life)
    if (pattern.test(said)) {
      lives++
      signs.push(`life:${name}`)
    }
  signs.push(`lives${Math.min(lives, 3)}`, `${known ? known.by : 'none'}:lives${Math.min(lives, 3)}`)
  return signs
}

/** "City Hall", "Town Hall": all of the name is a word for something else. */
const isOrganization = (reading: Reading, { first, last }: Place): boolean =>
  last > first && reading.cues('setting.organizations').some(cue => cue.first === first && cue.last === last)

const asked = [
  'people.schools',
  'people.schoolOpeners',
  'people.weakSchools',
  'people.attends',
  'people.grades',
] as const

export const possibleSchools = (reading: Reading): PossibleSchool[] => {
  // "rides bus 41 to Oak Hill" has none of these words.
  if (!asked.some(kind => reading.cues(kind).length) && !/\bbus\b/.test(reading.lower)) return []
  const known = schoolNames(reading).filter(name => !isOrganization(reading, name))
  const found: PossibleSchool[] = known.map(name => ({ ...name, signs: signsOf(reading, name, name) }))
  let next = 0
  for (let i = 0; i < reading.words.length; ) {
    while (next < known.length && known[next]!.last < i) next++
    const place = known[next] && known[next]!.first <= i ? undefined : placeAt(reading, i)
    if (place && (!known[next] || place.last < known[next]!.first)) {
      found.push({ ...place, signs: signsOf(reading, place, undefined) })
      i = place.last + 1
    } else i++
  }
  return found
}
