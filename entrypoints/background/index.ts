// The background: the badge, our own pages, granted sites, and the parts of a page that load late.
import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { answer } from '../../src/messages.ts'
import { choosePacks } from '../../src/policy/choose.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { decisions, ownPacks, tabCounts, watchList, withoutTab } from '../../src/store/index.ts'
import { countFrame } from './badge.ts'
import { registerGranted } from './granted-sites.ts'
import { loadScreens } from './load-screens.ts'
import { openPage } from './own-pages.ts'
import { keepQueue } from './queue.ts'

export default defineBackground(() => {
  keepQueue(() => openPage('queue'))
  answer({
    'page-counts': async ({ isNew, ...counts }, { tab, frameId }) => {
      await countFrame(tab!, frameId ?? 0, counts, isNew)
      return null
    },
    'load-screens': loadScreens,
    packs: async ({ ids }) => choosePacks(ids, [...packs, ...(await ownPacks.read())]),
    'open-page': async ({ page }) => {
      await openPage(page)
      return null
    },
  })
  browser.tabs.onRemoved.addListener(tab => void tabCounts.change(all => withoutTab(all, tab)))
  browser.permissions.onAdded.addListener(() => void registerGranted())
  browser.permissions.onRemoved.addListener(() => void registerGranted())
  browser.runtime.onStartup.addListener(() => void registerGranted())
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerGranted()
    if (reason !== 'install') return
    // Settles the salts, before two pages could each make their own.
    void decisions.change(kept => kept)
    void watchList.change(kept => kept)
    void openPage('welcome')
  })
})
