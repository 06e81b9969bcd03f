// Our own pages in tabs: one of each, brought forward when it is open already.
import browser from 'webextension-polyfill'
import type { OwnPage } from '../../src/messages.ts'

/** Opens one of our pages, or goes to its tab. */
export const openPage = async (page: OwnPage): Promise<void> => {
  if (page === 'options') return browser.runtime.openOptionsPage()
  const url = browser.runtime.getURL(`${page}.html`)
  // Finds tabs of our own pages alone, which needs no permission.
  const [open] = await browser.tabs.query({ url })
  if (open?.id === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(open.id, { active: true })
}
