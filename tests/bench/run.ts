// npm run bench [-- --no-peers]: what it weighs, beside its budgets, on this machine, now. Absolute figures to be read on a quiet
// machine (the median of five runs); CI holds the same things as ratios (tests/bench/ratios.ts).
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { check } from '../../src/check.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { growths, longest } from './linear.ts'
import { calibrate, fastest, timeEach, timeEachAsync } from './measure.ts'
import { peers } from './peers.ts'
import { quality } from './quality.ts'
import { posts } from './texts.ts'

const { values } = parseArgs({ allowNegative: true, options: { peers: { type: 'boolean', default: true } } })
const root = resolve(import.meta.dirname, '../..')

const row = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, i) => (i ? String(cell).padStart(13) : String(cell).padEnd(38))).join(''))
const micro = (value: number) => `${value.toFixed(0)} µs`

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`)
console.log(`one unit of calibration: ${micro(fastest([calibrate], 500)[0]!)}\n`)

console.log(`${posts.length} labelled posts of at most 300 characters; F1 on the blind file`)
row('', 'median', '99th %', 'mean', 'private F1', 'warn F1')
row('budget', '50 µs', '500 µs', '', '', '')
const ours = timeEach(text => check(text, { packs }), posts)
const own = await quality(text => check(text))
row(
  'Doxguard, all laws',
  micro(ours.median),
  micro(ours.p99),
  micro(ours.mean),
  own.private.toFixed(3),
  own.warn.toFixed(3),
)
if (values.peers)
  for (const { name, work, spans } of peers()) {
    const time = await timeEachAsync(async text => work(text), posts)
    const score = spans
      ? await quality(async text => {
          const findings = (await spans(text)).map(span => ({ ...span, setting: 'private' }))
          return { warn: findings.length > 0, findings }
        })
      : null
    row(
      name,
      micro(time.median),
      micro(time.p99),
      micro(time.mean),
      score?.private.toFixed(3) ?? '–',
      score?.warn.toFixed(3) ?? '–',
    )
  }

console.log(`\n${longest} hostile characters; twice the text may take 2.2 times as long`)
row('', 'whole', 'whole : half')
for (const { name, milliseconds, ratio } of growths(3)
  .sort((a, b) => b.milliseconds - a.milliseconds)
  .slice(0, 12))
  row(name, `${milliseconds.toFixed(1)} ms`, ratio.toFixed(2))

const scripts = { 'content script': 'content-scripts/content.js', 'screens, when needed': 'screens.js' }
console.log('')
for (const [name, file] of Object.entries(scripts)) {
  const script = join(root, '.output/chrome-mv3', file)
  if (!existsSync(script)) console.log(`${name}: run npm run build first`)
  else {
    const bytes = readFileSync(script)
    const packed = gzipSync(bytes, { level: 9 }).length
    row(name, `${(bytes.length / 1024).toFixed(0)} KB`, `${(packed / 1024).toFixed(1)} KB gz`)
  }
}
row('budget of the content script', '', '120 KB gz')
