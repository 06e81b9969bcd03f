// The door of the room that knows laws: findings → what a law says. It refuses to say that anything is illegal.
import type { Category, Detection, Finding } from '../detect/finding.ts'
import type { Pack } from './pack.ts'
import { type Verdict, verdict } from './verdict.ts'

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

/** Private findings of the detection against each pack; one verdict per pack that has something to say. */
export const judge = (detection: Detection, packs: readonly Pack[]): Verdict[] =>
  packs.flatMap(pack => verdict(detection, pack) ?? [])

/** The private findings that a pack expressly calls not private: rules may disagree, and the author is told. */
export const spared = (findings: readonly Finding[], pack: Pack): Category[] => [
  ...new Set(
    findings
      .filter(({ category, setting }) => setting === 'private' && pack.notPrivate.includes(category))
      .map(({ category }) => category),
  ),
]
