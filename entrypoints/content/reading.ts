// Reads the posts of this page for as long as the settings say so, and answers what the queue asks about them.
import { type Reading, startReading } from '../../src/flows/reading.ts'
import { answer } from '../../src/messages.ts'
import type { OpenShadow } from '../../src/page/index.ts'
import type { Site } from '../../src/page/site.ts'
import type { Memory } from '../../src/store/index.ts'
import type { Layer } from '../../src/ui/index.ts'
import { readingOptions } from './reading-powers.ts'

type Counts = Parameters<ReturnType<typeof readingOptions>['powers']['onCounts']>[0]

export interface ReadingParts {
  readonly memory: Memory
  readonly layer: Layer
  readonly openShadow: OpenShadow
  readonly site: Site | undefined
  readonly onCounts: (counts: Counts) => void
}

export const followReading = ({ memory, layer, openShadow, site, onCounts }: ReadingParts, signal: AbortSignal) => {
  let reading: Reading | null = null
  let before = ''
  let scan: AbortController | null = null
  let progress: { readonly done: number; readonly total: number } | null = null

  const follow = () => {
    const { settings, decisions, publicContacts } = memory
    // Without the key, rows could not be told apart later: the store answers within a moment of the start.
    const isOn = settings.reading && !settings.sitesOff.includes(location.hostname) && decisions.salt !== ''
    const now = isOn ? JSON.stringify([settings, publicContacts, decisions.salt]) : ''
    if (now === before) return
    before = now
    scan?.abort()
    reading?.stop()
    reading = isOn ? startReading(readingOptions(memory, layer, openShadow, onCounts, site)) : null
    if (!isOn) onCounts({ held: 0, noted: 0 })
  }
  memory.onChange(follow)
  follow()
  answer(
    {
      'show-finding': ({ key }) => reading?.show(key) ?? false,
      'post-excerpts': ({ keys }) =>
        Object.fromEntries(
          keys.flatMap(key => {
            const excerpt = reading?.excerptOf(key)
            return excerpt ? [[key, excerpt]] : []
          }),
        ),
      'read-state': () => ({ state: reading?.state() ?? 'off', progress }),
      'read-all': ({ isOn }) => {
        scan?.abort()
        if (!isOn || !reading) return null
        scan = new AbortController()
        const { signal: cancelled } = scan
        void reading
          .readAll(now => {
            progress = now
          }, cancelled)
          .finally(() => {
            progress = null
          })
        return null
      },
    },
    signal,
  )
  return {
    items: () => reading?.items() ?? [],
    excerptOf: (key: string) => reading?.excerptOf(key) ?? null,
  }
}
