// npm run test:e2e -- matrix [--editor NAME] [--way NAME] [--host NAME] [--generic [NAME]]: every editor by every way
// of sending, private and clean, in real Chromium. A cell applies if and only if exactly one post appears without the
// extension; then the private draft must be held and the clean one untouched.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { openChromium } from '../../../scripts/browser/chromium.ts'
import { type Served, serve } from '../harness/pages.ts'
import { genericPages } from '../pages/generic/index.ts'
import { type Outcome, runCell, type Scene, type Seat, takeSeat } from './cell.ts'
import { editors } from './editors/index.ts'
import { genericScene } from './generic-scene.ts'
import { gestures } from './gestures.ts'

const here = import.meta.dirname
const root = resolve(here, '../../..')

interface Cell {
  readonly row: string
  readonly column: string
  readonly scene: Scene
}

const hostEditors = ['textarea', 'contenteditable']
const hosts = ['open-shadow', 'closed-shadow', 'frame', 'srcdoc', 'blank']

const editorScene = (served: Served, editor: string, way: string, host: string): Scene => ({
  open: async page => {
    await page.goto(`${served.origin}page.html?editor=${editor}&way=${way}&host=${host}`)
    await page.waitForFunction(() => (window as unknown as { __ready: boolean }).__ready)
  },
  write: gestures[way]!.write,
  send: gestures[way]!.send,
  read: page => page.evaluate(() => (window as unknown as { __read: () => string }).__read()),
})

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : (process.argv[at + 1] ?? '')
}

const cells = (matrix: Served, generic: Served): Cell[] => {
  const [editor, way, host] = [option('editor'), option('way'), option('host')]
  const onlyGeneric = process.argv.includes('--generic')
  const wanted = (name: string, wish: string | undefined) => wish === undefined || wish === name
  const rows: Cell[] = []
  if (!onlyGeneric)
    for (const row of Object.keys(editors))
      for (const column of Object.keys(gestures)) {
        if (!wanted(row, editor) || !wanted(column, way)) continue
        if (wanted('top', host)) rows.push({ row, column, scene: editorScene(matrix, row, column, 'top') })
        if (hostEditors.includes(row))
          for (const place of hosts)
            if (wanted(place, host))
              rows.push({ row: `${row} in ${place}`, column, scene: editorScene(matrix, row, column, place) })
      }
  if (editor === undefined && way === undefined && host === undefined)
    for (const page of genericPages) {
      if (onlyGeneric && option('generic') && option('generic') !== page.name) continue
      for (const send of page.sends)
        rows.push({ row: `page ${page.name}`, column: send.name, scene: genericScene(generic, page, send) })
    }
  return rows
}

const sign = (outcome: Outcome): string =>
  outcome.result === 'held' ? (outcome.pressedAgain ? 'again' : 'ok') : outcome.result === 'failed' ? 'FAIL' : '–'

const work = mkdtempSync(join(tmpdir(), 'doxguard-matrix-'))
const served: Served[] = []
let failed = 0
let passed = 0
try {
  await build({
    root: here,
    configFile: false,
    define: { global: 'globalThis' },
    logLevel: 'error',
    base: './',
    build: {
      outDir: work,
      emptyOutDir: true,
      chunkSizeWarningLimit: 1e5,
      rolldownOptions: { input: [join(here, 'page.html'), join(here, 'empty.html')] },
    },
  })
  served.push(await serve(work), await serve(resolve(here, '../pages/generic')))
  const queue = cells(served[0]!, served[1]!)
  const more = {
    hasTouch: true,
    viewport: { width: 1000, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  }
  const worker = async () => {
    const [bare, guarded] = await Promise.all([
      openChromium({ extension: null, more }),
      openChromium({ extension: join(root, '.output/chrome-mv3-demo'), more }),
    ])
    try {
      const seats: Seat[] = []
      for (const { context } of [bare, guarded]) seats.push(await takeSeat(await context.newPage()))
      for (let cell = queue.shift(); cell; cell = queue.shift()) {
        const outcome = await runCell(seats[0]!, seats[1]!, cell.scene)
        if (outcome.result === 'failed') failed++
        else if (outcome.result === 'held') passed++
        console.log(
          `${cell.row.padEnd(28)} ${cell.column.padEnd(16)} ${sign(outcome)}${outcome.result === 'failed' ? `  ${outcome.why}` : ''}`,
        )
      }
    } finally {
      await Promise.all([bare.close(), guarded.close()])
    }
  }
  await Promise.all([worker(), worker()])
} finally {
  for (const one of served) one.close()
  rmSync(work, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
