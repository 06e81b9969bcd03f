// A generic page as a scene of the matrix: typed into with real keys, sent by its own controls.
import type { Locator, Page } from 'playwright-core'
import { settled } from '../harness/event-log.ts'
import { local } from '../harness/stage.ts'
import type { GenericPage, Send } from '../pages/generic/index.ts'
import { drafts, expect, type Outcome, outcomeOf, type Scene, type Seat } from './cell.ts'

/** The field that the detail is typed into; `field` other than the editor for the rest of the same draft. */
const fieldOf = (page: Page, { editor, frame }: GenericPage, field = editor): Locator =>
  frame && field === editor ? page.frameLocator(frame).locator(field) : page.locator(field)

export const genericScene = (generic: GenericPage, send: Send, field?: string): Scene => ({
  open: async page => {
    await page.goto(`${local}/pages/generic/${generic.name}.html`)
    for (const selector of generic.open ?? []) await page.locator(selector).first().click()
  },
  write: async (page, _session, text) => {
    const target = fieldOf(page, generic, field)
    await target.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(text)
  },
  send: async page => {
    if (send.click) await page.locator(send.click).click()
    else if (send.pressOn) {
      await page.locator(send.pressOn.control).focus()
      await page.keyboard.press(send.pressOn.keys)
    } else {
      await fieldOf(page, generic, field).focus()
      await page.keyboard.press(send.press!)
    }
  },
  read: page =>
    fieldOf(page, generic, field).evaluate(element =>
      'value' in element ? String(element.value) : (element as HTMLElement).innerText,
    ),
})

/** Controls that publish nothing are no business of ours, however private the draft beside them is. */
export const harmlessCell =
  ({ harmless }: GenericPage) =>
  (_without: Seat, { page, session, screen }: Seat, scene: Scene): Promise<Outcome> =>
    outcomeOf(async () => {
      await scene.open(page)
      await scene.write(page, session, drafts.private)
      const heard = () => page.evaluate(() => (window as unknown as { __harmless: number }).__harmless)
      for (const control of harmless) {
        const before = await heard()
        await page.locator(control).click()
        await settled(page)
        expect((await heard()) === before + 1, `${control}: the press did not reach the page once`)
        const seen = await screen.look()
        expect(!seen.some(one => /post anyway/i.test(one.name)), `${control}: held, though it publishes nothing`)
      }
      return undefined
    })
