// What the queue asks of the pages that posts stand on.
import browser from 'webextension-polyfill'
import type { CaseItem } from '../../src/check.ts'
import { askTab } from '../../src/messages.ts'
import type { QueueProps } from '../../src/ui/index.ts'

/** Masked excerpts of all rows whose page is still open, asked of each page once. */
export const excerptsOf = async (items: readonly CaseItem[]): Promise<ReadonlyMap<string, string>> => {
  const pages = Map.groupBy(items, ({ place }) => (place ? `${place.tab} ${place.frame}` : ''))
  pages.delete('')
  const answers = await Promise.all(
    [...pages.values()].map(rows => {
      const { tab, frame } = rows[0]!.place!
      return askTab(tab, 'post-excerpts', { keys: rows.map(row => row.key) }, frame)
    }),
  )
  return new Map(answers.flatMap(answer => (answer.ok ? Object.entries(answer.value) : [])))
}

/** Goes to the post where it stands; to its address where the list has recycled it. */
export const openPost = async ({ key, permalink, place }: CaseItem): Promise<boolean> => {
  if (place) {
    const shown = await askTab(place.tab, 'show-finding', { key }, place.frame)
    if (shown.ok && shown.value) {
      await browser.tabs.update(place.tab, { active: true })
      return true
    }
  }
  if (!permalink) return false
  await browser.tabs.create({ url: permalink })
  return true
}

const askEvery = 700
const states = { steady: 'live', slowed: 'slowed', paused: 'paused', off: 'nowhere' } as const

/** Follows the page in front (beside the panel), or the last one that answered. */
export const pageInFront = (onState: (reading: QueueProps['reading'], progress: QueueProps['progress']) => void) => {
  let last: number | null = null
  const look = async () => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true })
    const candidates = [active?.id, last].filter(tab => typeof tab === 'number')
    for (const tab of new Set(candidates)) {
      const answer = await askTab(tab, 'read-state', {})
      if (!answer.ok || answer.value.state === 'off') continue
      last = tab
      return onState(states[answer.value.state], answer.value.progress)
    }
    onState('nowhere', null)
  }
  const repeat = async () => {
    if (!document.hidden) await look()
    setTimeout(repeat, askEvery)
  }
  void repeat()
  return {
    scan: async (isOn: boolean): Promise<void> => {
      if (last !== null) await askTab(last, 'read-all', { isOn })
      await look()
    },
  }
}
