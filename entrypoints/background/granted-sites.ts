// Sites beyond the fixed list: the browser remembers the permission, we register our content script for it.
import browser from 'webextension-polyfill'
import { grantedOrigins } from '../../src/store/index.ts'

const id = 'granted-sites'

/** Makes the registration what the permissions say. Runs one at a time: two at once would register twice. */
export const registerGranted = (): Promise<void> => {
  turn = turn.then(register, register)
  return turn
}

let turn: Promise<void> = Promise.resolve()

const register = async () => {
  const matches = await grantedOrigins()
  const [ours] = browser.runtime.getManifest().content_scripts ?? []
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (present.length) await browser.scripting.unregisterContentScripts({ ids: [id] })
  if (!matches.length || !ours?.js) return
  await browser.scripting.registerContentScripts([
    {
      id,
      matches,
      js: ours.js,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ])
}
