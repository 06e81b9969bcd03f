// npm run noise [-- --times 10] [--seed N]: 100,000 made-up texts through the whole engine. It never throws, its
// offsets lie inside the text, and the same text gets the same answer twice. A failure prints the smallest such text.
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { categories, check, type Report, reasons } from '../../src/check.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { texts } from './texts.ts'

const { values } = parseArgs({ options: { times: { type: 'string', default: '1' }, seed: { type: 'string' } } })
const runs = Math.round(100_000 * Number(values.times))
const seed = values.seed ? Number(values.seed) : Date.now() % 0x7fffffff
// No text at all would pass.
if (!(runs >= 1 && Number.isInteger(seed))) {
  console.error('npm run noise [-- --times 10] [--seed N]: both are numbers, times above 0')
  process.exit(1)
}
let characters = 0

const expect = (holds: boolean, what: string) => {
  if (!holds) throw new Error(what)
}

const isInside = (text: string, { start, end }: { start: number; end: number }) =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length

const holds = (text: string, report: Report) => {
  for (const finding of report.findings) {
    expect(isInside(text, finding), `${finding.category} lies at ${finding.start}–${finding.end} of ${text.length}`)
    expect(finding.confidence >= 0 && finding.confidence <= 1, `confidence ${finding.confidence}`)
    expect(categories.includes(finding.category), `category ${finding.category}`)
    expect(finding.setting === 'private' || finding.setting === 'public', `setting ${finding.setting}`)
    expect(finding.why.length > 0 && finding.why.every(why => reasons.includes(why)), `why ${finding.why}`)
  }
  for (const signal of report.signals) expect(isInside(text, signal), `signal ${signal.kind} lies outside`)
  for (const { findings } of report.verdicts)
    expect(
      findings.every(index => report.findings[index]?.setting === 'private'),
      'a verdict speaks of no finding',
    )
  expect(report.warn === (report.level === 'hold'), 'warn and level disagree')
}

const property = fc.property(texts, text => {
  characters += text.length
  const report = check(text, { packs })
  holds(text, report)
  expect(JSON.stringify(report) === JSON.stringify(check(text, { packs })), 'two answers for one text')
})

const start = performance.now()
const details = fc.check(property, { numRuns: runs, seed, interruptAfterTimeLimit: 600_000 * Number(values.times) })
const seconds = ((performance.now() - start) / 1000).toFixed(0)
console.log(`${details.numRuns} texts, ${characters} characters, seed ${seed}, ${seconds} s`)
if (details.failed) console.error(fc.defaultReportMessage(details))
else if (details.numRuns < runs) console.error(`the time was up before all ${runs} were tried`)
const failed = details.failed || details.numRuns < runs
console.log(failed ? '0 passed, 1 failed' : '1 passed, 0 failed')
process.exitCode = failed ? 1 : 0
