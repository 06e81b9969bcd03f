// Runs the script of the screens in a frame that asked for it, at once: a post may be held there. No page can load or see
// that file.
import browser from 'webextension-polyfill'
import type { Sender } from '../../src/messages.ts'

/** @throws where the frame is gone, or the browser lets us in no more */
export const loadScreens = async (_: unknown, { tab, frameId }: Sender): Promise<null> => {
  await browser.scripting.executeScript({
    target: { tabId: tab!.id!, frameIds: [frameId ?? 0] },
    files: ['/screens.js'],
    injectImmediately: true,
  })
  return null
}
