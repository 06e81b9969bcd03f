// npm run score [-- FILE …] [--errors N] [--json]: scans labelled posts with the engine as shipped and prints the
// scorer's tables, then holds every main figure against its floor (floor.json). Files outside the project (other
// people's data, in DOXGUARD_EXTERNAL or ../shared/corpus/external) are skipped with a sentence where absent.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { check } from '../../src/check.ts'

const here = import.meta.dirname
const external = process.env.DOXGUARD_EXTERNAL ?? resolve(here, '../../../shared/corpus/external')
const own = ['train-1', 'train-2', 'train-3', 'train-4', 'dev'].map(name => join(here, `${name}.jsonl`))
const others = ['usaddress', 'pyap', 'libphonenumber', 'peer-issues', 'social-clean'].map(name =>
  join(external, `${name}.jsonl`),
)

const args = process.argv.slice(2)
const at = args.indexOf('--errors')
const errors = at < 0 ? 0 : Number(args[at + 1])
const named = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1)).map(arg => resolve(arg))
const files = named.length ? named : [...own, ...others]
const work = mkdtempSync(join(tmpdir(), 'doxguard-score-'))

interface Tally {
  precision: number | null
  recall: number | null
  f1: number | null
  strictRecall?: number | null
}
interface Scores {
  warn: Tally & { falseAlarmRate: number | null }
  private: Tally
  found: Tally
  settingAccuracy: number | null
  clean: { flaggedPer1000: number | null; warnedPer1000: number | null }
  attributes: Record<string, number | null>
}

const scan = (file: string): string =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      const { findings, warn, about, intent, source } = check(text)
      return JSON.stringify({ id, warn, about, intent, source, findings })
    })
    .join('\n')

let failed = false
try {
  const floors = JSON.parse(readFileSync(join(here, 'floor.json'), 'utf8')) as Record<string, Record<string, number>>
  for (const file of files) {
    const name = basename(file, '.jsonl')
    if (!existsSync(file)) {
      console.log(`${name}: not on this machine, skipped\n`)
      continue
    }
    // The blind file stays blind: its errors are never listed, so that its figures stay honest.
    const blind = /^dev/.test(name)
    if (blind && errors) console.log(`${name} is the blind file: its errors are not listed`)
    const predictions = join(work, `${name}.pred.jsonl`)
    writeFileSync(predictions, scan(file))
    const run = (...more: string[]) =>
      execFileSync(process.execPath, [join(here, 'score.mjs'), file, predictions, ...more], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
    const scores = JSON.parse(run('--json')) as Scores
    if (args.includes('--json')) console.log(JSON.stringify({ name, ...scores }))
    else console.log(`${name}: ${run('--errors', String(blind ? 0 : errors))}`)
    for (const [path, floor] of Object.entries(floors[name] ?? {})) {
      const value = path
        .split('.')
        .reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key], scores)
      // A figure "… Per1000" is a ceiling, every other one a floor.
      const holds = typeof value === 'number' && (/Per1000$|Rate$/.test(path) ? value <= floor : value >= floor)
      if (!holds) {
        failed = true
        console.error(
          `${name}: ${path} is ${value}, and may not be ${/Per1000$|Rate$/.test(path) ? 'above' : 'below'} ${floor}`,
        )
      }
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.exitCode = failed ? 1 : 0
