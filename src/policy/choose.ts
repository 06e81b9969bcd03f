// Which packs judge a text here: what the user has chosen, plus the rule of the site that is open.
import type { Pack } from './pack.ts'

/** Where nobody has chosen: the city this was made for, and its state. */
export const standardPacks: readonly string[] = ['us-mo-kansas-city-doxing', 'us-mo-565-240', 'us-mo-407-1355']

export interface Choice {
  /** Ids of chosen packs, shipped or own, the nearest first. */
  readonly packs: readonly string[]
  /** Add the open site's own rule. */
  readonly platformRules: boolean
}

/** The chosen packs, in the order of the choice, each once; ids that no pack has are left out. */
export const choosePacks = (
  { packs: chosen, platformRules }: Choice,
  known: readonly Pack[],
  sitePack?: string,
): Pack[] => {
  const ids = new Set(platformRules && sitePack ? [...chosen, sitePack] : chosen)
  return [...ids].flatMap(id => known.find(pack => pack.id === id) ?? [])
}
