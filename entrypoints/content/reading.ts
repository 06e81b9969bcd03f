// Reads the posts of this page for as long as the settings say so.
import { createFollowing, type Following } from '../../src/flows/follow-reading.ts'
import type { ReadingPowers } from '../../src/flows/reading.ts'
import type { Parts } from './parts.ts'
import { checkPowers } from './reading-check.ts'
import { queuePowers } from './reading-queue.ts'

export const followReading = (parts: Parts): Following => {
  const { memory, chosen, counts, screens, site } = parts
  const onCounts: ReadingPowers['onCounts'] = ({ held, noted }) => counts.change({ held, noted })
  const start = () => {
    const name = site?.name ?? location.hostname.replace(/^www\./, '')
    return screens.current!.reading({
      document,
      site: { ...site, id: site?.id ?? 'generic', name },
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
    if (isOn && !screens.current) return screens.when(follow)
    following.follow(
      isOn ? JSON.stringify([settings, publicContacts, decisions.salt, chosen.current.map(({ id }) => id)]) : null,
    )
  }
  memory.onChange(follow)
  chosen.onArrival(follow)
  follow()
  return following
}
