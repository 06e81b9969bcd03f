// What the user has set. One item, so that export, import and a change on another screen are one thing.
import type { Category, Level } from '../check.ts'
import { defineItem } from './item.ts'
import { arrayOfStrings, flag, oneOf, record, textOrNull } from './parse.ts'

export type SetUpId = 'official' | 'moderator' | 'just-me'

export interface Settings {
  /** Which of the three set-ups was chosen; null: none yet. */
  readonly setUp: SetUpId | null
  /** Drafts are checked. */
  readonly writing: boolean
  /** Posts of feeds are checked and marked. */
  readonly reading: boolean
  /** Categories moved to another level. Absent: the engine's own. */
  readonly levels: Readonly<Partial<Record<Category, Level>>>
  /** Hosts where the guard is switched off ("x.com"). */
  readonly sitesOff: readonly string[]
  /** Ids of the chosen laws' packs. */
  readonly packs: readonly string[]
  /** The place they were chosen by, for the screen alone; null: none. Never looked up. */
  readonly place: string | null
  /** The current site's own rule is shown beside the laws. */
  readonly platformRules: boolean
  /** Private conversations hold like posts do, and enter the queue. */
  readonly holdConversations: boolean
  /** Details in feeds stay covered until their card is opened. */
  readonly hideDetails: boolean
  /** Posting anyway asks for a reason, kept as category, reason and hash. */
  readonly askReason: boolean
}

export const defaultSettings: Settings = {
  setUp: null,
  writing: true,
  reading: true,
  levels: {},
  sitesOff: [],
  // The city this was made for, and its state, until the user chooses a place or none.
  packs: ['us-mo-kansas-city-doxing', 'us-mo-565-240', 'us-mo-407-1355'],
  place: null,
  platformRules: true,
  holdConversations: false,
  hideDetails: false,
  askReason: false,
}

const isSetUp = oneOf('official', 'moderator', 'just-me')
const isLevel = oneOf('hold', 'note', 'none')

/** Mends whatever it is given, field by field; an imported file goes through here too. */
export const parseSettings = (stored: unknown): Settings => {
  const given = record(stored)
  const standard = defaultSettings
  return {
    setUp: isSetUp(given.setUp) ? given.setUp : standard.setUp,
    writing: flag(given.writing, standard.writing),
    reading: flag(given.reading, standard.reading),
    levels: Object.fromEntries(Object.entries(record(given.levels)).filter(([, level]) => isLevel(level))),
    sitesOff: arrayOfStrings(given.sitesOff),
    packs: Array.isArray(given.packs) ? arrayOfStrings(given.packs) : standard.packs,
    place: textOrNull(given.place),
    platformRules: flag(given.platformRules, standard.platformRules),
    holdConversations: flag(given.holdConversations, standard.holdConversations),
    hideDetails: flag(given.hideDetails, standard.hideDetails),
    askReason: flag(given.askReason, standard.askReason),
  }
}

export const settings = defineItem<Settings>({
  key: 'settings',
  version: 1,
  fallback: () => defaultSettings,
  parse: parseSettings,
})
