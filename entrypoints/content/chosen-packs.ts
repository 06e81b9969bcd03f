// The laws and rules that speak on this page: the user's own choice, and the site's rule where it is wanted. They are data
// and come from the background when asked for: a page that nobody writes on needs none of them in its script.
import type { Pack } from '../../src/check.ts'
import { ask } from '../../src/messages.ts'
import type { Site } from '../../src/page/site.ts'
import type { Memory } from '../../src/store/index.ts'

export interface ChosenPacks {
  /** What has arrived so far; none until the background has answered. What is held never depends on it. */
  readonly current: readonly Pack[]
  /** Hears of each new answer. */
  onArrival(listener: () => void): void
}

/** Asks now, and again whenever the choice changes. */
export const followPacks = (memory: Memory, site?: Site): ChosenPacks => {
  const listeners: (() => void)[] = []
  const chosen = {
    current: [] as readonly Pack[],
    onArrival: (listener: () => void): void => void listeners.push(listener),
  }
  let asked = ''
  const look = async () => {
    const { packs, platformRules } = memory.settings
    const ids = platformRules && site?.pack ? [...packs, site.pack] : packs
    const wanted = ids.join()
    if (wanted === asked) return
    asked = wanted
    const answer = await ask('packs', { ids })
    if (asked !== wanted || !answer.ok) return
    chosen.current = answer.value
    for (const listener of listeners) listener()
  }
  memory.onChange(() => void look())
  void look()
  return chosen
}
