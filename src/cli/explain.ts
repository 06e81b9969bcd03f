// For people who want to know why: each detail, what to write instead, and what each rule says, in full sentences.
import type { Pack, Report } from '../check.ts'
import { checkReportHtml } from '../report/index.ts'
import { checkReportWords, explain, reportWords, type Words } from '../words/index.ts'

/** A line no longer than `width` columns, its continuations indented like its text. */
const wrapped = (indent: string, text: string, width = 100): string => {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!
    if (last && indent.length + last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines.map(line => `${indent}${line}\n`).join('')
}

/** What `print` leaves open; empty where there is nothing to say. Quotes no detail: those stand in the lines above. */
export const printExplanation = (text: string, report: Report, packs: readonly Pack[], words: Words): string => {
  const { findings, notes, rules } = explain(text, report, packs, words)
  const { instead } = reportWords[words.language]
  const lineOf = (start: number) => text.slice(0, start).split('\n').length
  const details = findings.flatMap(({ finding, what, why, instead: wording }) =>
    wording === null
      ? []
      : [
          wrapped('  ', `${String(lineOf(report.findings[finding]!.start)).padStart(2)}: ${what}. ${why.join(' ')}`) +
            wrapped('      ', `${instead}: “${wording}”`),
        ],
  )
  const laws = rules.map(
    ({ says, facts, citation, link }) =>
      wrapped('  ', says) +
      facts
        .map(({ label, items }) => wrapped('    ', `${label}: ${items.join('; ').replace(/[.;]+$/, '')}.`))
        .join('') +
      [citation, link].map(one => (one ? wrapped('    ', one) : '')).join(''),
  )
  const said = [...details, ...notes.map(note => wrapped('  ', note)), ...laws]
  return said.length ? `\n${said.join('\n')}\n${wrapped('  ', words.law.advice)}` : ''
}

/** The printable report of one post, details masked. */
export const printReport = (text: string, report: Report, packs: readonly Pack[], words: Words, day: string): string =>
  checkReportHtml({ text, report, ...explain(text, report, packs, words) }, checkReportWords(words, day))
