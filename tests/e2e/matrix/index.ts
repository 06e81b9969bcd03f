// The matrix: every editor by every way of sending, and every generic page by its own ways, private and clean, in real
// Chromium. A cell applies if and only if exactly one post appears without the extension; then the private draft must be
// held, and the clean one untouched.
import { local, openTheatre } from '../harness/stage.ts'
import { genericPages } from '../pages/generic/index.ts'
import { sitePages } from '../pages/sites/index.ts'
import { harmlessCell, type Outcome, runCell, type Scene, type Seat, takeSeat } from './cell.ts'
import { editors } from './editors/index.ts'
import { genericScene } from './generic-scene.ts'
import { gestures } from './gestures.ts'
import { editCell, replaceCell, undoCell } from './replace-cell.ts'
import { notedCell, siteScene } from './site-scene.ts'

export interface Cell {
  /** "matrix: lexical, mod-enter" */
  readonly name: string
  readonly row: string
  readonly column: string
  /** Part of every test run; the rest of the matrix takes a quarter of an hour and is run with --whole. */
  readonly isCore: boolean
  readonly run: (without: Seat, withUs: Seat) => Promise<Outcome>
}

/** Frames and shadow roots are tried with these; the top page with every editor. */
const hosted = ['textarea', 'contenteditable']
const hosts = ['open-shadow', 'closed-shadow', 'frame', 'srcdoc', 'blank', 'shadow-frame']

/** These stand for the others where time is short: a field, a bare editable, and two libraries with models. */
const core = ['textarea', 'input', 'react-textarea', 'contenteditable', 'lexical', 'prosemirror']
const isCoreRow = (row: string): boolean => /^(page|site) /.test(row) || core.includes(row.replace('replace ', ''))

const editorScene = (editor: string, way: string, host: string): Scene => ({
  open: async page => {
    await page.goto(`${local}/matrix/page.html?editor=${editor}&way=${way}&host=${host}`)
    await page.waitForFunction(() => window.__ready)
  },
  write: gestures[way]!.write,
  send: gestures[way]!.send,
  read: page => page.evaluate(() => window.__read!()),
})

const cell = (row: string, column: string, scene: Scene, run = runCell): Cell => ({
  name: `matrix: ${row}, ${column}`,
  row,
  column,
  isCore: isCoreRow(row),
  run: (without, withUs) => run(without, withUs, scene),
})

/** Conversations with one's own people: a note, never a hold. */
const conversations = ['discord', 'telegram']

/** Every named site at its own address, for the build that ships. */
export const siteCells = (): Cell[] =>
  sitePages.flatMap(site => {
    const row = `site ${new URL(site.address).host}${site.id === 'facebook' ? new URL(site.address).pathname : ''}`
    const run = conversations.includes(site.id) ? notedCell : runCell
    return [
      ...site.sends.map(send => cell(row, send.name, siteScene(site, send), run)),
      cell(row, 'harmless', siteScene(site, site.sends[0]!), harmlessCell(site.harmless)),
    ]
  })

const replaceCells = (): Cell[] =>
  Object.keys(editors).flatMap(editor => {
    const scene = editorScene(editor, 'submit-button', 'top')
    return [
      cell(`replace ${editor}`, 'replace', scene, replaceCell),
      cell(`replace ${editor}`, 'undo', scene, undoCell),
      cell(`replace ${editor}`, 'edit', scene, editCell),
      ...(hosted.includes(editor)
        ? hosts.map(host =>
            cell(`replace ${editor} in ${host}`, 'edit', editorScene(editor, 'submit-button', host), editCell),
          )
        : []),
    ]
  })

/** Every editor and every generic page, for the demo build. */
export const cells = (): Cell[] => [
  ...replaceCells(),
  ...Object.keys(editors).flatMap(editor =>
    Object.keys(gestures).flatMap(way => [
      cell(editor, way, editorScene(editor, way, 'top')),
      ...(hosted.includes(editor)
        ? hosts.map(host => cell(`${editor} in ${host}`, way, editorScene(editor, way, host)))
        : []),
    ]),
  ),
  ...genericPages.flatMap(page => [
    ...page.sends.map(send => cell(`page ${page.name}`, send.name, genericScene(page, send))),
    ...(page.alsoDraft ?? []).map(field =>
      cell(`page ${page.name}`, `${page.sends[0]!.name} of ${field}`, genericScene(page, page.sends[0]!, field)),
    ),
    cell(`page ${page.name}`, 'harmless', genericScene(page, page.sends[0]!), harmlessCell(page.harmless)),
  ]),
]

const sign = (outcome: Outcome): string =>
  outcome.result === 'failed' ? '✗' : outcome.result === 'held' ? (outcome.pressedAgain ? '2' : '✓') : '·'

/** The outcomes as a table; ✓ held and untouched, 2 the site wanted one more press, · the gesture publishes nothing there. */
const table = (done: readonly { readonly cell: Cell; readonly outcome: Outcome }[]): string => {
  const lines: string[] = []
  const rows = Map.groupBy(done, ({ cell }) => cell.row)
  const isGrid = (row: string) => !/^(page|site|replace) /.test(row)
  const columns = Object.keys(gestures)
  if ([...rows.keys()].some(isGrid))
    lines.push(columns.map((column, i) => `${' '.repeat(30)}${'│ '.repeat(i)}${column}`).join('\n'))
  for (const [row, outcomes] of rows)
    lines.push(
      isGrid(row)
        ? `${row.padEnd(30)}${columns
            .map(column => outcomes.find(one => one.cell.column === column))
            .map(one => `${one ? sign(one.outcome) : ' '} `)
            .join('')}`
        : `${row.padEnd(30)}${outcomes.map(({ cell: { column }, outcome }) => `${sign(outcome)} ${column}`).join('   ')}`,
    )
  return lines.join('\n')
}

/** Runs the cells, two pairs of browsers side by side, and prints the table. `extension` is the folder of a build. */
export const runMatrix = async (
  chosen: readonly Cell[],
  extension: string,
): Promise<{ readonly passed: number; readonly failed: number }> => {
  const queue = [...chosen]
  const done: { cell: Cell; outcome: Outcome }[] = []
  const worker = async () => {
    const theatres = await Promise.all([openTheatre(null), openTheatre(extension)])
    try {
      const seats: Seat[] = []
      for (const theatre of theatres) {
        const { context } = theatre
        for (const { address } of sitePages) theatre.served.at(address, 'pages/sites/page.html')
        await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: local })
        seats.push(await takeSeat(await context.newPage()))
      }
      for (let next = queue.shift(); next; next = queue.shift()) {
        const outcome = await next.run(seats[0]!, seats[1]!)
        done.push({ cell: next, outcome })
        if (outcome.result === 'failed') console.log(`  ✗ ${next.name}\n    ${outcome.why}`)
      }
    } finally {
      await Promise.all(theatres.map(theatre => theatre.close()))
    }
  }
  await Promise.all([worker(), worker()])
  const order = new Map(chosen.map((one, i) => [one, i]))
  console.log(table(done.sort((a, b) => order.get(a.cell)! - order.get(b.cell)!)))
  const count = (result: Outcome['result']) => done.filter(({ outcome }) => outcome.result === result).length
  console.log(
    `${count('held')} cells held, ${count('not applicable')} publish nothing there, ${count('failed')} failed`,
  )
  return { passed: count('held'), failed: count('failed') }
}
