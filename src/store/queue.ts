// The moderator's queue: rows without any text. It dies with the browser, and only the background writes it.
import type { CaseItem, CaseState } from '../check.ts'
import { defineItem } from './item.ts'
import { arrayOfStrings, record } from './parse.ts'

/** Rows are about 1 KB each; session storage holds 10 MB. */
export const queueAtMost = 3000

export interface Queue {
  readonly items: readonly CaseItem[]
  /** The row that a card asked to show. */
  readonly focused: string | null
}

const isItem = (value: unknown): value is CaseItem => {
  const { key, findings, verdicts, traces } = record(value)
  return typeof key === 'string' && [findings, verdicts, traces].every(Array.isArray)
}

export const queue = defineItem<Queue>({
  key: 'queue',
  version: 1,
  area: 'session',
  fallback: () => ({ items: [], focused: null }),
  parse: stored => {
    const { items, focused } = record(stored)
    return {
      items: Array.isArray(items) ? items.filter(isItem) : [],
      focused: arrayOfStrings([focused])[0] ?? null,
    }
  },
})

/** The queue after posts were seen: newcomers added, decisions kept unless the post was edited. */
export const withSeen = (before: Queue, seen: readonly CaseItem[]): Queue => {
  const all = new Map(before.items.map(item => [item.key, item]))
  for (const item of seen) {
    const known = all.get(item.key)
    const isSame = known && (known.hash === item.hash || known.state === 'reported')
    all.set(item.key, { ...item, seenAt: known?.seenAt ?? item.seenAt, state: isSame ? known.state : 'new' })
  }
  return { ...before, items: [...all.values()].slice(-queueAtMost) }
}

/** The queue after posts were edited or deleted: rows that nobody has looked at go. */
export const withoutKeys = (before: Queue, keys: readonly string[]): Queue => ({
  ...before,
  items: before.items.filter(item => item.state !== 'new' || !keys.includes(item.key)),
})

/** A tab is gone: its rows stay, but nobody can be asked about them there. */
export const withoutPlace = (before: Queue, tab: number): Queue => ({
  ...before,
  items: before.items.map(item => (item.place?.tab === tab ? { ...item, place: null } : item)),
})

export const withState = (before: Queue, key: string, state: CaseState): Queue => ({
  ...before,
  items: before.items.map(item => (item.key === key ? { ...item, state } : item)),
})
