// What the queue asks of the pages that posts stand on. Tabs and messages are handed in.
import type { CaseItem } from '../check.ts'
import type { PaceState, Progress } from '../page/posts.ts'
import type { QueueProps } from '../ui/index.ts'

export interface PagePowers {
  /** Masked excerpts of posts in a frame; nothing where nobody answers. */
  readonly excerpts: (tab: number, frame: number, keys: readonly string[]) => Promise<Readonly<Record<string, string>>>
  readonly show: (tab: number, frame: number, key: string) => Promise<boolean>
  /** Null where nobody answers. */
  readonly state: (tab: number) => Promise<{ state: PaceState | 'off'; progress: Progress | null } | null>
  readonly readAll: (tab: number, isOn: boolean) => Promise<unknown>
  /** The tab in front of the person, beside the panel. */
  readonly front: () => Promise<number | undefined>
  readonly activate: (tab: number) => Promise<unknown>
  readonly openTab: (address: string) => Promise<unknown>
}

/** Milliseconds between two looks at the page in front. */
const lookEvery = 700
const readings = { steady: 'live', slowed: 'slowed', paused: 'paused', off: 'nowhere' } as const

export const createPages = (powers: PagePowers) => {
  let last: number | undefined
  const look = async (onState: (reading: QueueProps['reading'], progress: Progress | null) => void) => {
    for (const tab of new Set([await powers.front(), last])) {
      const answer = tab === undefined ? null : await powers.state(tab)
      if (!answer || answer.state === 'off') continue
      last = tab
      return onState(readings[answer.state], answer.progress)
    }
    onState('nowhere', null)
  }
  return {
    /** Each page is asked once for all its rows. */
    excerpts: async (items: readonly CaseItem[]): Promise<ReadonlyMap<string, string>> => {
      const pages = Map.groupBy(items, ({ place }) => (place ? `${place.tab} ${place.frame}` : ''))
      pages.delete('')
      const answers = await Promise.all(
        [...pages.values()].map(rows => {
          const { tab, frame } = rows[0]!.place!
          return powers.excerpts(
            tab,
            frame,
            rows.map(row => row.key),
          )
        }),
      )
      return new Map(answers.flatMap(answer => Object.entries(answer)))
    },
    /** Goes to the post where it stands; to its address where the list has recycled it. */
    open: async ({ key, permalink, place }: CaseItem): Promise<boolean> => {
      if (place && (await powers.show(place.tab, place.frame, key))) {
        await powers.activate(place.tab)
        return true
      }
      if (permalink) await powers.openTab(permalink)
      return permalink !== null
    },
    /** Follows the page in front, or the last one that answered, for as long as this page is seen. */
    follow: (document: Document, onState: (reading: QueueProps['reading'], progress: Progress | null) => void) => {
      const repeat = async () => {
        if (!document.hidden) await look(onState)
        setTimeout(repeat, lookEvery)
      }
      void repeat()
    },
    scan: async (isOn: boolean): Promise<void> => {
      if (last !== undefined) await powers.readAll(last, isOn)
    },
  }
}
