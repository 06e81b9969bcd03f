// The door of the room of reports: what leaves our screens is masked here. It refuses the DOM, storage and any text of a
// detail in what it gives back.
import type { ReportRow } from './row.ts'

export {
  type CheckReport,
  type CheckReportWords,
  checkReportHtml,
  type ReportedFinding,
  type ReportedRule,
} from './check-report.ts'
export { postedCsv, toCsv } from './csv.ts'
export { type HtmlWords, toHtml } from './html.ts'
export { type Labels, maskedDetail, maskedExcerpt, maskedText } from './mask.ts'
export { maskedAddress, maskedName } from './mask-address.ts'
export { type Posted, type PostedRow, type PostedWords, postedRows } from './posted.ts'
export { type ReportRow, type RowOptions, rowOf } from './row.ts'

/** The rows as JSON, indented for people. */
export const toJson = (rows: readonly ReportRow[]): string => `${JSON.stringify(rows, null, 2)}\n`
