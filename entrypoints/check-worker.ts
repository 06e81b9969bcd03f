// Checks a file off the page's thread. It is told what to read and answers with counts and masked excerpts.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type CheckOptions, check } from '../src/check.ts'
import { checkFile, throttled } from '../src/flows/files.ts'
import type { Labels } from '../src/report/index.ts'
import { wordsFor } from '../src/words/index.ts'

interface Asked {
  readonly file: File
  readonly options: CheckOptions
  readonly language: string
}

/** Milliseconds between two answers. */
const tellEvery = 100

export default defineUnlistedScript(() => {
  addEventListener('message', async ({ data: { file, options, language } }: MessageEvent<Asked>) => {
    const { categories } = wordsFor([language])
    const labels = Object.entries(categories).map(([category, { label }]) => [category, label.toLowerCase()])
    await checkFile(file, {
      check: text => check(text, options),
      labels: Object.fromEntries(labels) as Labels,
      signal: new AbortController().signal,
      onProgress: throttled(progress => postMessage(progress), tellEvery),
    }).catch(() => postMessage(null))
  })
})
