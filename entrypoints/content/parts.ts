// What the script in a page is built of: made once, handed to each story.
import { warmUp } from '../../src/check.ts'
import type { LateScreens } from '../../src/flows/screens.ts'
import { type OpenShadow, siteOf } from '../../src/page/index.ts'
import type { Site } from '../../src/page/site.ts'
import { createMemory, type Memory } from '../../src/store/index.ts'
import { createRoom, type Room } from '../../src/ui/index.ts'
import { type ChosenPacks, followPacks } from './chosen-packs.ts'
import { type Counts, tellCounts } from './counts.ts'
import { createLateScreens } from './late-screens.ts'
import { openShadow } from './open-shadow.ts'

export interface Parts {
  readonly memory: Memory
  readonly chosen: ChosenPacks
  readonly counts: Counts
  readonly room: Room
  readonly screens: LateScreens
  readonly openShadow: OpenShadow
  readonly site: Site | undefined
  /** One short step of making the engine ready, whoever asks; true when nothing is left. */
  readonly prepare: () => boolean
}

export const createParts = (signal: AbortSignal): Parts => {
  const site = siteOf(location)
  const memory = createMemory(signal)
  const room = createRoom(signal)
  const steps = warmUp()
  return {
    site,
    memory,
    room,
    screens: createLateScreens(room),
    chosen: followPacks(memory, site),
    counts: tellCounts(memory),
    openShadow,
    prepare: () => steps.next().done === true,
  }
}
