// An official's reasons for posting anyway: when, which categories, which reason, and a salted hash of the draft that lets
// its author prove later which post was meant. No text, no finding.
import type { Category } from '../check.ts'
import { defineItem } from './item.ts'
import { arrayOfStrings, record, textOrNull } from './parse.ts'

export interface PostedRecord {
  /** ISO 8601, to the minute. */
  readonly at: string
  readonly categories: readonly Category[]
  /** One of the fixed list of reasons (`src/words`). */
  readonly reason: string
  readonly hash: string
}

/** A year of a busy office. */
export const recordsAtMost = 2000

export const records = defineItem<readonly PostedRecord[]>({
  key: 'records',
  version: 1,
  fallback: () => [],
  parse: stored => (Array.isArray(stored) ? stored.flatMap(one => parseRecord(one) ?? []) : []),
})

const parseRecord = (stored: unknown): PostedRecord | null => {
  const { at, categories, reason, hash } = record(stored)
  if (!textOrNull(at) || !textOrNull(reason) || !textOrNull(hash)) return null
  return { at, reason, hash, categories: arrayOfStrings(categories) } as PostedRecord
}

export const rememberPosted = (one: PostedRecord): Promise<readonly PostedRecord[]> =>
  records.change(all => [...all, one].slice(-recordsAtMost))
