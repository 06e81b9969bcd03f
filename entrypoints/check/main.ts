// Paste to check: settings and a worker handed to the page's flow.
import browser from 'webextension-polyfill'
import type { CheckOptions } from '../../src/check.ts'
import type { FileProgress } from '../../src/flows/files.ts'
import { startPaste } from '../../src/flows/paste.ts'
import { choosePacks } from '../../src/policy/choose.ts'
import { packs as shipped } from '../../src/policy/packs/index.ts'
import { ownPacks, publicContacts, settings } from '../../src/store/index.ts'
import { openPage, Paste, type PasteProps, type Screen } from '../../src/ui/index.ts'
import { pageWordsFor } from '../../src/words/pages.ts'
import { saveReport } from './save-report.ts'

const words = pageWordsFor(navigator.languages)
const { levels, packs: chosen } = await settings.read()
const packs = choosePacks(chosen, [...shipped, ...(await ownPacks.read())])
const options: CheckOptions = { levels, packs, publicContacts: await publicContacts.read() }
let screen: Screen<PasteProps> | null = null

startPaste({
  words,
  options,
  draw: props => {
    if (screen) screen.update(props)
    else screen = openPage(Paste, props, `Doxguard: ${words.desk.paste.title}`)
  },
  report: saveReport(packs, words),
  checkFile: (file, onProgress) => {
    // A file that fails or is cancelled takes its thread and its memory with it.
    const worker = new Worker(browser.runtime.getURL('check-worker.js'))
    worker.addEventListener('message', ({ data }: MessageEvent<FileProgress | null>) => {
      onProgress(data)
      if (!data || data.isDone) worker.terminate()
    })
    worker.addEventListener('error', () => onProgress(null))
    worker.postMessage({ file, options, language: words.language })
    return () => worker.terminate()
  },
})
