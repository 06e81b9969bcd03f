// What we say about one draft: its findings in the order of the screens, and the wording that we would put in place of each.
import type { About, Finding, Report } from '../check.ts'
import { type FindingItem, itemsOf } from '../ui/index.ts'
import type { Reporter } from './draft-report.ts'

/** A wording for one finding; its range may take a small word before the finding with it. */
export interface Wording {
  readonly start: number
  readonly end: number
  readonly text: string
}

export type WordingFor = (text: string, finding: Finding, about: About) => Wording | null

export interface DraftReport {
  readonly text: string
  readonly report: Report
  readonly items: readonly FindingItem[]
  readonly wordings: readonly (Wording | null)[]
}

/** Everything about a draft's text that a screen shows. */
export const draftReport = (reporter: Reporter, wordingFor: WordingFor, text: string): DraftReport => {
  const { report, levels } = reporter.judge(text)
  const wordings = report.findings.map((finding, index) =>
    levels[index] === 'none' ? null : wordingFor(text, finding, report.about),
  )
  const items = itemsOf(
    report,
    levels,
    wordings.map(one => one?.text ?? null),
  )
  return { text, report, items, wordings }
}
