// Binds what the queue asks of pages to tabs and messages.
import browser from 'webextension-polyfill'
import type { PagePowers } from '../../src/flows/pages.ts'
import { askTab } from '../../src/messages.ts'

export const pagePowers: PagePowers = {
  excerpts: async (tab, frame, keys) => {
    const answer = await askTab(tab, 'post-excerpts', { keys }, frame)
    return answer.ok ? answer.value : {}
  },
  show: async (tab, frame, key) => {
    const answer = await askTab(tab, 'show-finding', { key }, frame)
    return answer.ok && answer.value
  },
  state: async tab => {
    const answer = await askTab(tab, 'read-state', {})
    return answer.ok ? answer.value : null
  },
  readAll: (tab, isOn) => askTab(tab, 'read-all', { isOn }),
  front: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  activate: tab => browser.tabs.update(tab, { active: true }),
  openTab: url => browser.tabs.create({ url }),
}
