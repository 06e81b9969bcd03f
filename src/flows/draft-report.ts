// What a draft's text holds, and how grave it is: the report of its text, with what the author called "not private" taken
// out. A gesture needs no more than this, at once; what is shown of it is made elsewhere (draft-items.ts).
import { type Category, type Finding, type Level, levelOf, type Report } from '../check.ts'

export interface ReportPowers {
  /** Synchronous and fast: it is asked between a press and its effect. */
  check(text: string): Report
  /** One short step of making ready what the first check would wait for; true when nothing is left. */
  prepare?(): boolean
  /** The level of a finding by the user's settings. Default: by `check` alone. */
  levelOf?(finding: Finding): Level
  /** Did the author say that this very detail is not private? */
  isNotPrivate(category: Category, detail: string): boolean
}

export interface Judged {
  readonly report: Report
  /** One per finding of the report. */
  readonly levels: readonly Level[]
}

/** How many texts are remembered with their reports: a press follows the last keystroke. */
const remembered = 12

export const createReporter = (powers: ReportPowers) => {
  const reports = new Map<string, Report>()
  const checked = (text: string): Report => {
    const known = reports.get(text)
    if (known) return known
    const report = powers.check(text)
    if (reports.size >= remembered) reports.delete(reports.keys().next().value as string)
    reports.set(text, report)
    return report
  }
  const judge = (text: string): Judged => {
    const report = checked(text)
    const levels = report.findings.map(finding =>
      powers.isNotPrivate(finding.category, text.slice(finding.start, finding.end))
        ? 'none'
        : (powers.levelOf ?? levelOf)(finding),
    )
    return { report, levels }
  }
  return {
    judge,
    /** The gravest level alone: what a gesture needs to know. */
    level: (text: string): Level => {
      const { levels } = judge(text)
      return levels.includes('hold') ? 'hold' : levels.includes('note') ? 'note' : 'none'
    },
    forget: (): void => reports.clear(),
  }
}

export type Reporter = ReturnType<typeof createReporter>
