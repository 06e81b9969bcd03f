// npm run bench:typing [-- FOLDER]: what our scripts cost a keystroke and a press on "Post" in a draft of 5,000 characters, on a page with
// a feed, in a real Chromium, by the browser's own trace. Budget of DESIGN.md §6: 4 ms a keystroke.
import { join, resolve } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { openChromium } from '../../scripts/browser/chromium.ts'
import { check } from '../../src/check.ts'
import { posts } from './texts.ts'
import { ourCalls, traced } from './trace.ts'

const root = resolve(import.meta.dirname, '../..')
const extension = resolve(process.argv[2] ?? join(root, '.output/chrome-mv3-demo'))
const length = 5000
const keys = 60
const presses = 10
/** A fast writer's pace: ms from key to key. */
const pace = 120

const clean = posts
  .filter(text => check(text).level === 'none')
  .join('\n')
  .slice(0, length)
const details = ' Found him: he lives at 4412 Walnut St, Apt 3. Call her cell, 816-555-0134.'
const drafts = { clean, 'with details': clean.slice(details.length) + details }

const feed = Array.from(
  { length: 300 },
  (_, i) =>
    `<article><a href="/ana/${i}">ana</a><p>The rye is back, and so is the plum cake, stand ${i % 9}.</p><button>Like</button><button>Reply</button><button>Share</button></article>`,
).join('')
const composers = {
  'a field in a form': '<form><textarea></textarea><button>Post</button></form>',
  'an editor among divs':
    '<div><div><div contenteditable="true" role="textbox" aria-multiline="true" class="box"></div></div><div><span role="button" tabindex="0" aria-label="Photo">▣</span><span role="button" tabindex="0" class="post">Post</span></div></div>',
}
const html = (composer: string) => `<!doctype html><title>typing</title>
<style>.box,textarea{width:600px;height:300px;overflow:auto}.box p{margin:0}</style><main>${composer}${feed}</main>
<script>for (const one of document.querySelectorAll('form')) one.addEventListener('submit', event => event.preventDefault())</script>`

/** Until the next key. */
const rest = (page: Page) => page.evaluate(ms => new Promise(done => setTimeout(done, ms)), pace)

/** Puts the draft into the editor as a paste would leave it, the caret at its end. */
const fill = (page: Page, text: string) =>
  page.evaluate(value => {
    const editor = document.querySelector<HTMLElement>('textarea, .box')!
    if (editor instanceof HTMLTextAreaElement) editor.value = value
    else
      editor.replaceChildren(
        ...value.split('\n').map(line => Object.assign(document.createElement('p'), { textContent: line })),
      )
    editor.focus()
    if (!(editor instanceof HTMLTextAreaElement)) {
      const selection = getSelection()!
      selection.selectAllChildren(editor)
      selection.collapseToEnd()
    }
  }, text)

const row = (...cells: string[]) =>
  console.log(cells.map((cell, i) => (i ? cell.padStart(14) : cell.padEnd(54))).join(''))

/** Prints what `work`, done so many times, cost once, and the longest that the page had to wait for us at a stretch. */
const measure = async (what: string, times: number, session: CDPSession, work: () => Promise<unknown>, budget = '') => {
  const calls = ourCalls(
    await traced(session, async () => {
      for (let i = 0; i < times; i++) await work()
    }),
  )
  const sum = calls.reduce((all, one) => all + one, 0)
  row(what, `${(sum / times).toFixed(1)} ms`, `${Math.max(0, ...calls).toFixed(1)} ms`, budget)
}

const opened = await openChromium({ extension, more: { viewport: { width: 1000, height: 800 } } })
try {
  row(`${length} characters`, 'mean', 'at a stretch', 'budget')
  for (const [composer, markup] of Object.entries(composers)) {
    const address = `http://localhost/${encodeURIComponent(composer)}`
    await opened.context.route(address, route => route.fulfill({ contentType: 'text/html', body: html(markup) }))
    for (const [draft, text] of Object.entries(drafts)) {
      const page = await opened.context.newPage()
      await page.goto(address)
      const session = await opened.context.newCDPSession(page)
      await fill(page, text)
      const type = async () => {
        await page.keyboard.type('n')
        await rest(page)
      }
      // The first keys bring the screens in.
      for (let i = 0; i < 5; i++) await type()
      await measure(`${composer}, ${draft}: a key`, keys, session, type, '4 ms')
      const press = async () => {
        await page.locator('form button, .post').click()
        await rest(page)
        await page.keyboard.press('Escape')
      }
      await measure(`${composer}, ${draft}: a press on "Post"`, presses, session, press)
      await page.close()
    }
  }
} finally {
  await opened.close()
}
