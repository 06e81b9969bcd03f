// npm run test:e2e -- matrix [--editor NAME] [--way NAME] [--host NAME] [--generic [NAME]]: every editor by every way
// of sending, private and clean, in real Chromium. A cell applies if and only if exactly one post appears without the
// extension; then the private draft must be held and the clean one untouched.
import { resolve } from 'node:path'
import { buildPages } from '../harness/routes.ts'
import { local, openTheatre } from '../harness/stage.ts'
import { genericPages } from '../pages/generic/index.ts'
import { type Outcome, runCell, type Scene, type Seat, takeSeat } from './cell.ts'
import { editors } from './editors/index.ts'
import { genericScene } from './generic-scene.ts'
import { gestures } from './gestures.ts'

const extension = resolve(import.meta.dirname, '../../../.output/chrome-mv3-demo')

interface Cell {
  readonly row: string
  readonly column: string
  readonly scene: Scene
}

const hostEditors = ['textarea', 'contenteditable']
const hosts = ['open-shadow', 'closed-shadow', 'frame', 'srcdoc', 'blank']

const editorScene = (editor: string, way: string, host: string): Scene => ({
  open: async page => {
    await page.goto(`${local}/matrix/page.html?editor=${editor}&way=${way}&host=${host}`)
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

const cells = (): Cell[] => {
  const [editor, way, host] = [option('editor'), option('way'), option('host')]
  const onlyGeneric = process.argv.includes('--generic')
  const wanted = (name: string, wish: string | undefined) => wish === undefined || wish === name
  const rows: Cell[] = []
  if (!onlyGeneric)
    for (const row of Object.keys(editors))
      for (const column of Object.keys(gestures)) {
        if (!wanted(row, editor) || !wanted(column, way)) continue
        if (wanted('top', host)) rows.push({ row, column, scene: editorScene(row, column, 'top') })
        if (hostEditors.includes(row))
          for (const place of hosts)
            if (wanted(place, host))
              rows.push({ row: `${row} in ${place}`, column, scene: editorScene(row, column, place) })
      }
  if (editor === undefined && way === undefined && host === undefined)
    for (const page of genericPages) {
      if (onlyGeneric && option('generic') && option('generic') !== page.name) continue
      for (const send of page.sends)
        rows.push({ row: `page ${page.name}`, column: send.name, scene: genericScene(page, send) })
    }
  return rows
}

const sign = (outcome: Outcome): string =>
  outcome.result === 'held' ? (outcome.pressedAgain ? 'again' : 'ok') : outcome.result === 'failed' ? 'FAIL' : '–'

await buildPages()
const queue = cells()
let failed = 0
let passed = 0

/** Two browsers side by side, one without and one with the extension, until no cell is left. */
const worker = async () => {
  const theatres = await Promise.all([openTheatre(null), openTheatre(extension)])
  try {
    const seats: Seat[] = []
    for (const { context } of theatres) {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: local })
      seats.push(await takeSeat(await context.newPage()))
    }
    for (let cell = queue.shift(); cell; cell = queue.shift()) {
      const outcome = await runCell(seats[0]!, seats[1]!, cell.scene)
      if (outcome.result === 'failed') failed++
      else if (outcome.result === 'held') passed++
      const why = outcome.result === 'failed' ? `  ${outcome.why}` : ''
      console.log(`${cell.row.padEnd(28)} ${cell.column.padEnd(16)} ${sign(outcome)}${why}`)
    }
  } finally {
    await Promise.all(theatres.map(theatre => theatre.close()))
  }
}

await Promise.all([worker(), worker()])
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
