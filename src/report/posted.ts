// A post that went out anyway, in words: one row of the screen and of the office's file. Nothing of its text is in it.

/** As it is kept. A build older than the record may not know its ids. */
export interface Posted {
  /** ISO 8601, UTC, to the minute, without a zone. */
  readonly at: string
  readonly categories: readonly string[]
  readonly reason: string
  readonly hash: string
}

export interface PostedRow {
  /** ISO 8601, UTC. */
  readonly posted: string
  readonly categories: string
  readonly reason: string
  readonly hash: string
}

export interface PostedWords {
  readonly categories: Readonly<Record<string, { readonly label: string }>>
  readonly postReasons: Readonly<Record<string, string>>
}

/** What has no words keeps its id. */
const rowOf = (
  { at, categories, reason, hash }: Posted,
  { categories: labels, postReasons }: PostedWords,
): PostedRow => ({
  posted: `${at}Z`,
  categories: categories.map(one => labels[one]?.label ?? one).join('; '),
  reason: postReasons[reason] ?? reason,
  hash,
})

/** The newest first; kept is the oldest first. */
export const postedRows = (kept: readonly Posted[], words: PostedWords): PostedRow[] =>
  kept.map(one => rowOf(one, words)).reverse()
