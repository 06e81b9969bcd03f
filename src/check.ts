// check(text, options): detect, then judge. The one door for page, command line and bench.

import { type WatchedRange, withWatched } from './check/watched.ts'
import type { Category, Detection, Finding } from './detect/finding.ts'
import { type DetectOptions, detectInSteps, inOneGo, type Steps } from './detect/index.ts'
import { judge, type Pack, type Verdict } from './policy/index.ts'

export type { CaseItem, CaseState } from './check/case.ts'
export type { WatchedRange } from './check/watched.ts'
export {
  type About,
  type Category,
  categories,
  type Detection,
  type Finding,
  type Intent,
  type NameSpan,
  type NamesReader,
  type Reason,
  reasons,
  type Setting,
  type Signal,
  type Source,
} from './detect/finding.ts'
export { inOneGo, type Steps, warmUp } from './detect/index.ts'
export type { Pack, PackCategory, PackPart, PackTexts, Sureness, UnseenCategory, Verdict } from './policy/index.ts'

/** `hold` stops a publish; `note` only tells; `none` is silence. */
export type Level = 'hold' | 'note' | 'none'

export interface CheckOptions extends DetectOptions {
  /** Laws and platform rules to judge by. Default: none. */
  readonly packs?: readonly Pack[]
  /** A category moved to another level by the user. Default: every category holds. */
  readonly levels?: Readonly<Partial<Record<Category, Level>>>
  /** Finds what the user watches for (the watch list); these are private, whatever stands around them. */
  readonly watched?: (text: string) => readonly WatchedRange[]
  /** Nothing holds: private conversations and replies only get notes. */
  readonly notesOnly?: boolean
}

export interface Report extends Detection {
  /** Same as `level === 'hold'`. */
  readonly warn: boolean
  readonly level: Level
  readonly verdicts: readonly Verdict[]
}

/** Below this confidence a private finding is a note. */
export const holdAt = 0.5

const weight = { none: 0, note: 1, hold: 2 } as const

/** The level of one finding, by its setting, confidence and the user's levels. */
export const levelOf = (finding: Finding, { levels, notesOnly }: CheckOptions = {}): Level => {
  if (finding.setting === 'public') return 'none'
  const level = levels?.[finding.category] ?? 'hold'
  return level === 'hold' && (notesOnly || finding.confidence < holdAt) ? 'note' : level
}

/**
 * Everything we have to say about one text. Never throws, whatever the text; linear in its length; offsets are UTF-16
 * code units of `text`.
 */
export const check = (text: string, options: CheckOptions = {}): Report => inOneGo(checkInSteps(text, options))

/** The same, for who has only a few milliseconds at a time. */
export function* checkInSteps(text: string, options: CheckOptions = {}): Steps<Report> {
  const detection = withWatched(yield* detectInSteps(text, options), options.watched?.(text) ?? [])
  yield
  const counts = (finding: Finding) => levelOf(finding, options) !== 'none'
  const level = detection.findings
    .map(finding => levelOf(finding, options))
    .reduce<Level>((most, one) => (weight[one] > weight[most] ? one : most), 'none')
  return { ...detection, warn: level === 'hold', level, verdicts: judge(detection, options.packs ?? [], counts) }
}
