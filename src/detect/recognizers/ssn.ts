// Social Security numbers, whole or their last four digits where the text says so.
import { cueAfter, cueBefore, cueTouches } from '../cues.ts'
import { isIssuable, isTaxpayer } from '../data/ssn-shapes.ts'
import { isDenied } from '../denial.ts'
import { type Grouped, groupDigits, type Run, touchesDigits } from '../figures.ts'
import type { Reason } from '../finding.ts'
import { matches } from '../matches.ts'
import type { Reading } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'
import { isField } from '../row.ts'
import { weak } from '../steps/neighbors.ts'

interface Match {
  readonly group: Grouped
  readonly confidence: number
  readonly needsCue: boolean
  readonly disguised: boolean
}

const groupGap = /^(?:[ \t]?[-./·•∙‧_~,|][ \t]?|[ \t]{1,2}[-•●/|][ \t]{1,2}|[ \t])$/

/** Told off digit by digit or group by group: "2-16, 5-5" and "11402237), 8" are other figures in a row. */
const isToldOff = ({ figures }: Run, { from, to }: Grouped): boolean => {
  const used = figures.slice(from, to + 1)
  return used.some(figure => figure.spelled) || used.every(({ digits }) => digits.length <= 4 && digits.length !== 2)
}

/** 3-2-4 from figure `i` on, or nine digits in one. */
const nine = (run: Run, i: number): Match | undefined => {
  const group = groupDigits(run, i, [3, 2, 4])
  if (group?.plain) {
    if (touchesDigits(run, group) || !group.gaps.every(gap => groupGap.test(gap))) return undefined
    const hyphens = group.gaps.every(gap => /^ ?- ?$/.test(gap))
    return { group, confidence: hyphens ? 0.85 : 0.3, needsCue: false, disguised: false }
  }
  if (group && run.trimmed.digits.length === 9 && isToldOff(run, group)) {
    // "four seven six, four one, nine nine two zero": the pauses say where the groups end.
    const [first, second] = group.gaps
    const inner = run.gaps.slice(0, group.to).filter(gap => gap !== first && gap !== second)
    const parted = inner.length >= 3 && first === second
    return { group, confidence: parted ? 0.65 : 0.3, needsCue: !parted, disguised: true }
  }
  const one = groupDigits(run, i, [9])
  if (
    one &&
    !touchesDigits(run, one) &&
    (one.from === one.to || (run.trimmed.digits.length === 9 && isToldOff(run, one)))
  )
    return { group: one, confidence: 0.3, needsCue: true, disguised: one.from !== one.to }
  return undefined
}

const judge = (reading: Reading, match: Match): Candidate | undefined => {
  const { start, end, digits } = match.group
  const cue =
    cueBefore(reading, start, ['numbers.ssn'], { within: 8 }) ??
    cueAfter(reading, end, ['numbers.ssn'], { within: match.needsCue ? 1 : 4 })
  if (isDenied(reading, end)) return undefined
  const taxpayer = isTaxpayer(digits)
  if (taxpayer && !cueBefore(reading, start, ['numbers.taxId'], { within: 4 })) return undefined
  if (!taxpayer && !isIssuable(digits)) return undefined
  const isRow = !cue && match.needsCue && isField(reading.text, start, end)
  if (!cue && !taxpayer && match.needsCue && !isRow) return undefined
  const before = reading.text[start - 1] ?? ''
  if (/[\p{L}\d_$#.]/u.test(before) || (before === '-' && !cue)) return undefined
  const other = cueBefore(reading, start, ['numbers.otherNumber', 'numbers.otherAccount', 'numbers.phone'], {
    within: 5,
  })
  if (other && !(cue && cue.distance <= other.distance) && !taxpayer) return undefined
  const why: Reason[] = [...(match.disguised ? (['disguised'] as const) : []), 'format']
  const base = { category: 'ssn', start, end } as const
  const confidence = cue || taxpayer ? 0.95 : isRow ? weak.company : match.confidence
  if (cue) why.push('cue-word')
  return { ...base, confidence, why }
}

/** Four digits that stand alone; "four" of "last four" right before them is no part. */
const fourDigits = (reading: Reading, run: Run): Grouped | undefined => {
  const first = run.figures[0]!
  const isCue = cueTouches(reading, 'numbers.lastDigits', first.start, first.end)
  const group = groupDigits(run, isCue && run.figures.length > 1 ? 1 : 0, [4])
  return group && group.to === run.trimmed.to && isToldOff(run, group) ? group : undefined
}

/** "the last four of my social, 3086", "SSN ending 4418", "SS 6083". */
const lastFour = (reading: Reading): Candidate[] => {
  const found: Candidate[] = []
  for (const run of reading.runs) {
    const group = fourDigits(reading, run)
    if (!group) continue
    const { start, end } = group
    const reach = { within: 8 }
    const named = cueBefore(reading, start, ['numbers.ssn'], reach)
    const last = cueBefore(reading, start, ['numbers.lastDigits'], reach)
    // The last four of a card, account or phone are common knowledge on every receipt.
    const other = cueBefore(reading, start, ['numbers.card', 'numbers.account', 'numbers.phone'], reach)
    const ofSocial =
      last?.distance === 0 &&
      /^ of (?:the|my|his|her|their|your) (?:social|ssn|ss)\b/i.test(reading.text.slice(end, end + 20))
    if (other && (!named || other.distance < named.distance) && !ofSocial) continue
    const near = named && (last || named.distance === 0) && !/\d:?$/.test(reading.text.slice(start - 1, start))
    // "He asked for the last four of my social. I said 0446."
    const asked =
      group.plain &&
      /\bsaid[ :"“]{1,3}$/.test(reading.text.slice(Math.max(0, start - 8), start)) &&
      cueBefore(reading, start, ['numbers.lastDigits'], { within: 8, across: true })
    const told = (asked || last?.distance === 0) && reading.cues('numbers.ssn').length > 0
    if (!near && !told) continue
    if (
      named &&
      !last &&
      !/^[ \t]?[#:(]?[ \t]?(?:…|\.{3}|[xX*•]+-?)?[ \t]?$/.test(reading.text.slice(named.cue.end, start))
    )
      continue
    if (/^(?:19|20)\d\d$/.test(group.digits) && !last) continue
    found.push({ category: 'ssn', start, end, confidence: last && named ? 0.85 : 0.65, why: ['cue-word'] })
  }
  return found
}

/** Medicare's old claim numbers: the whole number and a letter. Masked ones ("XXX-XX-4418") give the last four away. */
const lettered = /(?<![\w-])(?:(\d{3}-\d{2}-\d{4})(?=[A-DTM]\d?\b)|[Xx*•]{3}-?[Xx*•]{2}-?(\d{4})(?!\d))/g

export const ssn: Recognizer = {
  category: 'ssn',
  find: reading => {
    if (!reading.runs.length && !/\d{4}/.test(reading.text)) return []
    const found: Candidate[] = []
    const backwards = reading.cues('numbers.reversed').length > 0
    for (const run of reading.runs)
      for (let i = 0; i < run.figures.length; i++) {
        const match = nine(run, i)
        const candidate = match && judge(reading, match)
        if (match && candidate) {
          found.push(candidate)
          i = match.group.to
        }
      }
    if (backwards)
      for (const run of reading.runs) {
        const group = groupDigits(run, 0, [4, 2, 3])
        if (group && run.whole.digits.length === 9 && isIssuable([...group.digits].reverse().join('')))
          found.push({ category: 'ssn', start: group.start, end: group.end, confidence: 0.75, why: ['disguised'] })
      }
    for (const match of matches(lettered, reading.text)) {
      const end = match.index + match[0].length
      const start = match[1] ? match.index : end - 4
      if (match[1] ? isIssuable(match[1].replaceAll('-', '')) : cueBefore(reading, match.index, ['numbers.ssn']))
        found.push({ category: 'ssn', start, end, confidence: 0.8, why: ['format'] })
    }
    return [...found, ...lastFour(reading)]
  },
  examples: {
    found: [
      'my social which is ⟦382-20-7422⟧, my dob',
      'SSN: ⟦745102386⟧',
      'SSN ⟦123‐45‐6780⟧',
      '⟦850-15-4014⟧. there, I posted it first',
      'the last four of my social, ⟦0582⟧, out loud',
      'Wm. Crutcher, SSN ending ⟦4418⟧',
      'last 4 of his soc: ⟦6…2…3…2⟧.',
      'an ss# ⟦7 6 3 - sixty eight - 9663⟧. bake',
      '⟦four seven six, four one, nine nine two zero⟧',
      '⟦five 1 zero • six 1 • nine 2 seven 2⟧. Ruin his credit',
      'Read right to left if you want his soc: ⟦6549-53-707⟧',
      'nobody uses ⟦=078-05-1120⟧ any more',
      'asked for the last four of my social. I said ⟦0446⟧. He',
      'VA card, last four ⟦6114⟧ of the social on the sticker',
      'her SSN (…⟦7715⟧, covering the rest',
      'my ITIN is ⟦912-70-1234⟧',
    ],
    clean: [
      '900-12-3456',
      "box 'SSN' says 666-12-3344",
      'case number 312-55-0199 was closed',
      '000-12-3456',
      'P0-001-000016155-9',
      'call 555-12-3456 for bids',
      'the card ending in 4410 was declined',
      'social security office opens 0830',
      'order 219-44-1234',
      '518-22-9041 in that thread is an ORDER number',
      'names plus SSN, last four with DOB, notice in 45–60 days',
      'quilt: cut 2-16, 5-5, 5-1, 9-3 (inches)',
    ],
  },
}
