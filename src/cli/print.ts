// For people: the lines of a post, what was found in them and why.
import type { Finding, Report } from '../check.ts'

export interface Look {
  readonly color: boolean
  /** What a category, a reason or a law is called. */
  readonly category: (finding: Finding) => string
  readonly reason: (finding: Finding) => string
}

const paint = (on: boolean) => (style: 'bold' | 'dim' | 'yellow' | 'green' | 'underline', text: string) => {
  const code = { bold: [1, 22], dim: [2, 22], yellow: [33, 39], green: [32, 39], underline: [4, 24] }[style]
  return on && text ? `\u001b[${code[0]}m${text}\u001b[${code[1]}m` : text
}

// Control characters of the post must not drive the terminal; a tab is one column, so that the marks stay below.
const visible = (text: string) => text.replace(/\t/g, ' ').replace(/\p{Cc}|\p{Bidi_Control}/gu, '·')

/** Columns of a terminal, roughly: marks lie under what they mark unless wide or combining characters stand before. */
const marks = (line: string, from: number, to: number) =>
  ' '.repeat([...line.slice(0, from)].length) + '~'.repeat(Math.max(1, [...line.slice(from, to)].length))

/** Lines that hold a finding, marked; then one sentence that sums up. Ends with a line break. */
export const print = (name: string, text: string, report: Report, look: Look): string => {
  const style = paint(look.color)
  const out: string[] = []
  let number = 0
  let start = 0
  for (const line of text.split('\n')) {
    number++
    const end = start + line.length
    const here = report.findings.filter(finding => finding.start >= start && finding.start <= end)
    if (here.length) {
      const margin = String(number).padStart(4)
      out.push(`${style('dim', `${margin} │`)} ${visible(line)}`)
      for (const finding of here) {
        const color = finding.setting === 'private' ? 'yellow' : 'green'
        const mark = marks(line, finding.start - start, Math.min(finding.end, end) - start)
        out.push(`${style('dim', '     │')} ${style(color, mark)}`)
        out.push(`       ${style('bold', look.category(finding))}, ${finding.setting}: ${look.reason(finding)}`)
      }
    }
    start = end + 1
  }
  const places = report.findings.filter(finding => finding.setting === 'private').length
  const sum =
    report.level === 'none'
      ? style('green', 'nothing to warn about')
      : style('yellow', `${places} private ${places === 1 ? 'detail' : 'details'}`) +
        (report.level === 'hold' ? ': would be held before publishing' : ': worth a second look, not held')
  return `${style('underline', visible(name))}: ${sum}\n${out.map(row => `${row}\n`).join('')}`
}
