// The printable report of a checked text, saved as a file: explained in words, the details masked.
import type { Pack, Report } from '../../src/check.ts'
import { saveFile } from '../../src/flows/save-file.ts'
import { checkReportHtml } from '../../src/report/index.ts'
import { checkReportWords, explain, type Words } from '../../src/words/index.ts'

export const saveReport = (packs: readonly Pack[], words: Words) => (text: string, report: Report) => {
  const day = new Date().toISOString().slice(0, 10)
  const checked = { text, report, ...explain(text, report, packs, words) }
  saveFile(`doxguard-${day}.html`, 'text/html', checkReportHtml(checked, checkReportWords(words, day)))
}
