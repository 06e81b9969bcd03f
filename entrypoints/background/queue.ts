// The queue's only writer. Nothing from private windows comes in, whatever a page says.
import browser from 'webextension-polyfill'
import { answer } from '../../src/messages.ts'
import { type Queue, queue, withoutKeys, withoutPlace, withSeen, withState } from '../../src/store/index.ts'
import { openPanel } from './panel.ts'

const change = async (how: (before: Queue) => Queue): Promise<null> => {
  await queue.change(how)
  return null
}

export const keepQueue = (openInTab: () => Promise<void>): void => {
  answer({
    'queue-seen': async ({ items }, { tab, frameId }) => {
      if (!tab?.id || tab.incognito) return null
      const place = { tab: tab.id, frame: frameId ?? 0 }
      return change(before =>
        withSeen(
          before,
          items.map(item => ({ ...item, place })),
        ),
      )
    },
    'queue-edited': ({ keys }) => change(before => withoutKeys(before, keys)),
    'queue-state': ({ key, state }) => change(before => withState(before, key, state)),
    'queue-clear': () => change(before => ({ ...before, items: [], focused: null })),
    'show-queue': async ({ key }, { tab }) => {
      // The press that brought us here only counts within this very turn: the panel first, then the store.
      const opened = openPanel(tab?.id)
      await change(before => ({ ...before, focused: key }))
      if (!(await opened)) await openInTab()
      return null
    },
  })
  browser.tabs.onRemoved.addListener(tab => void change(before => withoutPlace(before, tab)))
}
