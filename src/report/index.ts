// The door of the room of reports: what leaves our screens is masked here. It refuses the DOM, storage and any text of a
// detail in what it gives back.
export {
  type CheckReport,
  type CheckReportWords,
  checkReportHtml,
  type ReportedFinding,
  type ReportedRule,
} from './check-report.ts'
export { type Labels, maskedDetail, maskedExcerpt, maskedText } from './mask.ts'
