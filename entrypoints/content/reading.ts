// Reads the posts of this page for as long as the settings say so, and answers what the queue asks about them.
import { createFollowing } from '../../src/flows/follow-reading.ts'
import { startReading } from '../../src/flows/reading.ts'
import { answerScreens } from './answers.ts'
import { countPosts } from './counts.ts'
import type { Parts } from './parts.ts'
import { checkPowers } from './reading-check.ts'
import { queuePowers } from './reading-queue.ts'

export const followReading = (parts: Parts, signal: AbortSignal): void => {
  const { memory, chosen, layer, site } = parts
  const onCounts = countPosts()
  const start = () => {
    const name = site?.name ?? location.hostname.replace(/^www\./, '')
    return startReading({
      document,
      site: { ...site, id: site?.id ?? 'generic', name },
      layer,
      packs: chosen.current,
      hidesDetails: memory.settings.hideDetails,
      powers: { ...checkPowers(parts), ...queuePowers(parts), onCounts },
    })
  }
  const following = createFollowing(start, () => onCounts({ held: 0, noted: 0 }))
  const follow = () => {
    const { settings, decisions, publicContacts } = memory
    // Without the key, rows could not be told apart later: the store answers within a moment of the start.
    const isOn = settings.reading && !settings.sitesOff.includes(location.hostname) && decisions.salt !== ''
    following.follow(
      isOn ? JSON.stringify([settings, publicContacts, decisions.salt, chosen.current.map(({ id }) => id)]) : null,
    )
  }
  memory.onChange(follow)
  chosen.onArrival(follow)
  follow()
  answerScreens(following, parts, signal)
}
