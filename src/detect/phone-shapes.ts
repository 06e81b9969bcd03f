// The shapes of telephone numbers: what digits in a run may be one, before any word beside them is asked.
import { countryCodes, isNorthAmerican } from './data/phone-plan.ts'
import { type Grouped, groupDigits, type Run, touchesDigits } from './figures.ts'
import type { Reason } from './finding.ts'
import type { Reading } from './reading.ts'

/** Between the groups of a number written in the usual way. */
const usualGap = /^(?:[ \t]{0,2}[-./·•∙‧_][ \t]{0,2}|\)[ \t]?[-./]?[ \t]?|[ \t]{1,2}|)$/

export interface Match {
  readonly group: Grouped
  readonly confidence: number
  readonly why: readonly Reason[]
  /** Without a cue beside it, this is no finding. */
  readonly needsCue?: boolean
}

/** Ten digits in a row: an id as likely as a phone. */
export const bareConfidence = 0.4

export const withoutTrunk = (digits: string): string =>
  digits.length === 11 && digits[0] === '1' ? digits.slice(1) : digits

/** Is the run nothing but numbers of this length, one or the same again ("… I repeat, …")? */
const fillsRun = ({ figures, whole, trimmed }: Run, { digits, from }: Grouped): boolean => {
  if (whole.digits.length === digits.length || trimmed.digits.length === digits.length) return true
  if (trimmed.digits.length > 4 * digits.length || trimmed.digits.length % digits.length) return false
  let before = 0
  for (let i = 0; i < from; i++) before += figures[i]!.digits.length
  return before % digits.length === 0
}

/** 3-3-4 and its kin, from figure `i` on. */
export const northAmerican = (run: Run, i: number): Match | undefined => {
  for (const sizes of [[1, 3, 3, 4], [3, 3, 4], [3, 3, 2, 2], [3, 7], [6, 4], [4, 3, 4], [11], [10]] as const) {
    const group = groupDigits(run, i, sizes)
    if (!group || (group.digits.length === 11 && group.digits[0] !== '1')) continue
    if (!isNorthAmerican(withoutTrunk(group.digits))) continue
    const usual = group.gaps.every(gap => usualGap.test(gap))
    if (!group.plain) {
      // Spelled or spaced out: the whole run must be the number, or a sentence of figures would hold one by chance.
      if (!run.spelled && (sizes.length < 3 || group.to - group.from < 5)) continue
      if (sizes.length < 3 && run.spelled * 2 < run.figures.length) continue
      if (!fillsRun(run, group)) continue
      return { group, confidence: usual || run.spelled ? 0.75 : 0.65, why: ['disguised', 'format'] }
    }
    if (touchesDigits(run, group) && !goesOn(run, group)) continue
    if (sizes.length === 4 && sizes[0] === 3) {
      // "816-555-01-42", "(816) 555-01-42"
      const [first = '', second = '', third] = group.gaps
      if (!/^[ .-]$/.test(second) || second !== third || (first !== second && !/^\)[ ]?$/.test(first))) continue
      return { group, confidence: 0.6, why: ['format'] }
    }
    if (sizes.length === 1) return { group, confidence: bareConfidence, why: ['format'], needsCue: true }
    if (!usual) return { group, confidence: 0.5, why: ['disguised', 'format'], needsCue: true }
    if (sizes.length === 2) return { group, confidence: 0.65, why: ['format'], needsCue: sizes[0] !== 3 }
    const spaces = group.gaps.filter(gap => /^[ \t]*$/.test(gap)).length
    const why: Reason[] = group.swapped ? ['disguised', 'format'] : ['format']
    return { group, confidence: spaces === group.gaps.length ? 0.7 : spaces ? 0.8 : 0.9, why }
  }
  return undefined
}

/** "+33 1 23 45 67 89": a country code, and 8 to 15 digits in all (ITU-T E.164). */
export const international = (reading: Reading, run: Run, i: number): Match | undefined => {
  const { figures, gaps } = run
  const first = figures[i]!
  if (reading.text[first.start - 1] !== '+' || /[\w+]/.test(reading.text[first.start - 2] ?? '')) return undefined
  let digits = ''
  let to = i
  for (; to < figures.length; to++) {
    const gap = to > i ? gaps[to - 1]! : ''
    if (to > i && !/^(?:[ \t]?[-./()][ \t]?[-.()]?|[ \t]{1,2}|\)[ \t]?)$/.test(gap)) break
    if (digits.length + figures[to]!.digits.length > 15) break
    digits += figures[to]!.digits
  }
  const code = countryCodes.find(one => digits.startsWith(one))
  // Small countries have numbers of five and six digits: only a word tells them from "+500 000 people".
  const short = code !== undefined && digits.length < code.length + 7
  if (!code || digits.length < code.length + (code.length === 3 ? 5 : 7)) return undefined
  if (code === '1' && (digits.length !== 11 || !isNorthAmerican(digits.slice(1)))) return undefined
  const last = figures[to - 1]!
  return {
    group: { start: first.start, end: last.end, digits, from: i, to: to - 1, gaps: [], plain: true, swapped: false },
    confidence: short ? 0.5 : 0.9,
    why: ['format'],
    needsCue: short,
  }
}

/** Ten digits as Mexico, France and others group them. */
const foreignGroups = new Set(['2,4,4', '3,3,4', '2,8', '3,4,3', '5,5', '4,6', '4,3,3', '2,2,2,2,2'])

/** The area codes of two digits: Guadalajara, Mexico City, Monterrey (Plan Nacional de Numeración, IFT). */
const twoDigitAreas = /^(?:33|5[56]|81)/

/** Seven digits, or ten in groups of another country: a number only because a word says so. */
export const local = (run: Run, i: number): Match | undefined => {
  const seven = groupDigits(run, i, [3, 4])
  if (
    seven &&
    /^[2-9](?!11)\d{2}/.test(seven.digits) &&
    (seven.plain ? !touchesDigits(run, seven) : run.whole.digits.length === 7) &&
    (seven.plain ? /^(?:[-.· ‧]|[ ]?-[ ]?)$/ : /^[-.,·‧ ]{1,3}$/).test(seven.gaps[0]!)
  )
    return { group: seven, confidence: 0.3, why: ['format'], needsCue: true }
  if (i > 0) return undefined
  const whole = run.trimmed
  const count = whole.digits.length
  const figures = whole.to + 1
  const mexican = count === 10 && twoDigitAreas.test(whole.digits)
  if (mexican && (run.spelled || figures === 1))
    return { group: whole, confidence: 0.3, why: run.spelled ? ['disguised', 'format'] : ['format'], needsCue: true }
  if (figures < 2 || figures > 5 || run.spelled) return undefined
  const groups = run.figures.map(figure => figure.digits.length).join()
  const usual = run.gaps.slice(0, whole.to).every(gap => usualGap.test(gap) && !/[/·]/.test(gap))
  if (
    usual &&
    ((count === 10 && /^[2-9]/.test(whole.digits) && foreignGroups.has(groups)) ||
      (/^(?:0[1-9]|00|011)/.test(whole.digits) && count >= 10 && count <= 14))
  )
    // "81 5555 0142": Mexico's way to write them.
    return groups === '2,4,4' && mexican
      ? { group: whole, confidence: 0.6, why: ['format'] }
      : { group: whole, confidence: 0.3, why: ['format'], needsCue: true }
  return undefined
}

/** The ten digits read from the end, where the text says so. */
export const reversed = (run: Run): Match | undefined => {
  const whole = run.whole
  if (whole.digits.length !== 10) return undefined
  if (!isNorthAmerican([...whole.digits].reverse().join(''))) return undefined
  return { group: whole, confidence: 0.7, why: ['disguised', 'cue-word'] }
}

/** "816-555-0142/0143" */
const goesOn = ({ figures, gaps }: Run, { from, to }: Grouped): boolean =>
  gaps[to] === '/' && figures[to + 1]!.digits.length === 4 && !/^[-./_]?$/.test(gaps[from - 1] ?? ' ')
