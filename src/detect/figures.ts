// Digits however they are written: figures are words that stand for digits ("816", "five", "double oh", "o1four7"), runs
// are figures with nothing but separators between. Number recognizers look at runs, so that one rule for a phone reads
// "816-555-0142", "eight one six, 555, oh one four two" and "8 1 6 . 5 5 5 . 0 1 4 2" alike, with exact offsets.

import { type Figure, figuresOf } from './figure.ts'
import type { Language } from './language.ts'
import { spellingOf } from './spelling.ts'
import type { Word } from './words.ts'

export type { Figure } from './figure.ts'

export interface Run {
  readonly figures: readonly Figure[]
  /** `gaps[i]` stands between `figures[i]` and `figures[i + 1]`. */
  readonly gaps: readonly string[]
  /** How many figures are written in words. */
  readonly spelled: number
  readonly swapped: boolean
  /** All of it as one number; `trimmed` leaves out figures at its end that are common words too. */
  readonly whole: Grouped
  readonly trimmed: Grouped
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
      runs.push(runOf(figures, gaps.slice(0, figures.length - 1)))
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

/** The first figure behind groups of the given sizes, -1 where the figures do not fall into them. */
const endOfGroups = (figures: readonly Figure[], from: number, sizes: readonly number[]): number => {
  let at = from
  for (let g = 0; g < sizes.length; g++) {
    const size = sizes[g]!
    let length = 0
    while (length < size) {
      const figure = figures[at++]
      if (!figure) return -1
      length += figure.digits.length
    }
    if (length > size) return -1
  }
  return at
}

/**
 * Reads the figures from `from` on as groups of the given sizes ([3, 3, 4]); undefined when the digits do not fall into
 * them. `after` tells the first figure not used.
 */
export const groupDigits = (run: Run, from: number, sizes: readonly number[]): Grouped | undefined => {
  const { figures, gaps } = run
  const end = endOfGroups(figures, from, sizes)
  if (end < 0) return undefined
  let digits = ''
  let at = from
  let plain = true
  const between: string[] = []
  for (const [g, size] of sizes.entries()) {
    if (g) between.push(gaps[at - 1] ?? '')
    for (let length = 0; length < size; at++) {
      const figure = figures[at]!
      if (length || figure.spelled) plain = false
      length += figure.digits.length
      digits += figure.digits
    }
  }
  const to = end - 1
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

/** Every recognizer asks for the whole at every figure: it is put together once. */
const runOf = (figures: readonly Figure[], gaps: readonly string[]): Run => {
  let last = figures.length - 1
  const whole = joined(figures, last)
  while (last > 0 && figures[last]!.weak) last--
  return {
    figures,
    gaps,
    spelled: figures.filter(figure => figure.spelled).length,
    swapped: whole.swapped,
    whole,
    trimmed: last === whole.to ? whole : joined(figures, last),
  }
}

const joined = (figures: readonly Figure[], to: number): Grouped => {
  const used = figures.slice(0, to + 1)
  return {
    start: used[0]!.start,
    end: used[to]!.end,
    digits: used.map(figure => figure.digits).join(''),
    from: 0,
    to,
    gaps: [],
    plain: to === 0 && !used[0]!.spelled,
    swapped: used.some(figure => figure.swapped),
  }
}

/** Does a digit stand right beside the group, with no more than one separator between? Then it is part of something longer. */
export const touchesDigits = ({ figures, gaps }: Run, { from, to }: Grouped): boolean =>
  (from > 0 && /^[-./_]?$/.test(gaps[from - 1]!)) || (to < figures.length - 1 && /^[-./_]?$/.test(gaps[to]!))
