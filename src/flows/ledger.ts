// The rows that one page has found: kept in this page's memory, told to the queue and the toolbar a moment after they
// change. Excerpts are masked and never leave by themselves.
import type { CaseItem } from '../check.ts'

export interface LedgerPowers {
  readonly onCounts: (counts: { readonly held: number; readonly noted: number }) => void
  readonly onCases?: ((items: readonly CaseItem[]) => void) | undefined
  readonly onEdited?: ((keys: readonly string[]) => void) | undefined
}

export interface Ledger {
  /** A new row, or a known one seen again. */
  readonly remember: (item: CaseItem, excerpt: string) => void
  /** The post shows no private detail any more. */
  readonly remove: (key: string) => void
  readonly items: () => readonly CaseItem[]
  readonly excerptOf: (key: string) => string | null
  readonly stop: () => void
}

/** Rows that one page may keep in memory. */
const mostItems = 2000
const sendAfter = 250

export const createLedger = (view: Window, powers: LedgerPowers): Ledger => {
  const items = new Map<string, CaseItem>()
  const excerpts = new Map<string, string>()
  const unsent = new Set<string>()
  let timer = 0

  const send = () => {
    timer = 0
    const changed = [...unsent].flatMap(key => items.get(key) ?? [])
    unsent.clear()
    if (changed.length) powers.onCases?.(changed)
    const all = [...items.values()]
    const held = all.filter(item => item.level === 'hold').length
    powers.onCounts({ held, noted: all.length - held })
  }
  const sendSoon = () => {
    timer ||= view.setTimeout(send, sendAfter)
  }
  const drop = (key: string) => {
    excerpts.delete(key)
    return items.delete(key)
  }
  return {
    remember: (item, excerpt) => {
      const before = items.get(item.key)
      drop(item.key)
      items.set(item.key, before ? { ...item, seenAt: before.seenAt } : item)
      excerpts.set(item.key, excerpt)
      if (items.size > mostItems) drop(items.keys().next().value!)
      if (before?.hash === item.hash && before.level === item.level) return
      unsent.add(item.key)
      sendSoon()
    },
    remove: key => {
      if (!drop(key)) return
      powers.onEdited?.([key])
      sendSoon()
    },
    items: () => [...items.values()],
    excerptOf: key => excerpts.get(key) ?? null,
    stop: () => view.clearTimeout(timer),
  }
}
