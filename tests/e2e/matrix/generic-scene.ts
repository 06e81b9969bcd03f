// A generic page as a scene of the matrix: typed into with real keys, sent by its own controls.
import type { Locator, Page } from 'playwright-core'
import { pressKeys } from '../harness/keys.ts'
import { local } from '../harness/stage.ts'
import type { GenericPage, Send } from '../pages/generic/index.ts'
import type { Scene } from './cell.ts'

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
