// A generic page as a scene of the matrix: typed into with real keys, sent by its own controls.
import type { Frame, Locator, Page } from 'playwright-core'
import { pressKeys } from '../harness/keys.ts'
import { local } from '../harness/stage.ts'
import type { GenericPage, Send } from '../pages/generic/index.ts'
import type { Scene } from './cell.ts'

/** The frame of another origin that the whole composer stands in. */
const viewOf = async (page: Page, selector: string): Promise<Frame> => {
  const frame = (await (await page.$(selector))!.contentFrame())!
  await frame.waitForFunction(() => '__posts' in window)
  return frame
}

const find = (page: Page, { app }: GenericPage, selector: string): Locator =>
  app ? page.frameLocator(app).locator(selector) : page.locator(selector)

/** The field that the detail is typed into; `field` other than the editor for the rest of the same draft. */
const fieldOf = (page: Page, generic: GenericPage, field = generic.editor): Locator =>
  generic.frame && field === generic.editor
    ? page.frameLocator(generic.frame).locator(field)
    : find(page, generic, field)

export const genericScene = (generic: GenericPage, send: Send, field?: string): Scene => ({
  ...(generic.app && { view: (page: Page) => viewOf(page, generic.app!) }),
  marks: generic.marks ?? 0,
  open: async page => {
    await page.goto(`${local}/pages/generic/${generic.name}.html`)
    for (const selector of generic.open ?? []) await find(page, generic, selector).first().click()
  },
  write: async (page, _session, text) => {
    const target = fieldOf(page, generic, field)
    await target.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(text)
  },
  send: async page => {
    for (const selector of send.first ?? []) await find(page, generic, selector).click()
    if (send.click) await find(page, generic, send.click).click()
    else if (send.pressOn) {
      await find(page, generic, send.pressOn.control).focus()
      await pressKeys(page, send.pressOn.keys)
    } else {
      await fieldOf(page, generic, field).focus()
      await pressKeys(page, send.press!)
    }
  },
  read: page =>
    fieldOf(page, generic, field).evaluate(element =>
      'value' in element ? String(element.value) : (element as HTMLElement).innerText,
    ),
})
