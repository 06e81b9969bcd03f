// How often what happened: numbers alone.
import { defineItem } from './item.ts'
import { count, record } from './parse.ts'

/** What a held post came to. */
export type Outcome = 'held' | 'replaced' | 'edited' | 'posted' | 'notPrivate'

export type Counts = Readonly<Record<Outcome, number>>

const none: Counts = { held: 0, replaced: 0, edited: 0, posted: 0, notPrivate: 0 }

export const counts = defineItem<Counts>({
  key: 'counts',
  version: 1,
  fallback: () => none,
  parse: stored => {
    const given = record(stored)
    return {
      held: count(given.held),
      replaced: count(given.replaced),
      edited: count(given.edited),
      posted: count(given.posted),
      notPrivate: count(given.notPrivate),
    }
  },
})

/** Adds one. Two pages that count in the same instant may lose one: a count is no ledger. */
export const countOne = (outcome: Outcome): Promise<Counts> =>
  counts.change(now => ({ ...now, [outcome]: now[outcome] + 1 }))
