// The toolbar button of a tab: colored where we guard, with the number of private details that its page shows.
import browser from 'webextension-polyfill'
import { type FrameCounts, sumOf, tabCounts, withFrame } from '../../src/store/index.ts'
import { pageWordsFor } from '../../src/words/pages.ts'

const sizes = [16, 32, 48] as const
const guarding = Object.fromEntries(sizes.map(size => [size, `/icon/${size}.png`]))

/** Amber, not alarm red; dark letters on it pass 4.5:1. */
const amber = '#f0b957'
const ink = '#2b1e04'

/** A frame's counts have changed: adds up the tab and shows it. The tab may be gone by now. */
export const countFrame = async (tab: number, frame: number, counts: FrameCounts, isNew: boolean): Promise<void> => {
  const all = await tabCounts.change(before => withFrame(before, tab, frame, counts, isNew))
  const { held, noted, isBlind } = sumOf(all, tab)
  const { popup, chip } = pageWordsFor(browser.i18n.getUILanguage().split(','))
  const count = held + noted
  const title = isBlind ? popup.blind : count ? chip.found(count) : popup.guarding('').trim()
  await Promise.allSettled([
    browser.action.setIcon({ tabId: tab, path: guarding }),
    browser.action.setTitle({ tabId: tab, title: `Doxguard: ${title}` }),
    browser.action.setBadgeText({ tabId: tab, text: isBlind ? '!' : badgeText(count) }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: amber }),
    browser.action.setBadgeTextColor({ tabId: tab, color: ink }),
  ])
}

const badgeText = (count: number) => (count === 0 ? '' : count > 99 ? '99+' : String(count))
