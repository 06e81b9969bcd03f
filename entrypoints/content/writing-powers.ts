// Binds the flow of writing to what this extension remembers and says.
import { check, levelOf } from '../../src/check.ts'
import type { WritingPowers } from '../../src/flows/writing.ts'
import type { OpenShadow } from '../../src/page/index.ts'
import type { Site } from '../../src/page/site.ts'
import { countOne, isNotPrivate, type Memory, rememberNotPrivate } from '../../src/store/index.ts'
import type { Layer } from '../../src/ui/index.ts'
import { safeReplacement } from '../../src/words/index.ts'
import { checkOptions } from './check-options.ts'
import type { ChosenPacks } from './chosen-packs.ts'

const outcomes = { edit: 'edited', replace: 'replaced', 'post-anyway': 'posted', 'not-private': 'notPrivate' } as const

export const writingPowers = (
  memory: Memory,
  chosen: ChosenPacks,
  layer: Layer,
  openShadow: OpenShadow,
  site?: Site,
): WritingPowers => {
  const options = () => checkOptions(memory, chosen, site)
  return {
    layer,
    packs: () => chosen.current,
    openShadow,
    ...(site?.composer && { facts: site.composer }),
    check: text => check(text, options()),
    levelOf: finding => levelOf(finding, options()),
    wordingFor: (text, finding, about) => safeReplacement(text, finding, { about }),
    isNotPrivate: (category, detail) => isNotPrivate(memory.decisions, category, detail),
    rememberNotPrivate: (category, detail) => void rememberNotPrivate(category, detail).catch(() => {}),
    decided: decision => void countOne(outcomes[decision]).catch(() => {}),
    isOn: () => memory.settings.writing && !memory.settings.sitesOff.includes(location.hostname),
  }
}
