// The laws and rules that speak on this page: the user's own choice, and the platform's rule where it is wanted.
import type { Pack } from '../../src/check.ts'
import type { Site } from '../../src/page/site.ts'
import { packs } from '../../src/policy/packs/index.ts'
import type { Settings } from '../../src/store/index.ts'

/** Where nobody has chosen yet: the first two that this was made for. */
const standard = ['us-mo-kansas-city-doxing', 'us-mo-565-240']

export const packsFor = ({ packs: chosen, platformRules }: Settings, site?: Site): Pack[] => {
  const ids = new Set([...(chosen.length ? chosen : standard), ...(platformRules && site?.pack ? [site.pack] : [])])
  return packs.filter(pack => ids.has(pack.id))
}
