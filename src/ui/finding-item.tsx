// One finding as a person reads it: the quoted words, what they are and why.
import type { ComponentChildren } from 'preact'
import type { Level, Report } from '../check.ts'
import { tellingReason, type Words } from '../words/index.ts'

/** One line of a screen. `finding` is its index in the report. */
export interface FindingItem {
  readonly finding: number
  readonly level: Level
  /** A safe wording in place of the quoted words; empty: take them out; null: we have none. */
  readonly wording: string | null
  readonly replaced?: boolean
}

/** The items of a report that speak, gravest level first, then in reading order. */
export const itemsOf = (
  report: Report,
  levels: readonly Level[],
  wordings: readonly (string | null)[],
): FindingItem[] =>
  report.findings
    .map((_, finding) => ({ finding, level: levels[finding] ?? 'none', wording: wordings[finding] ?? null }))
    .filter(item => item.level !== 'none')
    .sort((a, b) => Number(b.level === 'hold') - Number(a.level === 'hold') || a.finding - b.finding)

/** The quoted words, white space folded, cut in the middle when very long. */
export const quote = (text: string, start: number, end: number, longest = 120): string => {
  const folded = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return folded.length <= longest ? folded : `${folded.slice(0, longest / 2)}…${folded.slice(-longest / 3)}`
}

export interface FindingLineProps {
  readonly text: string
  readonly report: Report
  readonly item: FindingItem
  readonly words: Words
  readonly children?: ComponentChildren
}

export const FindingLine = ({ text, report, item, words, children }: FindingLineProps) => {
  const finding = report.findings[item.finding]
  if (!finding) return null
  const reason = tellingReason(words, finding.why)
  return (
    <li class={`finding ${item.level}`}>
      <p class="what">
        <q class={item.replaced ? 'gone' : ''}>{quote(text, finding.start, finding.end)}</q>
        <span>: {words.categories[finding.category].one}.</span> {reason && <span class="reason">{reason}</span>}
      </p>
      {children}
    </li>
  )
}
