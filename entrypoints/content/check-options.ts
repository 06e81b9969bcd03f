// How texts are checked on this page.
import type { CheckOptions } from '../../src/check.ts'
import type { Parts } from './parts.ts'

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
