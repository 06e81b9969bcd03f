// What a screen outside the page may know of a draft: its details masked, never its text.
import type { Category, Level, Reason } from '../check.ts'
import type { Draft } from '../page/index.ts'
import { maskedDetail } from '../report/index.ts'
import type { DraftReport } from './draft-items.ts'

export interface DraftFinding {
  readonly key: string
  readonly category: Category
  readonly level: Level
  readonly masked: string
  readonly why: readonly Reason[]
}

export interface Standing {
  /** Somebody writes in an editor that we cannot see. */
  readonly isBlind: boolean
  readonly findings: readonly DraftFinding[]
}

interface Marked {
  readonly draft: Draft
  readonly report: DraftReport
}

const keyOf = (finding: number): string => `draft-${finding}`

export interface StandingPowers {
  /** The draft whose findings are marked now. */
  marked(): Marked | null
  goTo(draft: Draft, report: DraftReport, finding: number): void
}

export const createStanding = ({ marked, goTo }: StandingPowers) => ({
  /** What the draft in use shows. */
  findings: (): readonly DraftFinding[] => {
    const now = marked()
    return now ? findingsOf(now) : []
  },
  /** Goes to one of its findings; false where none has this key now. */
  goTo: (key: string): boolean => {
    const now = marked()
    const item = now?.report.items.find(({ finding }) => keyOf(finding) === key)
    if (!now || !item) return false
    goTo(now.draft, now.report, item.finding)
    return true
  },
})

const findingsOf = ({ draft, report: { report, items } }: Marked): DraftFinding[] =>
  items.map(({ finding, level }) => {
    const { category, start, end, why } = report.findings[finding]!
    return { key: keyOf(finding), category, level, masked: maskedDetail(draft.text.slice(start, end)), why }
  })
