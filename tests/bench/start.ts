// npm run bench:start [-- FOLDER]: what our scripts cost a page that has just begun, in a real Chromium, by the browser's own trace.
// Times are the page's own thread at work, so that a busy machine changes them little. Budget of DESIGN.md §6: 15 ms at start.
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { openChromium } from '../../scripts/browser/chromium.ts'
import { quantile } from './measure.ts'
import { ourScript, type Traced, traced } from './trace.ts'

const root = resolve(import.meta.dirname, '../..')
const extension = resolve(process.argv[2] ?? join(root, '.output/chrome-mv3-demo'))
/** Pages opened; the first ones find nothing of ours in the browser's caches and count like the others. */
const pages = 15
const address = 'http://localhost/start'
const html =
  '<!doctype html><title>start</title><form><textarea></textarea><button>Post</button></form><article><a href="/ana/1">ana</a><p>The rye is back, and so is the plum cake.</p></article>'

/** Milliseconds by script: to compile and run it, and all that it did later, until the page had been read. */
const costs = (events: readonly Traced[]): Map<string, number> => {
  const sums = new Map<string, number>()
  for (const { name, ph, tdur = 0, args } of events) {
    const script = ourScript(args?.data?.url)
    const what = name === 'EvaluateScript' ? 'start' : name === 'FunctionCall' ? 'later' : null
    if (!script || !what || ph !== 'X') continue
    sums.set(`${script}, ${what}`, (sums.get(`${script}, ${what}`) ?? 0) + tdur / 1000)
  }
  return sums
}

/** Until our marks could stand: the page is loaded, and was idle twice for as long as our slices wait. */
const settle = (page: Page) =>
  page.evaluate(
    () => new Promise<void>(done => setTimeout(() => requestIdleCallback(() => setTimeout(() => done(), 600)), 600)),
  )

const opened = await openChromium({ extension })
try {
  await opened.context.route(`${address}**`, route => route.fulfill({ contentType: 'text/html', body: html }))
  const found = new Map<string, number[]>()
  for (let i = 0; i < pages; i++) {
    const page = await opened.context.newPage()
    const session = await opened.context.newCDPSession(page)
    const events = await traced(session, async () => {
      await page.goto(`${address}?${i}`)
      await settle(page)
    })
    for (const [what, cost] of costs(events)) found.set(what, [...(found.get(what) ?? []), cost])
    await page.close()
  }
  const row = (...cells: string[]) =>
    console.log(cells.map((cell, i) => (i ? cell.padStart(12) : cell.padEnd(26))).join(''))
  row(`${pages} pages`, 'median', 'most', 'budget')
  for (const [what, times] of [...found].sort()) {
    const sorted = times.toSorted((a, b) => a - b)
    const most = sorted.at(-1) ?? Number.NaN
    row(
      what,
      `${quantile(sorted, 0.5).toFixed(1)} ms`,
      `${most.toFixed(1)} ms`,
      what === 'content.js, start' ? '15 ms' : '',
    )
  }
} finally {
  await opened.close()
}
