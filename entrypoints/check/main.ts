// Paste to check: settings and a worker handed to the page's flow.
import browser from 'webextension-polyfill'
import type { CheckOptions } from '../../src/check.ts'
import type { FileProgress } from '../../src/flows/files.ts'
import { startPaste } from '../../src/flows/paste.ts'
import { publicContacts, settings } from '../../src/store/index.ts'
import { openPage, Paste, type PasteProps, type Screen } from '../../src/ui/index.ts'
import { wordsFor } from '../../src/words/index.ts'

const words = wordsFor(navigator.languages)
const options: CheckOptions = { levels: (await settings.read()).levels, publicContacts: await publicContacts.read() }
let screen: Screen<PasteProps> | null = null

startPaste({
  words,
  options,
  draw: props => {
    if (screen) screen.update(props)
    else screen = openPage(Paste, props, `Doxguard: ${words.desk.paste.title}`)
  },
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
