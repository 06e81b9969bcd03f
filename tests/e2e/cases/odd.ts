// Strange pages: whatever way a post is made or sent, a private detail is held until its author has decided.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Case } from '../case.ts'
import { settled } from '../harness/event-log.ts'
import type { Stage } from '../harness/stage.ts'
import { published } from '../harness/stage.ts'

const draft = 'Found her: she lives at 4412 Walnut St, Apt 3, Springfield.'
const postAnyway = /^Post anyway/

const type = async (page: Page, text = draft) => {
  await page.evaluate(() => window.__focus!())
  await page.keyboard.type(text)
}
const click = (page: Page) => page.click('[data-send]')

interface Odd {
  readonly what: string
  readonly write: (page: Page) => Promise<unknown>
  readonly send: (page: Page) => Promise<unknown>
}

const odds: Readonly<Record<string, Odd>> = {
  rewritten: {
    what: 'a page that rewrites itself by document.open()',
    write: async page => {
      await page.click('#go')
      await type(page)
    },
    send: click,
  },
  'rewritten-frame': {
    what: 'a frame whose document is written by its page',
    write: type,
    send: page => page.frameLocator('iframe').locator('[data-send]').click(),
  },
  'silent-submit': { what: 'form.submit(), which fires no event', write: type, send: click },
  prefilled: { what: 'a draft that nobody typed and no focus ever reached', write: async () => {}, send: click },
  'far-button': { what: 'a button in the page header', write: type, send: click },
  'unknown-language': { what: 'a button in a language we do not read', write: type, send: click },
  split: {
    what: 'a detail split over two parts of a thread',
    write: async page => {
      await type(page, 'Found her: she lives at 4412 Walnut')
      await page.click('.part:nth-of-type(2) .ed')
      await page.keyboard.type('St, Apt 3, Springfield')
    },
    send: click,
  },
  quoted: { what: "somebody else's dox, quoted", write: page => type(page, 'Look at this.'), send: click },
  'key-up': { what: 'Enter that acts when it comes up', write: type, send: page => page.keyboard.press('Enter') },
  'made-click': {
    what: 'a shortcut of the page that clicks its button',
    write: type,
    send: page => page.keyboard.press('Alt+s'),
  },
  swapped: { what: 'a button that is replaced while it is pressed', write: type, send: click },
  'same-tick': {
    what: 'a paste that sends in the same tick',
    write: page => page.evaluate(() => window.__focus!()),
    send: page =>
      page.evaluate(text => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text', text)
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        document.activeElement!.dispatchEvent(event)
      }, draft),
  },
  'first-listener': {
    what: "a page's own capture listeners on the window, set in its first script",
    write: type,
    send: click,
  },
  'no-label-last': { what: 'icons without a word, a role or a button', write: type, send: click },
  'enter-comment': {
    what: 'a comment box that sends on Enter',
    write: type,
    send: page => page.keyboard.press('Enter'),
  },
}

const isHeld = async ({ page, screen }: Stage) => {
  await screen.find('button', postAnyway)
  assert.deepEqual(await published(page), [])
}

export const odd: readonly Case[] = Object.entries(odds).map(([name, { what, write, send }]) => ({
  name: `odd: ${what}`,
  run: async ({ open }) => {
    const stage = await open(`pages/odd/odd.html?odd=${name}`)
    await write(stage.page)
    await send(stage.page)
    await settled(stage.page)
    await isHeld(stage)
  },
}))
