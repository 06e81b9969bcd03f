// npm run bench:feed [-- POSTS]: a long feed scrolled to its end in a real Chromium, read and not read. Budgets of DESIGN.md
// §6: 99.9 % of slices under 8 ms, under 0.3 ms a post, memory flat, no layout shift.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { build } from 'vite'
import { openChromium } from '../../scripts/browser/chromium.ts'
import type { FeedFigures } from './feed-page.ts'

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

const heap = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number }
  return usedSize / 2 ** 20
}

const scroll = async (open: () => Promise<Page>, code: string, isReading: boolean) => {
  const page = await open()
  await page.setContent(`<!doctype html><style>${style}</style><main></main>`)
  await page.addScriptTag({ content: code })
  const session = await page.context().newCDPSession(page)
  const before = await heap(session)
  const figures = await page.evaluate(([given, count, reads]) => window.runFeed(given, count, reads), [
    feed,
    posts,
    isReading,
  ] as const)
  const after = await heap(session)
  await page.close()
  return { figures, before, after }
}

const at = ({ slices }: FeedFigures, share: number) =>
  slices[Math.min(slices.length - 1, Math.floor(slices.length * share))] ?? 0

const opened = await openChromium({ extension: null, more: { viewport: { width: 1000, height: 900 } } })
try {
  const code = await bundle()
  const open = () => opened.context.newPage()
  const without = await scroll(open, code, false)
  const { figures, before, after } = await scroll(open, code, true)
  const total = figures.slices.reduce((sum, one) => sum + one, 0)
  const say = (what: string, value: string, budget = '') =>
    console.log(`${what.padEnd(34)}${value.padStart(16)}   ${budget}`)
  say('posts scrolled / read / flagged', `${figures.posts} / ${figures.read} / ${figures.flagged}`)
  say('scrolling took', `${figures.seconds.toFixed(1)} s`, `without us ${without.figures.seconds.toFixed(1)} s`)
  say('slices', String(figures.slices.length))
  for (const share of [0.5, 0.99, 0.999])
    say(`slice, ${share * 100} %`, `${at(figures, share).toFixed(2)} ms`, share === 0.999 ? 'budget 8 ms' : '')
  say('longest slice', `${figures.slices.at(-1)?.toFixed(2)} ms`)
  say('our time a post', `${(total / figures.posts).toFixed(3)} ms`, 'budget 0.3 ms')
  say(
    'heap before / after',
    `${before.toFixed(1)} / ${after.toFixed(1)} MB`,
    `without us ${without.after.toFixed(1)} MB after`,
  )
  say('layout shift', figures.shift.toFixed(4), `without us ${without.figures.shift.toFixed(4)}`)
} finally {
  await opened.close()
}
