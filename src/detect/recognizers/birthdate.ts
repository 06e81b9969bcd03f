// Dates of birth: a date, and something that says whose it is.
import { cueAfter, cueBefore, cueNear, wordIndexAt } from '../cues.ts'
import { type DateSpan, datesOf } from '../dates.ts'
import type { Reading, Word } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'
import { isField } from '../row.ts'
import { spellingOf } from '../spelling.ts'
import { weak } from '../steps/neighbors.ts'

/** "b." and "b" count right before the date only; longer words may stand farther off. */
const isBornBefore = (reading: Reading, date: DateSpan): boolean => {
  const within = date.form === 'compact' ? 1 : date.form === 'short' ? 3 : date.year ? 9 : 5
  const hit = cueBefore(reading, date.start, ['numbers.birthdate'], { within })
  if (!hit) return false
  const letter = hit.cue.end - hit.cue.start === 1
  return letter ? hit.distance === 0 && /^[.:,\s]{1,3}$/.test(reading.text.slice(hit.cue.end, date.start)) : true
}

const isBornAfter = (reading: Reading, date: DateSpan): boolean => {
  const hit = cueAfter(reading, date.end, ['numbers.birthdate'], { within: date.year ? 4 : 2 })
  return hit !== undefined && hit.cue.end - hit.cue.start > 1
}

/** "turns 13 on", "cumple 16 el", "turning 17 on", "will be 96 on". */
const isComingOfAge = (reading: Reading, date: DateSpan): boolean => {
  // "is 90 on October 12"
  const before = reading.text.slice(Math.max(0, date.start - 20), date.start)
  if (/(?:\b(?:is|be|are)|['’](?:s|m|re))\s\d{1,3}\s(?:on|this)\s(?:the\s)?$/i.test(before)) return true
  const hit = cueBefore(reading, date.start, ['numbers.comingOfAge'], { within: 6 })
  if (!hit) return false
  const age = ageAt(reading, hit.cue.last + 1)
  if (!age || age.end > date.start) return false
  return (
    hit.distance <= 4 || /^[\s,!.]{1,3}(?:on|this|el|este)\s(?:the\s)?$/i.test(reading.text.slice(age.end, date.start))
  )
}

/** The age that begins with word `i`: "90", "NINETY", "the big five-oh". */
const ageAt = ({ words, languages }: Reading, i: number): Word | undefined => {
  let at = i
  while (/^(?:the|big)$/.test(words[at]?.lower ?? '')) at++
  const age = words[at]
  if (!age || /^(?:\d{1,2}|1[01]\d)(?:th|st|nd|rd)?$/.test(age.lower)) return age
  const { numbers } = spellingOf(languages)
  if (!numbers.has(age.lower)) return undefined
  const more = words[at + 1]
  return more && more.start - age.end === 1 && (numbers.has(more.lower) || more.lower === 'oh') ? more : age
}

/** "July 19, turning one" */
const isTurning = (reading: Reading, date: DateSpan): boolean => {
  const hit = cueAfter(reading, date.end, ['numbers.comingOfAge'], { within: 0 })
  return hit !== undefined && ageAt(reading, hit.cue.last + 1) !== undefined
}

/** "her full name, 5/5/1994, and her old place" */
const isBesideName = ({ text }: Reading, { start, year }: DateSpan): boolean =>
  year !== undefined && /\b(?:full )?names?, $/i.test(text.slice(Math.max(0, start - 12), start))

const wishes = /\b(?:happy|feliz)\s(?:\d{1,3}(?:st|nd|rd|th)|birthday|cumple|bday)/i

/** A wish in the post, or a newborn's weight beside the date. */
const isAnnounced = (reading: Reading, date: DateSpan): boolean =>
  date.year !== undefined &&
  (cueNear(reading, date.start, date.end, ['numbers.newborn'], { within: 6 }) !== undefined ||
    wishes.test(reading.text.slice(Math.max(0, date.start - 90), date.start)))

/** A year in which somebody alive and no infant can have been born. */
const isOfTheLiving = ({ year }: DateSpan): boolean => year !== undefined && year >= 1920 && year <= 2012

/** A name or the head of a record right before ("MACKEY, ALVIN  6.17.91"): counts only beside other details. */
const isInRecord = (reading: Reading, date: DateSpan): boolean => {
  if (!isOfTheLiving(date)) return false
  if (isField(reading.text, date.start, date.end)) return true
  // "his dealer's my buddy. 10-10-90. 20602 Sabal Bend Ln"
  const { text } = reading
  if (/[.!?]\s$/.test(text.slice(Math.max(0, date.start - 2), date.start)) && /^[.\n]/.test(text.slice(date.end)))
    return true
  const before = reading.words[wordIndexAt(reading.words, date.start) - 1]
  if (!before || !/^[\s,:;()/|–—"'.-]{1,5}$/.test(reading.text.slice(before.end, date.start))) return date.start < 3
  const own = reading.text.slice(before.start, before.end)
  return /^\p{Lu}/u.test(own) || /^[\n(]/.test(reading.text.slice(before.end, date.start).trim() || '\n')
}

const judge = (reading: Reading, date: DateSpan): Candidate | undefined => {
  if (/\bnot $/i.test(reading.text.slice(Math.max(0, date.start - 5), date.start))) return undefined
  const base = { category: 'birthdate', start: date.start, end: date.end } as const
  const vague = date.form === 'compact' || date.form === 'spaced'
  const disguise = date.disguised ? (['disguised'] as const) : []
  if (isBornBefore(reading, date))
    return { ...base, confidence: date.form === 'short' ? 0.8 : 0.92, why: [...disguise, 'cue-word'] }
  if (vague) return undefined
  if (isComingOfAge(reading, date) || isTurning(reading, date))
    return { ...base, confidence: 0.85, why: [...disguise, 'cue-word'] }
  if (date.form === 'short') return undefined
  if (isBornAfter(reading, date)) return { ...base, confidence: 0.8, why: [...disguise, 'cue-word'] }
  if (isBesideName(reading, date)) return { ...base, confidence: 0.65, why: [...disguise, 'cue-word'] }
  if (isAnnounced(reading, date)) return { ...base, confidence: 0.75, why: [...disguise, 'cue-word'] }
  if (!isOfTheLiving(date)) return undefined
  if (date.disguised) return { ...base, confidence: 0.6, why: ['disguised'] }
  // What came out of a police or government look-up is a record of a person.
  if (reading.cues('tone.restrictedSources').length) return { ...base, confidence: 0.6, why: ['restricted-source'] }
  return { ...base, confidence: isInRecord(reading, date) ? weak.company : weak.hardCompany, why: ['format'] }
}

export const birthdate: Recognizer = {
  category: 'birthdate',
  find: reading => {
    const { text } = reading
    if (!/\d/.test(text) && !reading.cues('numbers.months').length && !reading.cues('numbers.birthdate').length)
      return []
    return datesOf(reading).flatMap(date => judge(reading, date) ?? [])
  },
  examples: {
    found: [
      'my dob ⟦6/19/1999⟧, where I live now',
      'Bday is ⟦May 30⟧ he says',
      'He was born ⟦6/3/1962⟧ so he is about to retire',
      'turning 17 on ⟦10/3⟧ so buy me boba',
      'nació el ⟦12 de abril de 1946⟧, tiene demencia',
      'has a ⟦1958-12-30⟧ birthday',
      'BORN: ⟦30 Apr 1966⟧',
      'ex-Major Tisdale (b. ⟦4-19-1961⟧) moved',
      'bday the ⟦ninth of May, nineteen eighty-eight⟧.',
      'has a birthday, ⟦twelfth o’ February ’71⟧, and',
      'guess the bday: ⟦0ne-2/tw0-nine/19eight4⟧',
      'Marisol Renee, ⟦4/2/25⟧, 7 lb 11 oz, all the hair',
      'turns 13 on ⟦Nov. 8⟧ and is in 7th',
      'Papa was born ⟦Christmas Day 1936⟧ and hates the phone',
      'DOB ⟦19750817⟧ male',
      'my neighbor Dontrelle Hayes turns the big five-oh on ⟦March 9⟧, she lives alone',
      'turns NINETY on ⟦November 2⟧!!',
      'the grandbaby Kinsley!! ⟦July 19⟧, turning one!!',
      'cumplo el ⟦2 de noviembre⟧ (sí',
      'nació el ⟦tres de septiembre de 1946⟧, el banco',
      'fecha de nacimiento (⟦12/ago/1988⟧), mi',
      'born ⟦May the 3rd, 1983⟧, wife is',
      'her full name, ⟦5/5/1994⟧, and her old place',
      'dob ⟦11 04 90⟧ he is',
    ],
    clean: [
      'July 23, 2020 - the council met',
      'The sale is 10/3 through 10/9',
      'Invoice 2024-01-15 is due',
      'born in 1987 in Tulsa',
      'she turned 40 last year and retired on June 4',
      'The store turns 5 and so on',
      'open since 05.10.1986',
      'at 11 04 90 degrees',
      'Sept. 8 we vote. He was born to lead',
    ],
  },
}
