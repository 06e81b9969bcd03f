// The door of the room that knows laws: findings → what a law says. It refuses to say that anything is illegal.
import type { Detection } from '../detect/finding.ts'
import type { Pack } from './pack.ts'
import { type Counts, isPrivate, shownBy, type Verdict, verdict } from './verdict.ts'

export type {
  Asks,
  Pack,
  PackCategory,
  PackExample,
  PackPart,
  PackTexts,
  Sureness,
  UnseenCategory,
} from './pack.ts'
export type { Verdict } from './verdict.ts'

/** What counts of a detection against each pack; one verdict per pack that has something to say. */
export const judge = (detection: Detection, packs: readonly Pack[], counts: Counts = isPrivate): Verdict[] => {
  const shown = shownBy(detection, counts)
  return shown.counted.length ? packs.flatMap(pack => verdict(shown, pack) ?? []) : []
}
