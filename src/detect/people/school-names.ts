// Where the name of a school stands, and how surely it is one.

import type { CueKind } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { hasCue, sentenceAround } from './evidence.ts'
import { isCapital, isFirstName, isNameWord, linked } from './name.ts'
import { isSchoolFrame, strongContext } from './school-frames.ts'

export interface SchoolName {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  /** By its own form, because everybody knows it, or only by the frame before it. */
  readonly by: 'form' | 'college' | 'frame'
  /** Index of the frame's last word, where one stands directly before. */
  readonly frame: number
}

const inside = /^(?:of|de|del|des|la|las|los|y|the|and|at)$/
const schoolThing =
  /^(?:on|at|pto|pta|band|parent|student|principal|teacher|coach|freshman|sophomore|junior|senior|class|varsity|jv|football|soccer|basketball|cheer)/
const stateThing =
  /^(?:fair|police|patrol|trooper|troopers|senate|senator|house|park|forest|prison|line|bar|capitol|legislature)$/
const faculty = /^(?:law|med|nursing|business|dental|online)$/
const numbered = /^(?:#?\d{1,3}|n[º°o]|núm)$/

const gapAfter = (reading: Reading, i: number): string =>
  reading.words[i + 1] ? reading.text.slice(reading.words[i]!.end, reading.words[i + 1]!.start) : '\n'
/** Capitalized (or a number in a name) and not an everyday word. */
const isPart = (reading: Reading, i: number): boolean => {
  const word = reading.words[i]
  return word !== undefined && isCapital(reading, word) && !noPart.test(word.lower)
}
const noPart =
  /^(?:i|i'm|the|a|an|my|his|her|our|your|their|and|or|but|at|in|to|into|for|from|with|by|on|is|are|was|were|be|has|have|he|she|you|they|we|it|if|when|why|how|what|this|that|go|got|get|give|very|not|no|attn|all|every|former|new|old|board|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri|sat|january|february|march|april|june|july|august|september|october|november|december)$/
/** "Howard University's board", "Letort Elementary & Bellaire": the name ends with the word that says what it is. */
const isComplete = (reading: Reading, i: number): boolean =>
  hasCue(reading, 'people.schools', i, i) || hasCue(reading, 'schools.colleges', i, i)

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
    const isLinkedBy = /^(?:and|y)$/.test(next.lower) || /&/.test(gapAfter(reading, last))
    if ((isLinkedBy || words[last]!.lower.endsWith("'s")) && isComplete(reading, last)) break
    if (isPart(reading, last + 1) || (numbered.test(next.lower) && last === at)) last++
    else if (
      (inside.test(next.lower) || (next.lower === 'for' && words[last + 2]?.lower === 'the')) &&
      words[last + 2] &&
      linked(reading, last + 1) &&
      (isPart(reading, last + 2) ||
        (/^(?:la|los|las|el|the)$/.test(words[last + 2]!.lower) && isPart(reading, last + 3)))
    )
      last += isPart(reading, last + 2) ? 2 : 3
    else break
  }
  return last
}

/** "Little Sprouts on Canal", "Head Start at Bethel": daycares are told apart by where they stand. */
export const withStreet = (reading: Reading, first: number, last: number): number => {
  const { words } = reading
  const isBranch =
    /^(?:on|at|of)$/.test(words[last + 1]?.lower ?? '') &&
    linked(reading, last) &&
    linked(reading, last + 1) &&
    isNameWord(reading, words[last + 2]) &&
    hasCue(reading, 'schools.nurseries', first, last)
  return isBranch ? forwards(reading, last + 2, 2) : last
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
    // "Bluff School Rd" is a street, "High School Musical" a film, "Pu High Speed" a cable.
    if (words[last + 1] && linked(reading, last)) {
      if (hasCue(reading, 'address.streetTypes', last + 1, last + 1)) return
      if (
        by === 'form' &&
        isPart(reading, last + 1) &&
        /^(?:high|middle|primary|intermediate|school|poly|magnet)$/.test(words[last]!.lower) &&
        (/^middle$/.test(words[last]!.lower) || !schoolThing.test(words[last + 1]!.lower))
      )
        return
    }
    // "Ohio State Patrol", "Xavier Henderson"
    if (by === 'college' && linked(reading, last) && stateThing.test(words[last + 1]?.lower ?? '')) return
    if (by === 'college' && isFirstName(words[first]!.lower) && isPart(reading, last + 1) && linked(reading, last))
      return
    if (by === 'form' && isGeneric(reading, first, last)) return
    const start = words[first]!.start
    let end = words[last]!.end
    if (by !== 'frame' && words[last]!.lower.endsWith("'s") && !/^st$/.test(words[first]!.lower)) end -= 2
    names.push({ start, end, first, last, by, frame: frameBefore(first) })
  }
  for (const cue of reading.cues('people.schools')) {
    if (!isCapital(reading, words[cue.first])) {
      const first = withoutCapitals(reading, cue.first, from => frameBefore(from) === from - 1)
      if (first >= 0) add(first, cue.last, 'form')
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
    const isOpen = isCapital(reading, words[cue.first]) || isPart(reading, cue.last + 1)
    if (!isOpen && frameBefore(cue.first) < 0) continue
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
    if (/^(?:st|saint|u of|notre dame|sacred heart|immaculate heart)$/.test(lower) && frameBefore(cue.first) < 0)
      continue
    const last = forwards(reading, cue.last, 6)
    if (last > cue.last) add(cue.first, last, 'form')
  }
  for (const cue of reading.cues('schools.colleges')) {
    // Without capitals the short ones are words of some language: "mit", "rit".
    const isShort = cue.end - cue.start < 4 && !/^(?:at|to|from)$/.test(words[cue.first - 1]?.lower ?? '')
    if (isShort && !isCapital(reading, words[cue.first])) continue
    const isFaculty = faculty.test(words[cue.last + 1]?.lower ?? '') && linked(reading, cue.last)
    add(cue.first, isFaculty ? cue.last + 1 : cue.last, 'college')
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
    last = withStreet(reading, next, forwards(reading, next, 4))
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

/** Where a name without capitals begins, at most three words before its last one: "goes to lincoln high"; -1 for none. */
const withoutCapitals = (reading: Reading, end: number, isFramed: (first: number) => boolean): number => {
  const { words } = reading
  for (let first = end - 1; first > 0 && end - first <= 3 && linked(reading, first); first--) {
    const word = words[first]!
    if (isCapital(reading, word) || noNameStart.test(word.lower) || hasCue(reading, 'people.kin', first, first))
      return -1
    if (isFramed(first) || (/^(?:at|from|outside|near)$/.test(words[first - 1]!.lower) && linked(reading, first - 1)))
      return first
  }
  return -1
}
const noNameStart =
  /^(?:the|a|an|is|are|my|his|her|your|our|their|in|at|to|of|and|law|med|grad|high|middle|elementary|old|new|this|that|any|every|some|la|el|mi|su|una|same|private|public|catholic|community|local|own|art|film|trade|sunday|summer|night|another|which|what|no|after|before|for|with|from|go|going|went|school|back|shape|secondary|primary|attend|finish|start)$/

/** A university that plays in a sentence without a student, or stands in a post without anybody, is in the news. */
export const isInNews = (reading: Reading, { by, frame, first, last }: SchoolName): boolean => {
  if (by !== 'college' || frame >= 0) return false
  const around = sentenceAround(reading, first)
  const has = (kind: CueKind) =>
    hasCue(reading, kind, around.first, first - 1) || hasCue(reading, kind, last + 1, around.last)
  return has('schools.results') ? !attending.some(has) : !persons.some(kind => reading.cues(kind).length)
}
const attending = ['schools.pupils', 'schools.studies', 'schools.children', 'schools.gear', 'people.kin'] as const
const persons = [...attending, 'schools.lessons', 'schools.staff', 'people.pronouns', 'people.selfPronouns'] as const

/** Only words such as "High" and "School", no name among them. */
export const isGeneric = (reading: Reading, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (!genericWord.test(reading.words[i]!.lower)) return false
  return true
}
const genericWord =
  /^(?:high|middle|elementary|primary|upper|lower|junior|senior|public|private|state|city|county|community|technical|catholic|christian|school|schools|college|university|academy|prep|grade|pre|k|the|of|law|medical|summer|sunday|night|art|film|old|new|day|care|charter|magnet|preschool|daycare|kindergarten|montessori|escuela|primaria|secundaria|prepa|colegio|universidad|kinder)$/

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
