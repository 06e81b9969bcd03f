// Digits however they are written: figures are words that stand for digits ("816", "five", "double oh", "o1four7"), runs
// are figures with nothing but separators between. Number recognizers look at runs, so that one rule for a phone reads
// "816-555-0142", "eight one six, 555, oh one four two" and "8 1 6 . 5 5 5 . 0 1 4 2" alike, with exact offsets.

import type { Language } from './language.ts'
import { type NumberSpelling, segmentDigits, spellingOf } from './spelling.ts'
import type { Word } from './words.ts'

export interface Figure {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** Written in words, in part or whole. */
  readonly spelled: boolean
  /** A letter stands for a digit that looks like it: "6l2", "Ol44". */
  readonly swapped: boolean
  /** Sounds or looks like a digit, and is a common word as well ("to", "for", "o"): never the start of a run. */
  readonly weak: boolean
  /** Index of the word it comes from. */
  readonly word: number
}

export interface Run {
  readonly figures: readonly Figure[]
  /** `gaps[i]` stands between `figures[i]` and `figures[i + 1]`. */
  readonly gaps: readonly string[]
  readonly spelled: boolean
}

/** What may stand between two figures of a run: no letter, no digit, and not much of it. */
const maxGap = 7
const gapPattern = /^[^\p{L}\p{N}$€£%@#&=?!<>"]*$/u
const lettersOfGap = /^\W*$/

/** Figures and runs of a text, in order. `blocked` says where a claim stands: its digits are no figure. */
export const findRuns = (
  text: string,
  words: readonly Word[],
  languages: readonly Language[],
  blocked: (start: number, end: number) => boolean,
): Run[] => {
  const spelling = spellingOf(languages)
  const runs: Run[] = []
  let figures: Figure[] = []
  let gaps: string[] = []
  let end = -1
  const close = () => {
    if (figures.length && !(figures.length < 3 && figures.every(figure => figure.spelled && figure.digits.length < 3)))
      runs.push({ figures, gaps: gaps.slice(0, figures.length - 1), spelled: figures.some(figure => figure.spelled) })
    figures = []
    gaps = []
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const next = figuresOf(text, words, i, spelling, figures.length > 0)
    const stray = next?.figures[0]?.weak && !figures.some(figure => figure.spelled && !figure.weak)
    if (!next || stray) {
      if (figures.length && spelling.fillers.has(word.lower) && word.start - end <= maxGap) {
        // "four oh six, then five five five": only between spelled digits.
        const after = words[i + 1]
        if (after && figures.some(figure => figure.spelled || figure.digits.length === 1)) {
          const more = figuresOf(text, words, i + 1, spelling, true)
          if (more) {
            end = word.end
            continue
          }
        }
      }
      continue
    }
    if (blocked(next.figures[0]!.start, next.figures[next.figures.length - 1]!.end)) {
      i = next.last
      continue
    }
    const gap = figures.length ? text.slice(figures[figures.length - 1]!.end, next.figures[0]!.start) : ''
    const before = figures[figures.length - 1]
    const joins =
      before !== undefined &&
      next.figures[0]!.start - end <= maxGap &&
      gapJoins(gap, text.slice(end, next.figures[0]!.start)) &&
      (!gap.includes('\n') || linesJoin(before, next.figures[0]!, gap))
    if (!joins) {
      close()
      if (next.figures[0]!.weak) {
        i = next.last
        continue
      }
    } else gaps.push(gap)
    for (const [k, figure] of next.figures.entries()) {
      if (k) gaps.push('')
      figures.push(figure)
    }
    end = figures[figures.length - 1]!.end
    i = next.last
  }
  close()
  return runs
}

const gapJoins = (gap: string, sinceLast: string): boolean =>
  gap === sinceLast
    ? gapPattern.test(gap) && countLines(gap) < 2
    : gapPattern.test(sinceLast) || lettersOfGap.test(sinceLast)

/** A number may go on in the next line where it is spelled or spaced out, or where the line ends in a separator. */
const linesJoin = (before: Figure, after: Figure, gap: string): boolean =>
  (before.spelled && after.spelled) ||
  (before.digits.length === 1 && after.digits.length === 1) ||
  /^[ ]?[-./][ ]?\n[ ]?$/.test(gap)

const countLines = (gap: string): number => {
  let lines = 0
  for (let i = 0; i < gap.length; i++) if (gap.charCodeAt(i) === 10) lines++
  return lines
}

const looksLikeDigits = /^(?=.*\d)[\dOoIl]+$/
const plainDigits = /^\d+$/
const withExtension = /^(\d{4,10})x\d{1,6}$/i

/** The figures that begin with word `i`, and the index of the last word they use. */
const figuresOf = (
  text: string,
  words: readonly Word[],
  i: number,
  spelling: NumberSpelling,
  inside: boolean,
): { figures: Figure[]; last: number } | undefined => {
  const word = words[i]!
  const { start, end, lower } = word
  const one = (digits: string, spelled: boolean, weak = false, to = end, swapped = false) => ({
    figures: [{ start, end: to, digits, spelled, swapped, weak, word: i }],
    last: i,
  })
  const first = lower.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    if (plainDigits.test(lower)) return one(lower, false)
    if (lower.length > 40) return undefined
    const extended = withExtension.exec(lower)
    if (extended) return one(extended[1]!, false, false, start + extended[1]!.length)
  }
  if (lower.length > 40) return undefined
  const own = text.slice(start, end)
  if (looksLikeDigits.test(own) && own.length > 1)
    return one(own.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'), false, false, end, true)
  // "double five", "triple cinco"
  const times = spelling.repeats.get(lower)
  if (times) {
    const next = words[i + 1]
    const digit = next && (plainDigits.test(next.lower) ? next.lower : spelling.numbers.get(next.lower))
    if (next && digit?.length === 1 && next.start - end <= 2)
      return {
        figures: [
          { start, end: next.end, digits: digit.repeat(times), spelled: true, swapped: false, weak: false, word: i },
        ],
        last: i + 1,
      }
    return undefined
  }
  const number = spelling.numbers.get(lower)
  if (number !== undefined) return joinTens(words, i, number, spelling)
  if (inside && spelling.weak.has(lower)) return one(spelling.weak.get(lower)!, true, true)
  if (/[a-z]/.test(lower) && /[0-9]/.test(lower)) {
    const parts = segmentDigits(lower, spelling)
    if (parts)
      return {
        figures: parts.map(part => ({
          start: start + part.start,
          end: start + part.end,
          digits: part.digits,
          spelled: part.spelled,
          swapped: false,
          weak: false,
          word: i,
        })),
        last: i,
      }
  }
  if (lower.length === 1) return spacedLetters(words, i, spelling)
  return undefined
}

/** "ninety nine" is 99, "fifty three" 53, "eight hundred" 800. */
const joinTens = (
  words: readonly Word[],
  i: number,
  number: string,
  spelling: NumberSpelling,
): { figures: Figure[]; last: number } => {
  const { start } = words[i]!
  let { end } = words[i]!
  let digits = number
  let last = i
  const tens = number.length === 2 && number.endsWith('0') && number !== '10'
  const skip = tens && spelling.ands.has(words[i + 1]?.lower ?? '') ? 2 : 1
  const next = words[i + skip]
  if (next && next.start - end <= 3 * skip) {
    const after = spelling.numbers.get(next.lower)
    if (tens && after?.length === 1 && after !== '0') {
      digits = number[0] + after
      end = next.end
      last = i + skip
    } else if (number.length === 1 && spelling.hundreds.has(next.lower)) {
      digits = `${number}00`
      end = next.end
      last = i + 1
    }
  }
  return { figures: [{ start, end, digits, spelled: true, swapped: false, weak: false, word: i }], last }
}

/** "f i v e f i v e": single letters, one space apart, that spell digits and nothing else. */
const spacedLetters = (
  words: readonly Word[],
  i: number,
  spelling: NumberSpelling,
): { figures: Figure[]; last: number } | undefined => {
  let letters = ''
  let last = i
  while (last < words.length && letters.length < 60) {
    const word = words[last]!
    if (word.lower.length !== 1 || (last > i && word.start - words[last - 1]!.end !== 1)) break
    letters += word.lower
    last++
  }
  if (letters.length < 3) return undefined
  // The letters may run into the next word ("e one"): the longest beginning that spells digits counts.
  for (let length = letters.length; length >= 3; length--) {
    if (/^[a-z]+\d/.test(letters) && /\d/.test(letters[length - 1]!)) continue
    const parts = segmentDigits(letters.slice(0, length), spelling)
    if (parts?.some(part => part.spelled))
      return {
        figures: parts.map(part => ({
          start: words[i + part.start]!.start,
          end: words[i + part.end - 1]!.end,
          digits: part.digits,
          spelled: part.spelled,
          swapped: false,
          weak: false,
          word: i + part.start,
        })),
        last: i + length - 1,
      }
  }
  return undefined
}

/** Some figures of a run, read as groups of given sizes. */
export interface Grouped {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** Indexes into the run's figures, both included. */
  readonly from: number
  readonly to: number
  /** What stands between the groups. */
  readonly gaps: readonly string[]
  /** Every group is one figure of plain digits. */
  readonly plain: boolean
  /** Letters stand for digits somewhere. */
  readonly swapped: boolean
}

/**
 * Reads the figures from `from` on as groups of the given sizes ([3, 3, 4]); undefined when the digits do not fall into
 * them. `after` tells the first figure not used.
 */
export const groupDigits = (run: Run, from: number, sizes: readonly number[]): Grouped | undefined => {
  const { figures, gaps } = run
  let digits = ''
  let at = from
  let plain = true
  const between: string[] = []
  for (const [g, size] of sizes.entries()) {
    if (g) between.push(gaps[at - 1] ?? '')
    let length = 0
    while (length < size) {
      const figure = figures[at]
      if (!figure) return undefined
      if (length || figure.spelled) plain = false
      length += figure.digits.length
      digits += figure.digits
      at++
    }
    if (length > size) return undefined
  }
  const to = at - 1
  return {
    start: figures[from]!.start,
    end: figures[to]!.end,
    digits,
    from,
    to,
    gaps: between,
    plain,
    swapped: figures.slice(from, to + 1).some(figure => figure.swapped),
  }
}

/** All digits of a run; with `trim`, without figures at its end that are common words too. */
export const wholeRun = ({ figures }: Run, trim = false): Grouped => {
  let to = figures.length - 1
  if (trim) while (to > 0 && figures[to]!.weak) to--
  return {
    start: figures[0]!.start,
    end: figures[to]!.end,
    digits: figures
      .slice(0, to + 1)
      .map(figure => figure.digits)
      .join(''),
    from: 0,
    to,
    gaps: [],
    plain: to === 0 && !figures[0]!.spelled,
    swapped: figures.some(figure => figure.swapped),
  }
}

/** Does a digit stand right beside the group, with no more than one separator between? Then it is part of something longer. */
export const touchesDigits = ({ figures, gaps }: Run, { from, to }: Grouped): boolean =>
  (from > 0 && /^[-./_]?$/.test(gaps[from - 1]!)) || (to < figures.length - 1 && /^[-./_]?$/.test(gaps[to]!))
