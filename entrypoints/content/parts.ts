// What the script in a page is built of: made once, handed to each story.
import type { CheckOptions } from '../../src/check.ts'
import type { LateScreens } from '../../src/flows/screens.ts'
import type { OpenShadow } from '../../src/page/index.ts'
import type { Site } from '../../src/page/site.ts'
import type { Memory } from '../../src/store/index.ts'
import type { Room } from '../../src/ui/index.ts'
import type { ChosenPacks } from './chosen-packs.ts'
import type { Counts } from './counts.ts'

export interface Parts {
  readonly memory: Memory
  readonly chosen: ChosenPacks
  readonly counts: Counts
  readonly room: Room
  readonly screens: LateScreens
  readonly openShadow: OpenShadow
  readonly site: Site | undefined
}

/** Private conversations get notes only, and never enter the queue, unless the user wants it otherwise. */
export const isConversation = ({ site, memory }: Parts): boolean =>
  site?.privatePaths !== undefined &&
  new RegExp(site.privatePaths).test(location.pathname) &&
  !memory.settings.holdConversations

/** How texts are checked here at this moment; the address may have changed since the last one. */
export const checkOptions = (parts: Parts): CheckOptions => ({
  packs: parts.chosen.current,
  levels: parts.memory.settings.levels,
  publicContacts: parts.memory.publicContacts,
  watched: parts.memory.watched,
  notesOnly: isConversation(parts),
})
