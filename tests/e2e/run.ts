// npm run test:e2e [-- WORD …] [--whole] [--no-build] [--list] [--sequences N] [--seed S]: the cases whose name holds every WORD, in real browsers with the
// built extension. A case that fails leaves a picture in tests/e2e/out. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Case } from './case.ts'
import { cases } from './cases/index.ts'
import { buildPages, fileName } from './harness/routes.ts'
import { openStage, openTheatre, type Stage, type Theatre } from './harness/stage.ts'
import { cells, runMatrix, siteCells } from './matrix/index.ts'
import { runSequences } from './sequences/index.ts'

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    build: { type: 'boolean', default: true },
    list: { type: 'boolean' },
    whole: { type: 'boolean' },
    sequences: { type: 'string', default: '100' },
    seed: { type: 'string', default: '20260101' },
  },
})
const sequences = Number(values.sequences)
const seed = Number(values.seed)
if (!Number.isInteger(sequences) || !Number.isInteger(seed)) {
  console.error('--sequences and --seed are whole numbers')
  process.exit(1)
}
const root = resolve(import.meta.dirname, '../..')
const out = join(import.meta.dirname, 'out')
/** A case that has not ended after this many ms hangs. */
const patience = 120_000

const isChosen = ({ name }: { readonly name: string }) =>
  words.every(word => name.toLowerCase().includes(word.toLowerCase()))
/** What is named outright runs even if it is none of the core. */
const isWanted = (one: { readonly name: string; readonly isCore?: boolean }) =>
  isChosen(one) && (one.isCore !== false || values.whole || words.length > 0)
const chosen = cases.filter(isWanted)
const matrices = [
  { chosen: cells().filter(isWanted), build: 'chrome-mv3-demo' },
  { chosen: siteCells().filter(isWanted), build: 'chrome-mv3' },
]
if (values.list) {
  for (const { name } of [...chosen, ...matrices.flatMap(matrix => matrix.chosen)]) console.log(name)
  process.exit()
}

const npm = (script: string) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status) throw new Error(`npm run ${script} failed:\n${stdout}${stderr}`)
}

const open: Stage[] = []
const opener = (theatre: () => Promise<Theatre>) => async (file: string, address?: string) => {
  const stage = await openStage(await theatre(), file, address)
  open.push(stage)
  return stage
}

const runOne = async ({ name, run }: Case, withIt: Theatre, without: () => Promise<Theatre>) => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`did not end within ${patience / 1000} s`)), patience)
  })
  const start = performance.now()
  try {
    await Promise.race([run({ theatre: withIt, open: opener(async () => withIt), openWithout: opener(without) }), late])
    console.log(`  ✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
    return true
  } catch (error) {
    console.log(`  ✗ ${name}`)
    const lines = ((error as Error).stack ?? String(error)).split('\n')
    console.log(
      lines
        .slice(0, 40)
        .map(line => `    ${line}`)
        .join('\n'),
    )
    for (const [i, { page }] of open.entries()) {
      const path = join(out, `${fileName(name)}${i ? `-${i}` : ''}.png`)
      const kept = await page.screenshot({ path, timeout: 5000 }).then(
        () => true,
        () => false,
      )
      if (kept) console.log(`    picture: ${path}`)
    }
    return false
  } finally {
    clearTimeout(timer)
    for (const { page } of open.splice(0)) await page.close().catch(() => {})
  }
}

if (values.build) for (const script of ['build', 'build:demo']) npm(script)
await buildPages()
mkdirSync(out, { recursive: true })

const extension = join(root, '.output/chrome-mv3-demo')
let passed = 0
let failed = 0
if (chosen.length) {
  const withIt = await openTheatre(extension)
  let plain: Promise<Theatre> | null = null
  const without = () => {
    plain ??= openTheatre(null)
    return plain
  }
  try {
    for (const one of chosen) (await runOne(one, withIt, without)) ? passed++ : failed++
  } finally {
    await withIt.close()
    await (plain as Promise<Theatre> | null)?.then(theatre => theatre.close())
  }
}
for (const matrix of matrices) {
  if (!matrix.chosen.length) continue
  const counts = await runMatrix(matrix.chosen, join(root, '.output', matrix.build))
  passed += counts.passed
  failed += counts.failed
}
if (isChosen({ name: 'random sequences' })) {
  const counts = await runSequences(sequences, seed, extension)
  passed += counts.passed
  failed += counts.failed
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed || !passed ? 1 : 0
