// What the options page shows, read from the disk in one go, and when to read it again.
import browser from 'webextension-polyfill'
import { packs } from '../../src/policy/packs/index.ts'
import { type PostedWords, postedRows } from '../../src/report/index.ts'
import {
  counts,
  decisions,
  grantedOrigins,
  ownPacks,
  publicContacts,
  records,
  settings,
  watchList,
} from '../../src/store/index.ts'

/** Everything that the options show; the records in words. */
export const readMemory = async (words: PostedWords) => {
  const own = await ownPacks.read()
  return {
    settings: await settings.read(),
    packs: [...packs, ...own],
    ownPacks: own,
    contacts: await publicContacts.read(),
    watchList: (await watchList.read()).details.map(({ hash, ...detail }) => ({ id: hash, ...detail })),
    granted: await grantedOrigins(),
    counts: await counts.read(),
    posted: postedRows(await records.read(), words),
    decisions: (await decisions.read()).notPrivate.length,
  }
}

/** Calls back whenever any of it changes, on whatever screen. */
export const watchMemory = (changed: () => void): void => {
  for (const item of [settings, ownPacks, publicContacts, watchList, counts, decisions, records]) item.watch(changed)
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
}
