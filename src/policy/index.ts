// The door of the room that knows laws: findings → what a law says. It refuses to say that anything is illegal.
import type { Category, Detection } from '../detect/finding.ts'
import type { Pack, UnseenCategory } from './pack.ts'

export type { Pack, PackCategory, PackExample, Sureness, UnseenCategory } from './pack.ts'

/** What one pack says about one text. */
export interface Verdict {
  readonly pack: string
  readonly categories: readonly Category[]
  /** Indexes into the report's findings. */
  readonly findings: readonly number[]
  /** `covers` needs a matching protected person; otherwise the law merely `lists` the category. */
  readonly says: 'covers' | 'lists'
  readonly elements: {
    /** What the text shows. */
    readonly shown: readonly ('category' | 'protected-person' | 'threat' | 'restricted-source' | 'combination')[]
    /** What no text can show. */
    readonly unseen: readonly ('intent' | 'harm' | 'request' | 'protected-person')[]
    /** Categories of the pack that we do not look for. */
    readonly unlooked: readonly UnseenCategory[]
  }
}

/** Private findings of the detection against each pack; one verdict per pack that has something to say. */
export const judge = (detection: Detection, packs: readonly Pack[]): Verdict[] =>
  packs.flatMap(pack => verdict(detection, pack) ?? [])

const verdict = ({ findings, about }: Detection, pack: Pack): Verdict | null => {
  const listed = new Set(pack.categories.map(one => one.category))
  const matching = findings.flatMap((finding, i) =>
    finding.setting === 'private' && listed.has(finding.category) ? [i] : [],
  )
  if (!matching.length) return null
  const isProtected = pack.protects.about.length === 0 || pack.protects.about.includes(about)
  return {
    pack: pack.id,
    categories: [...new Set(matching.map(i => findings[i]!.category))],
    findings: matching,
    says: isProtected ? 'covers' : 'lists',
    elements: { shown: isProtected ? ['category', 'protected-person'] : ['category'], unseen: [], unlooked: [] },
  }
}
