// The queue's only writer. Nothing from private windows comes in, whatever a page says.
import browser from 'webextension-polyfill'
import { answer } from '../../src/messages.ts'
import { queue, withoutKeys, withSeen, withState } from '../../src/store/index.ts'

/** Chromium's own; the polyfill has no types for it. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>
}
const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel

export const keepQueue = (openInTab: () => Promise<void>): void => {
  answer({
    'queue-seen': async ({ items }, { tab, frameId }) => {
      if (!tab?.id || tab.incognito) return null
      const place = { tab: tab.id, frame: frameId ?? 0 }
      await queue.change(before =>
        withSeen(
          before,
          items.map(item => ({ ...item, place })),
        ),
      )
      return null
    },
    'queue-edited': async ({ keys }) => {
      await queue.change(before => withoutKeys(before, keys))
      return null
    },
    'queue-state': async ({ key, state }) => {
      await queue.change(before => withState(before, key, state))
      return null
    },
    'queue-clear': async () => {
      await queue.change(before => ({ ...before, items: [], focused: null }))
      return null
    },
    'show-queue': async ({ key }, { tab }) => {
      // The press that brought us here only counts within this very turn: the panel first, then the store.
      const opened =
        sidePanel && tab?.id
          ? sidePanel.open({ tabId: tab.id }).then(
              () => true,
              () => false,
            )
          : false
      await queue.change(before => ({ ...before, focused: key }))
      if (!(await opened)) await openInTab()
      return null
    },
  })
  browser.tabs.onRemoved.addListener(tab => {
    void queue.change(before => ({
      ...before,
      items: before.items.map(item => (item.place?.tab === tab ? { ...item, place: null } : item)),
    }))
  })
}
