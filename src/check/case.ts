// What the queue knows of one post: where it stands and what kinds of detail it shows. No text, no detail.
import type { About, Finding, Intent, Source } from '../detect/finding.ts'
import type { Verdict } from '../policy/index.ts'

/** What a moderator has done with a post. */
export type CaseState = 'new' | 'checked' | 'reported' | 'dismissed'

export interface CaseItem {
  /** Keyed hash of the permalink; of author and text where the post has none. */
  readonly key: string
  readonly site: { readonly id: string; readonly name: string }
  readonly permalink: string | null
  readonly author: string | null
  /** The user's own post, as far as its page shows. */
  readonly isOwn: boolean
  /** Milliseconds since 1970; null where the page does not say. */
  readonly postedAt: number | null
  readonly seenAt: number
  readonly level: 'hold' | 'note'
  readonly about: About
  /** `threat` only where its words can be shown. */
  readonly intent: Intent
  readonly source: Source | null
  /** The private findings that count, offsets into the post's text (UTF-16). */
  readonly findings: readonly Finding[]
  readonly verdicts: readonly Pick<Verdict, 'pack' | 'says' | 'categories'>[]
  /** Keyed hash of the post's text: tells an edited post from the one that was seen. */
  readonly hash: string
  /** Keyed hashes of the details and the people named: two posts that share one speak of the same person. */
  readonly traces: readonly string[]
  /** Keyed hash of the conversation that the post belongs to; null where it stands alone. */
  readonly thread: string | null
  readonly state: CaseState
  /** The tab and frame it was last seen in. */
  readonly place: { readonly tab: number; readonly frame: number } | null
}
