// Checks a file off the page's thread. It is told what to read and answers with counts and masked excerpts.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type CheckOptions, check } from '../src/check.ts'
import { checkFile } from '../src/flows/files.ts'
import { wordsFor } from '../src/words/index.ts'

interface Asked {
  readonly file: File
  readonly options: CheckOptions
  readonly language: string
}

/** No more often than a person can read (ms). */
const tellEvery = 100

export default defineUnlistedScript(() => {
  addEventListener('message', async ({ data: { file, options, language } }: MessageEvent<Asked>) => {
    const { categories } = wordsFor([language])
    const labels = Object.fromEntries(
      Object.entries(categories).map(([category, { label }]) => [category, label.toLowerCase()]),
    ) as Parameters<typeof checkFile>[1]['labels']
    let last = 0
    let listed: Parameters<Parameters<typeof checkFile>[1]['onProgress']>[0]['listed'] = []
    try {
      await checkFile(file, {
        check: text => check(text, options),
        labels,
        signal: new AbortController().signal,
        onProgress: progress => {
          listed = [...listed, ...progress.listed]
          if (!progress.isDone && performance.now() - last < tellEvery) return
          last = performance.now()
          postMessage({ ...progress, listed })
          listed = []
        },
      })
    } catch {
      postMessage(null)
    }
  })
})
