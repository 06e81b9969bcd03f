// Telephone numbers: North American ones by their structure, others by their country code, local ones by a cue.
import { cueAfter, cueBefore } from '../cues.ts'
import { isTollFree, wellKnownLines } from '../data/phone-plan.ts'
import { isDenied } from '../denial.ts'
import type { Grouped, Run } from '../figures.ts'
import type { Reason } from '../finding.ts'
import { isFirstName } from '../people/name.ts'
import {
  bareConfidence,
  international,
  local,
  type Match,
  northAmerican,
  reversed,
  withoutTrunk,
} from '../phone-shapes.ts'
import type { Reading } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'
import { isField } from '../row.ts'
import { weak } from '../steps/neighbors.ts'
import { findVanity } from '../vanity.ts'

const extension = /[\s,;]{0,3}(?:x|ext(?:ensi[oó]n)?\b)\.?:?\s?\d{1,6}\b/iy

const wholePleaBefore = /[\p{L}\p{N}]/u

/** Is the number the last thing of the post (tags, links and emoji aside), or all of it? */
const closesThePost = ({ text, claims }: Reading, end: number): boolean => {
  let at = end
  for (const claim of claims) {
    if (claim.end <= at) continue
    if (claim.kind !== 'handle' && claim.kind !== 'link') return false
    if (wholePleaBefore.test(text.slice(at, claim.start))) return false
    at = claim.end
  }
  return !wholePleaBefore.test(text.slice(at))
}

/** "apt 923. 2815550128, speaks": ten digits between two marks, which count beside an address. */
const isClause = (text: string, start: number, end: number): boolean =>
  /(?:^|[.!?,;\n…→•])[ ]?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^(?:[,.;!?\n]| \.| [-–])/.test(text.slice(end, end + 2))

/** "(mom Shayna 4065550103)" */
const isBracketedAfterName = (text: string, start: number, end: number): boolean =>
  text[end] === ')' && /\p{Lu}\p{Ll}{1,20}[,:]? $/u.test(text.slice(Math.max(0, start - 28), start))

/** "Trey Guillory. 9855550122", "Suzanne Boyle-Hatch 4045550185": a full name that begins with one that people bear. */
const followsName = (text: string, start: number): boolean => {
  const name = /(?<![\p{L}\d])(\p{Lu}\p{Ll}+) (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+[.,:–—-]{0,2} ?$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  )
  return name !== null && isFirstName(name[1]!.toLowerCase())
}

/** What bare or spelled digits are when one of these stands nearer than a word for phones. */
const otherThings = [
  'numbers.otherNumber',
  'numbers.account',
  'numbers.routing',
  'numbers.ssn',
  'numbers.license',
] as const

const judge = (reading: Reading, match: Match): Candidate | undefined => {
  const { text } = reading
  let { start, end } = match.group
  const bare = text.slice(start - 1, start)
  if (text[start - 1] === '(' && text.slice(start, end).includes(')')) start--
  if (text[start - 1] === '+') start--
  if (/[\p{L}\d_$£€]/u.test(bare) && bare < '\u2e80') return undefined
  extension.lastIndex = end
  const more = extension.exec(text)
  if (more) end += more[0].length
  const isSure = !match.needsCue && match.group.plain
  const other = cueBefore(reading, start, isSure ? ['numbers.otherNumber'] : otherThings, { within: 2 })
  const before = cueBefore(reading, start, ['numbers.phone', 'numbers.anyNumber'], { within: match.needsCue ? 5 : 8 })
  const after = cueAfter(reading, end, ['numbers.phone'], { within: match.needsCue ? 2 : 4 })
  // "text to order 740-555-0183": a full number beside a phone word is one, whatever else stands there.
  const sure = before && before.cue.last !== other?.cue.last && before.distance <= 4 && match.confidence >= 0.7
  const labelled = other && !sure && !(before && before.distance < other.distance)
  if (isDenied(reading, end)) return undefined
  const cue = !labelled && (before || after)
  if (labelled && (match.confidence < 0.9 || other.distance === 0) && !more) return undefined
  // "number-415-666-7777" is labelled; "hosted-eu-2026081209" is an id.
  if (text[start - 1] === '-' && /[\p{L}\d]/u.test(text[start - 2] ?? '') && before?.distance !== 0) return undefined
  let { confidence } = match
  const why: Reason[] = [...match.why]
  if (cue) {
    confidence = Math.max(confidence + 0.15, match.needsCue ? 0.75 : 0.9)
    why.push('cue-word')
  } else if (match.needsCue) {
    if (match.confidence !== bareConfidence || bare === '-') return undefined
    if (isField(text, start, end) || isClause(text, start, end))
      return { category: 'phone', start, end, confidence: weak.company, why: match.why }
    if (!closesThePost(reading, end) && !isBracketedAfterName(text, start, end) && !followsName(text, start))
      return undefined
    confidence = 0.55
  }
  const digits = withoutTrunk(match.group.digits)
  const base = { category: 'phone', start, end, confidence: Math.min(confidence, 0.99) } as const
  if (isTollFree(digits)) return { ...base, why: [...why, 'toll-free'], setting: 'public' }
  if (wellKnownLines.has(digits)) return { ...base, why: [...why, 'known-public'], setting: 'public' }
  return { ...base, why }
}

/** "281-464-4851, -4852" and "555-0104/0105": the ends of more numbers of the same line. */
const continuations = (run: Run, group: Grouped, first: Candidate): Candidate[] => {
  const more: Candidate[] = []
  for (let i = group.to + 1; i < run.figures.length; i++) {
    const figure = run.figures[i]!
    if (figure.digits.length !== 4 || figure.spelled || !/^(?:[,;]?\s?(?:&\s?)?-|\/-?)$/.test(run.gaps[i - 1]!)) break
    more.push({ ...first, start: figure.start, end: figure.end })
  }
  return more
}

export const phone: Recognizer = {
  category: 'phone',
  find: reading => {
    const found: Candidate[] = findVanity(reading)
    const backwards = reading.runs.length > 0 && reading.cues('numbers.reversed').length > 0
    for (const run of reading.runs)
      for (let i = 0; i < run.figures.length; i++) {
        const match =
          international(reading, run, i) ??
          northAmerican(run, i) ??
          (backwards && i === 0 ? reversed(run) : undefined) ??
          local(run, i)
        const candidate = match && judge(reading, match)
        if (!match || !candidate) continue
        found.push(candidate, ...continuations(run, match.group, candidate))
        i = match.group.to
      }
    return found
  },
  examples: {
    found: [
      'Cualquier cosa al ⟦81 5555 0142⟧',
      'soundcloud bio is literally ⟦615_555_0130⟧ &',
      'Tel. ⟦999 555 0170⟧',
      'call me ⟦816-555-0142⟧ tonight',
      'Text Josh ⟦(423) 555-0148⟧ please',
      'my daughters phone ⟦6625550188⟧',
      'it was Trey Guillory. ⟦9855550122⟧ let him hear it',
      'her cell is ⟦five five five, oh one nine oh⟧, leave msg',
      'cell ⟦four oh six, then five five five, oh one seven seven⟧, ask for Lyle',
      'his phone: ⟦six ● one ● nine ● 555 ● 01 ● 68⟧',
      'dial it in pieces ⟦4 0 7⏎5 5 5⏎0 1 9 5⟧ ok'.replaceAll('⏎', '\n'),
      'her cell, read it backwards: ⟦3410-555-206⟧',
      'cell ⟦219-555-Ol27⟧ at night',
      'su cel: ⟦cinco uno dos, triple cinco, cero uno tres seis⟧',
      'su cel es ⟦ocho uno uno, cinco cinco cinco, cero uno tres seis⟧',
      'márcale al cel ⟦8115550136⟧',
      'mi WhatsApp ⟦+1 786 555 0114⟧',
      'my mobile is ⟦+44 7700 900123⟧',
      'Call ⟦281-555-0151⟧, -⟦0152⟧',
      'Orders: ⟦=1-800-555-0164⟧',
      'tips to ⟦=816-474-TIPS⟧ (⟦=8164748477⟧)',
      'call him at home, ⟦914-555-0133 ext. 12⟧',
      'Signal only please, ⟦+1.202.555.0196⟧, my own',
      'mi casa, márquenme al ⟦(520) 555-01-62⟧',
      '电话是⟦415-555-0177⟧是我的',
    ],
    clean: [
      '650+253+1234',
      '2012-01-02 08:00',
      '123-123-12345',
      '1748503543012 please check this :)',
      'hosted-eu-20260812-09',
      '110bcd25-a55d-453a-8046-1297901ea002',
      'Revenue grew by +100 000 000 last year',
      'Order 00123456789 shipped',
      'order 816-555-0142 shipped',
      'case number 312-555-0199 was closed',
      '06/2017 - 03/2021',
      '-77.034040723966',
      'http://twitter.com/mstrohm/stus/8705736720',
      'I have one two or three for the road to four',
      '$415-666-7777',
      'dial 911 or 988 or 311',
      'the score was 21-14, 35 28, 7-0',
      'lot 2145551234 of 9',
    ],
  },
}
