// The driver's half of each way of sending: how the draft gets into the editor, and what sends it. Real keys, a real
// mouse, a real finger, a real composition.
import type { CDPSession, Page } from 'playwright-core'
import { pressKeys } from '../harness/keys.ts'

interface PageApi {
  __focus: () => void
  __hasCaret: () => boolean
  __focusControl: () => void
  __place: (selector: string) => { x: number; y: number } | null
  __fill: string
  __read: () => string
}
type W = Window & PageApi

const focus = (page: Page) => page.evaluate(() => (window as unknown as W).__focus())

const placeOf = async (page: Page, selector: string) => {
  const at = await page.evaluate(which => (window as unknown as W).__place(which), selector)
  if (!at) throw new Error(`${selector} is not on the page ${page.url()}`)
  return at
}

const click = async (page: Page, selector: string) => {
  const { x, y } = await placeOf(page, selector)
  await page.mouse.click(x, y)
}

/** The editor's own model holds the text. */
const taken = (page: Page, text: string) =>
  page.waitForFunction(value => (window as unknown as W).__read().includes(value), text)

type Write = (page: Page, session: CDPSession, text: string) => Promise<unknown>
type Send = (page: Page, session: CDPSession) => Promise<unknown>

const type: Write = async (page, _session, text) => {
  await focus(page)
  await page.keyboard.type(text)
}

const paste: Write = async (page, _session, text) => {
  await page.evaluate(value => navigator.clipboard.writeText(value), text)
  await focus(page)
  await page.waitForFunction(() => (window as unknown as W).__hasCaret())
  await page.keyboard.press('Control+V')
  // TinyMCE lets plain text fall into a box beside its text, and takes it over in a task of its own.
  await taken(page, text)
}

const drop: Write = async (page, session, text) => {
  await focus(page)
  const { x, y } = await placeOf(page, 'editor')
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 }
  for (const step of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type: step, x, y, data })
}

const compose: Write = async (page, session, text) => {
  await focus(page)
  for (const end of [Math.ceil(text.length / 2), text.length])
    await session.send('Input.imeSetComposition', { text: text.slice(0, end), selectionStart: end, selectionEnd: end })
  await session.send('Input.insertText', { text })
  // Draft.js reads a composition a moment after its end; whoever sends within that moment sends nothing.
  await taken(page, text)
}

const fill: Write = async (page, _session, text) => {
  await page.evaluate(value => {
    ;(window as unknown as W).__fill = value
  }, text)
  await click(page, '#fill')
}

const clickControl: Send = page => click(page, '[data-send]')
const pressControl =
  (key: string): Send =>
  async page => {
    await page.evaluate(() => (window as unknown as W).__focusControl())
    await pressKeys(page, key)
  }
const pressEditor =
  (keys: string): Send =>
  async page => {
    await focus(page)
    await pressKeys(page, keys)
  }

export interface Gesture {
  readonly write: Write
  readonly send: Send
}

const clicks: Gesture = { write: type, send: clickControl }

export const gestures: Readonly<Record<string, Gesture>> = {
  'submit-button': clicks,
  'role-div': clicks,
  icon: { write: type, send: page => click(page, '[data-send] svg') },
  'control-enter': { write: type, send: pressControl('Enter') },
  'control-space': { write: type, send: pressControl('Space') },
  enter: { write: type, send: pressEditor('Enter') },
  'mod-enter': { write: type, send: pressEditor('Control+Enter') },
  'implicit-submit': { write: type, send: pressEditor('Enter') },
  'request-submit': clicks,
  pointerdown: clicks,
  mousedown: clicks,
  pointerup: clicks,
  touch: {
    write: type,
    send: async (page, session) => {
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
      const { x, y } = await placeOf(page, '[data-send]')
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    },
  },
  'paste-send': { write: paste, send: clickControl },
  'drop-send': { write: drop, send: clickControl },
  'ime-send': { write: compose, send: clickControl },
  'script-send': { write: fill, send: clickControl },
}
