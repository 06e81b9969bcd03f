// The options: what stands on the disk, shown and changed.
import browser from 'webextension-polyfill'
import { saveFile } from '../../src/flows/save-file.ts'
import { parsePack } from '../../src/policy/parse.ts'
import { postedCsv } from '../../src/report/index.ts'
import * as store from '../../src/store/index.ts'
import { Options, openPage } from '../../src/ui/index.ts'
import { pageWordsFor } from '../../src/words/pages.ts'
import { readMemory, watchMemory } from './memory.ts'

const words = pageWordsFor(navigator.languages)
const { settings, publicContacts, watchList, ownPacks } = store
let packError: string | null = null

const props = async () => ({
  words,
  packError,
  ...(await readMemory(words)),
  onSettings: (change: Partial<store.Settings>) => void settings.change(kept => ({ ...kept, ...change })),
  onSetUp: (setUp: store.SetUpId) => void settings.change(kept => store.withSetUp(kept, setUp)),
  onContacts: (contacts: readonly string[]) => void publicContacts.write(contacts),
  onWatch: (category: Parameters<typeof store.withWatched>[1], detail: string) =>
    void watchList.change(list => store.withWatched(list, category, detail)),
  onUnwatch: (hash: string) =>
    void watchList.change(list => ({ ...list, details: list.details.filter(one => one.hash !== hash) })),
  onRevoke: (origin: string) => void browser.permissions.remove({ origins: [origin] }),
  onLoadPack: async (json: string) => {
    packError = await store.loadPack(json, parsePack)
    await draw()
  },
  onRemovePack: (id: string) => void ownPacks.change(all => all.filter(pack => pack.id !== id)),
  onSave: async () => saveFile('doxguard-settings.json', 'application/json', await store.settingsFile()),
  onLoad: (json: string) => store.loadSettings(json, parsePack),
  onSavePosted: async () => saveFile('doxguard-posted.csv', 'text/csv', postedCsv((await readMemory(words)).posted)),
  onDeletePosted: () => void store.records.write([]),
  onForget: () => void store.forgetAll(),
})
const draw = async () => screen.update(await props())
const screen = openPage(Options, await props(), words.options.title)
watchMemory(() => void draw())
