// The toolbar button of a tab: colored where we guard, with the number of private details that its page shows, or a “!”.
import browser, { type Tabs } from 'webextension-polyfill'
import { type FrameCounts, sumOf, tabCounts, withFrame } from '../../src/store/index.ts'
import { pageWordsFor } from '../../src/words/pages.ts'

const sizes = [16, 32, 48] as const
const icons = (name: string) => Object.fromEntries(sizes.map(size => [size, `/icon/${name}${size}.png`]))

/** Amber, not alarm red; dark letters on it pass 4.5:1. */
const amber = '#f0b957'
const ink = '#2b1e04'

/** A frame's counts have changed: adds up the tab and shows it. The tab may be gone by now. */
export const countFrame = async (tab: Tabs.Tab, frame: number, counts: FrameCounts, isNew: boolean): Promise<void> => {
  const id = tab.id!
  const all = await tabCounts.change(before => withFrame(before, id, frame, counts, isNew))
  const { held, noted, isBlind, isOn } = sumOf(all, id)
  const { popup, chip } = pageWordsFor(browser.i18n.getUILanguage().split(','))
  const count = held + noted
  const site = tab.url ? new URL(tab.url).hostname : ''
  const title = !isOn ? popup.off(site) : isBlind ? popup.blind : count ? chip.found(count) : popup.guarding(site)
  await Promise.allSettled([
    browser.action.setIcon({ tabId: id, path: icons(isOn ? '' : 'off-') }),
    browser.action.setTitle({ tabId: id, title: `Doxguard: ${title}` }),
    browser.action.setBadgeText({ tabId: id, text: isOn && isBlind ? '!' : badgeText(count) }),
    browser.action.setBadgeBackgroundColor({ tabId: id, color: amber }),
    browser.action.setBadgeTextColor({ tabId: id, color: ink }),
  ])
}

const badgeText = (count: number) => (count === 0 ? '' : count > 99 ? '99+' : String(count))
