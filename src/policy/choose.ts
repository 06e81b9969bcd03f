// Which packs judge a text: by their ids, in the order of the choice.
import type { Pack } from './pack.ts'

/** Where nobody has chosen: the city this was made for, and its state. */
export const standardPacks: readonly string[] = ['us-mo-kansas-city-doxing', 'us-mo-565-240', 'us-mo-407-1355']

/** The packs of these ids, each once; ids that no pack has are left out. */
export const choosePacks = (ids: readonly string[], known: readonly Pack[]): Pack[] =>
  [...new Set(ids)].flatMap(id => known.find(pack => pack.id === id) ?? [])
