// Where the name of a school stands, and how surely it is one.

import type { Cue } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { hasCue, sentenceAround } from './evidence.ts'
import { isCapital, isNameWord, linked } from './name.ts'

export interface SchoolName {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  /** By its own form, or only by the frame before it. */
  readonly by: 'form' | 'frame'
  /** Index of the frame's last word, where one stands directly before. */
  readonly frame: number
}

const inside = /^(?:of|de|del|la|las|los|y|the|and|for|at)$/
const numbered = /^(?:#?\d{1,3}|n[º°o]|núm)$/

const gapAfter = (reading: Reading, i: number): string =>
  reading.words[i + 1] ? reading.text.slice(reading.words[i]!.end, reading.words[i + 1]!.start) : '\n'
/** Capitalized (or a number in a name) and not an everyday word. */
const isPart = (reading: Reading, i: number): boolean => {
  const word = reading.words[i]
  return (
    word !== undefined &&
    isCapital(reading, word) &&
    !/^(?:i|i'm|the|my|his|her|our|and|at|in|is|he|she|if|when|this|that|go|attn|all|every|former|new|old)$/.test(
      word.lower,
    )
  )
}

const backwards = (reading: Reading, at: number): number => {
  const { words } = reading
  let first = at
  while (at - first < 5 && first > 0 && linked(reading, first - 1)) {
    const before = words[first - 1]!
    if (isPart(reading, first - 1)) first--
    else if (
      /^(?:of|de|del|la|los|las|the)$/.test(before.lower) &&
      first > 1 &&
      linked(reading, first - 2) &&
      (isPart(reading, first - 2) ||
        (first > 2 && /^(?:of|de)$/.test(words[first - 2]!.lower) && isPart(reading, first - 3)))
    )
      first -= isPart(reading, first - 2) ? 2 : 3
    else break
  }
  return first
}

export const forwards = (reading: Reading, at: number, most: number): number => {
  const { words } = reading
  let last = at
  while (last - at < most && words[last + 1] && linked(reading, last)) {
    const next = words[last + 1]!
    if (isPart(reading, last + 1) || (numbered.test(next.lower) && last === at)) last++
    else if (
      inside.test(next.lower) &&
      words[last + 2] &&
      linked(reading, last + 1) &&
      (isPart(reading, last + 2) || (/^(?:la|los|las|el)$/.test(words[last + 2]!.lower) && isPart(reading, last + 3)))
    )
      last += isPart(reading, last + 2) ? 2 : 3
    else break
  }
  return last
}

export const schoolNames = (reading: Reading): SchoolName[] => {
  const { words, text } = reading
  const names: SchoolName[] = []
  const attends = reading.cues('people.attends')
  const endsFrame = new Set(attends.map(cue => cue.last))
  // "rides bus 41 to Oak Hill"
  const buses = words.flatMap((word, i) =>
    word.lower === 'to' && /^\d{1,3}$/.test(words[i - 1]?.lower ?? '') && words[i - 2]?.lower === 'bus' ? [i] : [],
  )
  for (const last of buses) endsFrame.add(last)
  /** The last word of a frame that stands directly before a word, an article at most between; -1 when none does. */
  const frameBefore = (first: number): number => {
    for (const last of [first - 1, first - 2])
      if (last >= 0 && endsFrame.has(last) && (last === first - 1 || /^(?:the|la|el|a)$/.test(words[first - 1]!.lower)))
        return last
    return -1
  }
  const add = (first: number, last: number, by: SchoolName['by']) => {
    // "Bluff School Rd" is a street, "High School Musical" a film.
    if (
      words[last + 1] &&
      linked(reading, last) &&
      (hasCue(reading, 'address.streetTypes', last + 1, last + 1) ||
        (by === 'form' &&
          isPart(reading, last + 1) &&
          !/^(?:on|at|pto|pta|band|parent|student|principal|teacher|coach|freshman|sophomore|junior|senior|class|varsity|jv|football|soccer|basketball|cheer)/.test(
            words[last + 1]!.lower,
          ) &&
          hasCue(reading, 'people.schools', last, last)))
    )
      return
    if (by === 'form' && isGeneric(reading, first, last)) return
    const start = words[first]!.start
    let end = words[last]!.end
    if (by === 'form' && words[last]!.lower.endsWith("'s") && !/^st$/.test(words[first]!.lower)) end -= 2
    names.push({ start, end, first, last, by, frame: frameBefore(first) })
  }
  for (const cue of reading.cues('people.schools')) {
    if (!isCapital(reading, words[cue.first])) {
      // Without capitals only behind a frame: "goes to lincoln high".
      const first = cue.first - 1
      if (first < 1 || isCapital(reading, words[first]) || !linked(reading, first)) continue
      for (const from of [first, first - 1])
        if (
          from > 0 &&
          frameBefore(from) === from - 1 &&
          linked(reading, from) &&
          !/^(?:the|a|an|is|are|my|his|her|our|their|in|law|med|grad|high|middle|elementary|old|new|this|that|la|el|mi|su|una|same|private|public|catholic|community)$/.test(
            words[from]!.lower,
          )
        ) {
          add(from, cue.last, 'form')
          break
        }
      continue
    }
    const first = backwards(reading, cue.first)
    const last =
      /^(?:k|tech|institute|academy|tots|kids|school|university|college)/.test(words[cue.last]!.lower) &&
      /^(?:of|for|de|on)$/.test(words[cue.last + 1]?.lower ?? '')
        ? forwards(reading, cue.last, 3)
        : cue.last
    if (first === cue.first && last === cue.last) continue
    if (
      /^(?:high|school|cc|college|prep|university)$/.test(text.slice(cue.start, cue.end).toLowerCase()) &&
      first === cue.first
    )
      continue
    add(first, last, 'form')
  }
  for (const cue of reading.cues('people.schoolOpeners')) {
    if (!isCapital(reading, words[cue.first])) {
      if (frameBefore(cue.first) < 0) continue
    }
    const lower = text.slice(cue.start, cue.end).toLowerCase()
    const next = cue.last + 1
    if (!words[next] || !linked(reading, cue.last)) continue
    const number = /^(?:ps|p s|p\.s|is|i s|ms|jhs)$/.test(lower)
    if (number) {
      if (
        /^\d{1,3}$/.test(words[next]!.lower) &&
        isCapital(reading, words[cue.first]) &&
        /^[A-Z.]+$/.test(text.slice(cue.start, cue.end))
      )
        add(cue.first, next, 'form')
      continue
    }
    if (/^(?:st|saint|u of|notre dame|sacred heart|immaculate heart|our lady of)$/.test(lower)) {
      if (frameBefore(cue.first) < 0 && !/our lady/.test(lower)) continue
      if (/our lady/.test(lower) && frameBefore(cue.first) < 0) continue
    }
    const last = numbered.test(words[next]!.lower) || isPart(reading, next) ? forwards(reading, cue.last, 6) : cue.last
    if (last > cue.last) add(cue.first, last, 'form')
  }
  for (const cue of reading.cues('people.weakSchools')) {
    if (!isCapital(reading, words[cue.first])) continue
    const first = backwards(reading, cue.first)
    if (first === cue.first || !strongContext(reading, first, cue.last, frameBefore(first))) continue
    add(first, /^(?:tots|kids)$/.test(words[cue.last]!.lower) ? forwardsOf(reading, cue.last) : cue.last, 'form')
  }
  for (const frame of [...attends.filter(cue => isSchoolFrame(reading, cue)).map(cue => cue.last), ...buses]) {
    let next = frame + 1
    if (words[next] && /^(?:the|la|el)$/.test(words[next]!.lower)) next++
    if (!isNameWord(reading, words[next]) || !/^ $/.test(gapAfter(reading, next - 1))) continue
    let last = next
    while (last - next < 4 && isNameWord(reading, words[last + 1]) && linked(reading, last)) last++
    if (/^(?:tots|kids|acorns)$/.test(words[last]!.lower)) last = forwardsOf(reading, last)
    if (
      hasCue(reading, 'health.facilities', next, last + 1) ||
      hasCue(reading, 'setting.organizations', next, last + 1) ||
      hasCue(reading, 'people.kin', next, next)
    )
      continue
    add(next, last, 'frame')
  }
  return withoutOverlaps(names)
}

/** Only words such as "High" and "School", no name among them. */
const isGeneric = (reading: Reading, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (!genericWord.test(reading.words[i]!.lower)) return false
  return true
}
const genericWord =
  /^(?:high|middle|elementary|primary|junior|senior|public|private|state|city|county|community|technical|catholic|christian|school|schools|college|university|academy|prep|grade|pre|k|the|of|law|medical|summer|sunday|night|art|film|old|new|day|care|charter|magnet|preschool|daycare|kindergarten|montessori|escuela|primaria|secundaria|prepa|colegio|universidad|kinder)$/

/** Of names that share characters, the longest stays. */
const withoutOverlaps = (names: SchoolName[]): SchoolName[] => {
  names.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: SchoolName[] = []
  for (const name of names) {
    const before = kept[kept.length - 1]
    if (!before || name.start >= before.end) kept.push(name)
    else if (name.end - name.start > before.end - before.start) kept[kept.length - 1] = name
  }
  return kept
}

const forwardsOf = (reading: Reading, at: number): number => forwards(reading, at, 2)

/** Frames that only a school can follow. */
const namesSchool =
  /\b(?:junior|senior|sophomore|freshm[ae]n|graders?|grade|student|enrolled|enrolling|kindergart[a-z]+|pre ?k|kinder|undergrad|professor|teacher|teaches|subs|sub|substitute|dorms?|plays ball|plays soccer|coaches|varsity|jv at|cheer|front office of|sorority|fraternity|class of \d+|semester|semestre|estudian?|estudio|alumn[oa]|estudiante|inscrit[oa]|transfer[a-z]*|major[a-z]*|scholarship|cheers|cheerleader|quarterback|carline|car line|uni|grad|homeroom|recess|in k)\b/
/** Frames that many places can follow: they need a child or a class in the sentence. */
const namesPlace =
  /\b(?:attends?|attending|kids?|son|daughter|twins|goes|go|girl|boys?|drops?|dropped|drop|picks?|picked|pickup|pick|is at|are at|starts?|coaches|va|van|asiste|recoge|recoja|entra|bus to|rides?)\b/
const schoolish =
  /\b(?:school|grade|grader|class|teacher|kids?|child|children|son|daughter|twins|kindergart\w*|preschool|daycare|campus|recess|pickup|bus|dorm|semester|escuela|clases|hij[oa]s?|niñ[oa]s?|nephew|niece|grandson|granddaughter|sophomore|junior|senior|freshman|varsity|cheer|practice|sobrin[oa]|niet[oa])\b/

const isSchoolFrame = (reading: Reading, cue: Cue): boolean => {
  const frame = reading.lower.slice(cue.start, cue.end)
  if (namesSchool.test(frame)) return true
  if (!namesPlace.test(frame)) return false
  const { first, last } = sentenceAround(reading, cue.first, 14)
  return schoolish.test(reading.lower.slice(reading.words[first]!.start, reading.words[last]!.end))
}

/** A weak school word ("Wexford State") needs the frame or a grade beside it. */
const strongContext = (reading: Reading, first: number, last: number, frame: number): boolean =>
  frame >= 0 ||
  hasCue(reading, 'people.grades', first - 6, first - 1) ||
  hasCue(reading, 'people.grades', last + 1, last + 3)
