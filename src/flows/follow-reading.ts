// Reading for as long as the settings say so, and what the queue asks of the page that is being read.
import type { CaseItem } from '../check.ts'
import type { PaceState, Progress } from '../page/posts.ts'
import type { Reading } from './reading.ts'

export interface Following {
  /** Settings changed: starts, stops, or starts again where `what` is another than before. */
  readonly follow: (what: string | null) => void
  readonly items: () => readonly CaseItem[]
  readonly show: (key: string) => boolean
  /** Masked excerpts of those of the posts that this page has shown. */
  readonly excerpts: (keys: readonly string[]) => Readonly<Record<string, string>>
  readonly state: () => { readonly state: PaceState | 'off'; readonly progress: Progress | null }
  /** Reads everything that is loaded, or stops doing so. */
  readonly readAll: (isOn: boolean) => void
}

/** `start` begins to read; `onOff` hears when nothing is read any more. */
export const createFollowing = (start: () => Reading, onOff: () => void): Following => {
  let reading: Reading | null = null
  let before: string | null = null
  let scan: AbortController | null = null
  let progress: Progress | null = null
  return {
    follow: what => {
      if (what === before) return
      before = what
      scan?.abort()
      reading?.stop()
      reading = what === null ? null : start()
      if (!reading) onOff()
    },
    items: () => reading?.items() ?? [],
    show: key => reading?.show(key) ?? false,
    excerpts: keys =>
      Object.fromEntries(
        keys.flatMap(key => {
          const excerpt = reading?.excerptOf(key)
          return excerpt ? [[key, excerpt]] : []
        }),
      ),
    state: () => ({ state: reading?.state() ?? 'off', progress }),
    readAll: isOn => {
      scan?.abort()
      if (!isOn || !reading) return
      const own = new AbortController()
      scan = own
      const tell = (now: Progress) => {
        if (scan === own) progress = now
      }
      void reading.readAll(tell, own.signal).finally(() => {
        if (scan === own) progress = null
      })
    },
  }
}
