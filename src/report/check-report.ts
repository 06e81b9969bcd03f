// The report of one checked draft, for the printer and an official's file: what was found and why, which rules list it,
// what could be written instead. The details are masked; one self-contained page without scripts.
import type { Level, Report } from '../check.ts'
import { escaped, linked } from './escape.ts'
import { type Labels, maskedDetail, maskedText } from './mask.ts'

/** A finding in words; `instead` is null for what is public. */
export interface ReportedFinding {
  /** Its index in the report. */
  readonly finding: number
  readonly what: string
  readonly why: readonly string[]
  readonly instead: string | null
}

export interface ReportedRule {
  readonly says: string
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  readonly citation: string | null
  readonly link: string | null
}

export interface CheckReportWords {
  readonly language: string
  readonly title: string
  /** Under the title: when and by what it was made. */
  readonly made: string
  readonly text: string
  readonly details: string
  readonly rules: string
  readonly instead: string
  readonly masked: string
  readonly advice: string
  readonly levels: Readonly<Record<Level, string>>
  readonly labels: Labels
}

export interface CheckReport {
  readonly text: string
  readonly report: Report
  readonly findings: readonly ReportedFinding[]
  readonly notes: readonly string[]
  readonly rules: readonly ReportedRule[]
}

const style = `
:root { color-scheme: light }
body { font: 14px/1.5 system-ui, sans-serif; color: #1c2127; max-width: 720px; margin: 32px auto; padding: 0 16px }
h1 { font-size: 24px; margin: 0 0 4px } h2 { font-size: 16px; margin: 24px 0 8px }
.quiet { color: #525c67 }
.draft { border-left: 4px solid #8a5a00; padding-left: 12px; white-space: pre-wrap; overflow-wrap: anywhere }
section, li { break-inside: avoid } li { margin: 0 0 8px } ul p { margin: 0 }
@media print { body { margin: 0; max-width: none } a { color: inherit; text-decoration: none } }
`

const findingItem = (
  { text, report }: CheckReport,
  { finding, what, why, instead }: ReportedFinding,
  words: CheckReportWords,
): string => {
  const { start, end } = report.findings[finding]!
  const detail = maskedDetail(text.slice(start, end).replace(/\s+/g, ' ').trim())
  return `<li><p><b>${escaped(detail)}</b>: ${escaped(what)}</p><p>${escaped(why.join(' '))}</p>${
    instead === null ? '' : `<p>${escaped(words.instead)}: ${escaped(instead)}</p>`
  }</li>`
}

const ruleItem = ({ says, facts, citation, link }: ReportedRule): string =>
  `<li><p><b>${escaped(says)}</b></p>${facts
    .map(fact => `<p>${escaped(fact.label)}: ${escaped(fact.text)}</p>`)
    .join('')}<p class="quiet">${escaped(citation ?? '')} ${link ? linked(link) : ''}</p></li>`

const list = (title: string, items: readonly string[]): string =>
  items.length ? `<section><h2>${escaped(title)}</h2><ul>\n${items.join('\n')}\n</ul></section>` : ''

/** One page per draft, to be printed or kept. Only private findings are listed. */
export const checkReportHtml = (checked: CheckReport, words: CheckReportWords): string => {
  const { text, report, findings, notes, rules } = checked
  const privates = findings.filter(({ finding }) => report.findings[finding]?.setting === 'private')
  const names = report.signals.filter(({ kind }) => kind === 'person-name')
  const masked = maskedText(
    text,
    privates.map(({ finding }) => report.findings[finding]!),
    words.labels,
    names,
  )
  return `<!doctype html>
<html lang="${escaped(words.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(words.title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(words.title)}</h1>
<p class="quiet">${escaped(words.made)} ${escaped(words.masked)}</p>
<p><b>${escaped(words.levels[report.level])}</b> ${escaped(notes.join(' '))}</p>
<section><h2>${escaped(words.text)}</h2><p class="draft">${escaped(masked)}</p></section>
${list(
  words.details,
  privates.map(one => findingItem(checked, one, words)),
)}
${list(words.rules, rules.map(ruleItem))}
<p class="quiet">${escaped(words.advice)}</p></main></body></html>
`
}
