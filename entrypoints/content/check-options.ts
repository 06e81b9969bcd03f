// How texts are checked here: by the user's settings and chosen rules, and never held in a private conversation.
import type { CheckOptions } from '../../src/check.ts'
import type { Site } from '../../src/page/site.ts'
import type { Memory } from '../../src/store/index.ts'
import type { ChosenPacks } from './chosen-packs.ts'

/** The options at this moment; the address may have changed since the last text. */
export const checkOptions = ({ settings, publicContacts }: Memory, chosen: ChosenPacks, site?: Site): CheckOptions => {
  const isConversation = site?.privatePaths !== undefined && new RegExp(site.privatePaths).test(location.pathname)
  return {
    packs: chosen.current,
    levels: settings.levels,
    publicContacts,
    notesOnly: isConversation && !settings.holdConversations,
  }
}
