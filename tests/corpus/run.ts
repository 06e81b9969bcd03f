// npm run score [-- FILE …] [--errors N] [--json] [--names]: scans labelled posts with the engine as shipped and prints the
// scorer's tables and the recall of each attribute, then holds every main figure against its floor (floor.json). Files outside the project (other
// people's data, in DOXGUARD_EXTERNAL or ../shared/corpus/external) are skipped with a sentence where absent.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { authors } from '../../scripts/training-data.ts'
import { check, type Finding, type Report } from '../../src/check.ts'

const here = import.meta.dirname
const external = process.env.DOXGUARD_EXTERNAL ?? resolve(here, '../../../shared/corpus/external')
const own = [...authors, 'dev'].map(name => join(here, `${name}.jsonl`))
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
  /** Of the posts to warn about that are a threat, name a source …: how many are said to. Of the public spans: found. */
  recall?: Record<string, number | null>
}

interface Gold {
  readonly text: string
  readonly warn: boolean
  readonly intent?: string
  readonly source?: string
  readonly spans: readonly Finding[]
}

const readNames = args.includes('--names') ? await (await import('../../src/names/index.ts')).loadNames() : undefined

const scan = (file: string): { gold: Gold; said: Report; line: string }[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(row => {
      const gold = JSON.parse(row) as Gold & { id: string }
      const said = check(gold.text, readNames && { names: readNames })
      const { findings, warn, about, intent, source } = said
      return { gold, said, line: JSON.stringify({ id: gold.id, warn, about, intent, source, findings }) }
    })

/** At least half of the two ranges together is shared, as in the scorer. */
const overlaps = (a: Finding, b: Finding): boolean =>
  2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) >= Math.max(a.end, b.end) - Math.min(a.start, b.start)

/** A constant answer scores well on the plain share of right attributes; recall of the rare ones tells more. */
const recallOf = (scanned: ReturnType<typeof scan>): Record<string, number | null> => {
  const share = <T>(all: readonly T[], isSeen: (one: T) => boolean) =>
    all.length ? all.filter(isSeen).length / all.length : null
  const warned = scanned.filter(({ gold }) => gold.warn)
  const publics = scanned.flatMap(({ gold, said }) =>
    gold.spans.filter(span => span.setting === 'public').map(span => ({ span, said })),
  )
  return {
    threat: share(
      warned.filter(({ gold }) => gold.intent === 'threat'),
      ({ said }) => said.intent === 'threat',
    ),
    'restricted-database': share(
      warned.filter(({ gold }) => gold.source === 'restricted-database'),
      ({ said }) => said.source === 'restricted-database',
    ),
    'public-record': share(
      warned.filter(({ gold }) => gold.source === 'public-record'),
      ({ said }) => said.source === 'public-record',
    ),
    'public spans': share(publics, ({ span, said }) =>
      said.findings.some(finding => finding.category === span.category && overlaps(finding, span)),
    ),
  }
}

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
    const scanned = scan(file)
    writeFileSync(predictions, scanned.map(({ line }) => line).join('\n'))
    const run = (...more: string[]) =>
      execFileSync(process.execPath, [join(here, 'score.mjs'), file, predictions, ...more], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
    const scores: Scores = { ...(JSON.parse(run('--json')) as Scores), recall: recallOf(scanned) }
    if (args.includes('--json')) console.log(JSON.stringify({ name, ...scores }))
    else {
      console.log(`${name}: ${run('--errors', String(blind ? 0 : errors))}`.trimEnd())
      const shares = Object.entries(scores.recall ?? {}).filter(([, value]) => value != null)
      if (shares.length)
        console.log(`recall: ${shares.map(([what, value]) => `${what} ${(100 * value!).toFixed(1)}%`).join('  ')}\n`)
    }
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
