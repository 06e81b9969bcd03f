// npm run bench:feed [-- POSTS]: a long feed scrolled to its end in a real Chromium, read and not read. Budgets of DESIGN.md
// §6: 99.9 % of slices under 8 ms, under 0.3 ms a post, memory flat, no layout shift. A post that was not read: exit code 1.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { build } from 'vite'
import { openChromium } from '../../scripts/browser/chromium.ts'
import type { FeedOptions } from './feed-page.ts'
import { recordSlices } from './slices.ts'

const root = resolve(import.meta.dirname, '../..')
const posts = Number(process.argv[2] ?? 10_000)

const bundle = async (): Promise<string> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: { entry: join(import.meta.dirname, 'feed-page.ts'), formats: ['iife'], name: 'feed' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output.find(one => one.type === 'chunk') : undefined
  if (chunk?.type !== 'chunk') throw new Error('nothing was built')
  return chunk.code
}

const texts = ['train-1', 'train-2', 'train-3', 'train-4']
  .flatMap(name => readFileSync(join(root, `tests/corpus/${name}.jsonl`), 'utf8').split('\n'))
  .filter(Boolean)
  .map(line => JSON.parse(line).text as string)
/** One post in forty is flagged on a bad day; the rest say nothing private. */
const feed = texts
  .filter((_, i) => i % 20 === 0)
  .concat(
    Array.from(
      { length: texts.length },
      (_, i) => `The market on the square opens again, stand ${i % 9}, and the rye is back.`,
    ),
  )

const style =
  'body{font:16px/1.4 sans-serif;margin:0 auto;max-width:600px}article{border-bottom:1px solid #ccc;padding:12px}'

type Metrics = Readonly<Record<string, number>>

/** Seconds of the page's thread by kind of work, whatever else the machine was doing; MB of its heaps after a collection. */
const measured = async (session: CDPSession) => {
  const { metrics } = (await session.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] }
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number
    embedderHeapUsedSize?: number
  }
  const times: Metrics = Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  return { times, heap: usedSize / 2 ** 20, nodes: embedderHeapUsedSize / 2 ** 20 }
}

const scroll = async (open: () => Promise<Page>, code: string, reading: FeedOptions['reading'], kept: number) => {
  const page = await open()
  // At an address of its own: where there is none, links lead nowhere.
  await page.route('http://localhost/', route =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><style>${style}</style><main></main>` }),
  )
  await page.goto('http://localhost/')
  await page.addScriptTag({ content: code })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await measured(session)
  const slicesOf = await recordSlices(session)
  const figures = await page.evaluate(given => window.runFeed(given), { texts: feed, posts, reading, kept })
  const slices = await slicesOf()
  const after = await measured(session)
  await page.close()
  const spent = (name: string) => after.times[name]! - before.times[name]!
  const thread = 1000 * (spent('ScriptDuration') + spent('LayoutDuration') + spent('RecalcStyleDuration'))
  return { figures, slices, before, after, thread: thread / figures.posts }
}

type Run = Awaited<ReturnType<typeof scroll>>

const at = (slices: readonly number[], share: number) =>
  slices[Math.min(slices.length - 1, Math.floor(slices.length * share))] ?? 0
const say = (what: string, value: string, more = '') => console.log(`${what.padEnd(34)}${value.padStart(18)}   ${more}`)

const print = (name: string, without: Run, unjudged: Run, { figures, slices, before, after, thread }: Run) => {
  const total = figures.slices.reduce((sum, one) => sum + one, 0)
  console.log(`\n${name}`)
  say('posts scrolled / read / flagged', `${figures.posts} / ${figures.read} / ${figures.flagged}`)
  say('scrolling took', `${figures.seconds.toFixed(1)} s`, `without us ${without.figures.seconds.toFixed(1)} s`)
  say('slices', String(slices.length), 'by the clock of the page’s thread, and by that on the wall')
  for (const share of [0.5, 0.99, 0.999, 1]) {
    const name = share === 1 ? 'longest slice' : `slice, ${share * 100} %`
    const wall = `${at(figures.slices, share).toFixed(2)} ms`
    say(name, `${at(slices, share).toFixed(2)} ms`, `${wall}${share === 0.999 ? ', budget 8 ms' : ''}`)
  }
  const ours = (total - figures.judging) / figures.posts
  say('slices a post', `${(total / figures.posts).toFixed(3)} ms`, 'budget 0.3 ms')
  say('of it reading / judging', `${ours.toFixed(3)} / ${(figures.judging / figures.posts).toFixed(3)} ms`)
  // Script, style and layout together: what we make the browser do elsewhere counts too.
  say(
    'thread time a post, ours',
    `${(thread - without.thread).toFixed(3)} ms`,
    `unjudged ${(unjudged.thread - without.thread).toFixed(3)} ms, page alone ${without.thread.toFixed(3)} ms`,
  )
  say(
    'script heap before / after',
    `${before.heap.toFixed(1)} / ${after.heap.toFixed(1)} MB`,
    `without us ${without.after.heap.toFixed(1)}`,
  )
  say(
    'DOM heap before / after',
    `${before.nodes.toFixed(1)} / ${after.nodes.toFixed(1)} MB`,
    `without us ${without.after.nodes.toFixed(1)}`,
  )
  say('layout shift', figures.shift.toFixed(4), `without us ${without.figures.shift.toFixed(4)}`)
}

const opened = await openChromium({ extension: null, more: { viewport: { width: 1000, height: 900 } } })
try {
  const code = await bundle()
  const open = () => opened.context.newPage()
  for (const [name, kept] of [
    ['every post stays in the page', posts],
    ['a list that takes posts out behind the reader', 1000],
  ] as const) {
    const run = (reading: FeedOptions['reading']) => scroll(open, code, reading, kept)
    const [without, unjudged, whole] = [await run('off'), await run('unjudged'), await run('whole')]
    print(name, without, unjudged, whole)
    if (whole.figures.read < posts) process.exitCode = 1
  }
} finally {
  await opened.close()
}
