// npm test [-- PART …]: types, lint, house, unit, browser, score, e2e, noise and speed ratios, in this order, each as the npm script that can be
// run alone. Installs a browser where none takes the extension. Ends with "N passed, N failed" over everything.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openChromium } from './browser/chromium.ts'
import { openFirefox } from './browser/firefox.ts'

const root = resolve(import.meta.dirname, '..')

interface Count {
  readonly passed: number
  readonly failed: number
}

interface Part {
  readonly name: string
  /** A program of node_modules/.bin, or a script of ours. */
  readonly commands: readonly (readonly string[])[]
  /** Counts read from what it printed; null when it prints none, and then it counts as one by its exit code. */
  readonly count: (output: string) => Count | null
}

const number = (output: string, pattern: RegExp) => Number(output.match(pattern)?.[1] ?? 0)

/** vitest's "Tests  1 failed | 41 passed (42)"; a file that could not even be loaded counts as one that failed. */
const vitest = (output: string): Count | null => {
  const tests = output.match(/^\s*Tests\s.*$/m)?.[0] ?? ''
  const files = output.match(/^\s*Test Files\s.*$/m)?.[0] ?? ''
  if (!files) return null
  const failed = number(tests, /(\d+) failed/)
  return { passed: number(tests, /(\d+) passed/), failed: failed || number(files, /(\d+) failed/) }
}
const ownLine = (output: string): Count | null => {
  const [, passed, failed] = output.match(/^(\d+) passed, (\d+) failed$/m) ?? []
  return passed ? { passed: Number(passed), failed: Number(failed) } : null
}
const none = () => null

const parts: readonly Part[] = [
  {
    name: 'types',
    commands: [
      ['tsc', '--noEmit'],
      ['tsc', '--noEmit', '-p', 'src/detect'],
      ['tsc', '--noEmit', '-p', 'src/policy'],
    ],
    count: none,
  },
  { name: 'lint', commands: [['biome', 'ci', '.']], count: none },
  { name: 'house', commands: [['vitest', 'run', '--project', 'unit', 'tests/house.test.ts']], count: vitest },
  {
    name: 'unit',
    commands: [['vitest', 'run', '--project', 'unit', '--exclude', 'tests/house.test.ts']],
    count: vitest,
  },
  { name: 'browser', commands: [['vitest', 'run', '--project', 'browser']], count: vitest },
  { name: 'score', commands: [['node', 'tests/corpus/run.ts']], count: none },
  { name: 'noise', commands: [['node', 'tests/noise/run.ts']], count: ownLine },
  { name: 'ratios', commands: [['node', 'tests/bench/ratios.ts']], count: ownLine },
  { name: 'e2e', commands: [['node', 'tests/e2e/run.ts']], count: ownLine },
]

/** Runs a command, shows what it prints, and returns it without colors. */
const show = ([program = '', ...args]: readonly string[]) =>
  new Promise<{ ok: boolean; output: string }>(done => {
    const bin = join(root, 'node_modules/.bin', program)
    const child = spawn(program === 'node' ? process.execPath : bin, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        output += text
        process.stdout.write(text)
      })
    child.on('error', error => done({ ok: false, output: String(error) }))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colors of a terminal
    child.on('close', code => done({ ok: code === 0, output: output.replace(/\u001b\[[\d;]*m/g, '') }))
  })

const runPart = async ({ name, commands, count }: Part): Promise<Count> => {
  console.log(`\n── ${name}`)
  const start = performance.now()
  let passed = 0
  let failed = 0
  for (const command of commands) {
    const { ok, output } = await show(command)
    const counted = count(output)
    passed += counted?.passed ?? (ok ? 1 : 0)
    // A run that ends badly without naming a failed test has failed all the same.
    failed += counted && (ok || counted.failed) ? counted.failed : ok ? 0 : 1
  }
  console.log(`── ${name}: ${passed} passed, ${failed} failed (${((performance.now() - start) / 1000).toFixed(0)} s)`)
  return { passed, failed }
}

/** A browser for the parts that need one: its place is kept in CHROME_BIN and FIREFOX_BIN for them. */
const prepareBrowsers = async (): Promise<void> => {
  const program = join(root, 'node_modules/wxt/bin/wxt.mjs')
  for (const args of [[], ['-b', 'firefox', '--mv3']])
    spawnSync(process.execPath, [program, 'build', '--mode', 'demo', ...args], { cwd: root })
  for (const open of [
    () => openChromium({ extension: join(root, '.output/chrome-mv3-demo'), say: console.log }),
    () => openFirefox(join(root, '.output/firefox-mv3-demo'), console.log),
  ])
    try {
      const opened = await open()
      await opened.close()
    } catch (error) {
      console.log((error as Error).message)
    }
}

if (!existsSync(join(root, 'node_modules'))) {
  console.error('Run npm ci first.')
  process.exit(1)
}
const wanted = process.argv.slice(2)
const unknown = wanted.filter(word => !parts.some(({ name }) => name === word))
if (unknown.length) {
  console.error(`No part is called ${unknown.join(', ')}. There are: ${parts.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}
const chosen = parts.filter(({ name }) => !wanted.length || wanted.includes(name))
if (chosen.some(({ name }) => name === 'browser' || name === 'e2e')) await prepareBrowsers()
const counts: (Count & { name: string })[] = []
for (const part of chosen) counts.push({ name: part.name, ...(await runPart(part)) })
const sum = (key: 'passed' | 'failed') => counts.reduce((all, one) => all + one[key], 0)
console.log('')
for (const { name, passed, failed } of counts)
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(8)} ${passed} passed, ${failed} failed`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') || !sum('passed') ? 1 : 0
