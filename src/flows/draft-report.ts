// What we say about one draft: the report of its text, with what the author called "not private" taken out, and the
// wording that we would put in place of each finding.
import { type About, type Category, type Finding, type Level, levelOf, type Report } from '../check.ts'
import { type FindingItem, itemsOf } from '../ui/index.ts'

/** A wording for one finding; its range may take a small word before the finding with it. */
export interface Wording {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface ReportPowers {
  /** Synchronous and fast: it is asked between a press and its effect. */
  check(text: string): Report
  /** The level of a finding by the user's settings. Default: by `check` alone. */
  levelOf?(finding: Finding): Level
  wordingFor(text: string, finding: Finding, about: About): Wording | null
  /** Did the author say that this very detail is not private? */
  isNotPrivate(category: Category, detail: string): boolean
}

export interface DraftReport {
  readonly text: string
  readonly report: Report
  readonly level: Level
  readonly items: readonly FindingItem[]
  readonly wordings: readonly (Wording | null)[]
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
  const levelsOf = (text: string, report: Report): Level[] =>
    report.findings.map(finding =>
      powers.isNotPrivate(finding.category, text.slice(finding.start, finding.end))
        ? 'none'
        : (powers.levelOf ?? levelOf)(finding),
    )
  const levelIn = (levels: readonly Level[]): Level =>
    levels.includes('hold') ? 'hold' : levels.includes('note') ? 'note' : 'none'

  return {
    /** The gravest level alone: what a gesture needs to know. */
    level: (text: string): Level => {
      const report = checked(text)
      return report.findings.length === 0 ? 'none' : levelIn(levelsOf(text, report))
    },
    report: (text: string): DraftReport => {
      const report = checked(text)
      const levels = levelsOf(text, report)
      const wordings = report.findings.map((finding, index) =>
        levels[index] === 'none' ? null : powers.wordingFor(text, finding, report.about),
      )
      const items = itemsOf(
        report,
        levels,
        wordings.map(one => one?.text ?? null),
      )
      return { text, report, level: levelIn(levels), items, wordings }
    },
    forget: (): void => reports.clear(),
  }
}

export type Reporter = ReturnType<typeof createReporter>
