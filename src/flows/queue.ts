// The moderator's cases: which rows speak of the same person, which come first, which are shown. Pure: rows in, rows out.
import type { CaseItem, Category } from '../check.ts'
import type { QueueFilter, QueuePlot } from '../ui/index.ts'

/** How much harm a published detail can do, one against another: a judgment of this project, not of any law. */
const harm: Readonly<Record<Category, number>> = {
  'street-address': 10,
  coordinates: 10,
  ssn: 10,
  'bank-account': 8,
  'payment-card': 8,
  school: 8,
  phone: 6,
  'driver-license': 6,
  'license-plate': 5,
  health: 5,
  'family-member': 5,
  birthdate: 5,
  email: 4,
  vin: 3,
}

/** Rows of one person: the key of the first one seen, and how many there are. */
export interface Grouped {
  readonly item: CaseItem
  readonly group: string
  readonly size: number
  readonly harm: number
}

/** Harm of one post: its details weighed by how sure we are; a threat counts most of all. */
export const harmOf = (item: CaseItem): number => {
  const worst = new Map<Category, number>()
  for (const { category, confidence } of item.findings)
    worst.set(category, Math.max(worst.get(category) ?? 0, harm[category] * confidence))
  const details = [...worst.values()].reduce((sum, one) => sum + one, 0)
  return (
    details +
    (item.intent === 'threat' ? 20 : 0) +
    (item.source === 'restricted-database' ? 10 : 0) +
    (item.level === 'hold' ? 5 : 0)
  )
}

/** A trace that more rows share than this is a hotline or a hashtag, not a person. */
const mostShared = 50

/** Sets of rows that become one. */
const createUnions = (size: number) => {
  const parent = Array.from({ length: size }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  return {
    root,
    join: (one: number, other: number) => {
      parent[root(other)] = root(one)
    },
  }
}

/** Row numbers by what they have in common; what too many share joins nobody. */
const sharers = (items: readonly CaseItem[], marksOf: (item: CaseItem) => readonly string[]): number[][] => {
  const rows = new Map<string, number[]>()
  for (const [i, item] of items.entries())
    for (const mark of marksOf(item)) rows.set(mark, [...(rows.get(mark) ?? []).slice(-mostShared), i])
  return [...rows.values()].filter(found => found.length <= mostShared)
}

/**
 * Rows that speak of the same person belong together: they share a detail or a name (by keyed hash), or each adds
 * another kind of detail to one conversation. Two home addresses in a conversation are two people's, as far as we know.
 */
export const grouped = (items: readonly CaseItem[]): Grouped[] => {
  const { root, join } = createUnions(items.length)
  for (const [first, ...rest] of sharers(items, item => item.traces)) for (const i of rest) join(first!, i)
  for (const rows of sharers(items, ({ thread }) => (thread ? [thread] : []))) {
    const pieces = Map.groupBy(rows, root)
    const cases: { readonly row: number; readonly kinds: Set<Category> }[] = []
    for (const [row, own] of pieces) {
      const kinds = own.flatMap(i => items[i]!.findings.map(finding => finding.category))
      const fitting = cases.find(one => !kinds.some(kind => one.kinds.has(kind)))
      if (!fitting) cases.push({ row, kinds: new Set(kinds) })
      else {
        join(fitting.row, row)
        for (const kind of kinds) fitting.kinds.add(kind)
      }
    }
  }
  const sizes = new Map<number, number>()
  const harms = new Map<number, number>()
  for (const [i, item] of items.entries()) {
    const r = root(i)
    sizes.set(r, (sizes.get(r) ?? 0) + 1)
    harms.set(r, Math.max(harms.get(r) ?? 0, harmOf(item)))
  }
  return items.map((item, i) => {
    const r = root(i)
    const size = sizes.get(r)!
    // Pieces of one person spread over several posts are worse than each by itself.
    return { item, group: items[r]!.key, size, harm: harms.get(r)! + 2 * (size - 1) }
  })
}

/** The worst case first, its rows together, the newest first among equals. */
export const byHarm = (rows: readonly Grouped[]): Grouped[] =>
  [...rows].sort(
    (a, b) =>
      b.harm - a.harm ||
      (a.group < b.group ? -1 : a.group > b.group ? 1 : 0) ||
      harmOf(b.item) - harmOf(a.item) ||
      b.item.seenAt - a.item.seenAt,
  )

/** What is still to be done. */
export const noFilter: QueueFilter = { category: null, level: null, state: 'new', site: null, author: '' }

export const passes = (item: CaseItem, filter: QueueFilter): boolean =>
  (!filter.category || item.findings.some(({ category }) => category === filter.category)) &&
  (!filter.level || item.level === filter.level) &&
  (!filter.site || item.site.id === filter.site) &&
  (!filter.state || item.state === filter.state) &&
  (item.author ?? '').toLowerCase().includes(filter.author.trim().toLowerCase())

const stepsOfPlot = 12

/** How many rows show each category, and in twelve equal steps when they were seen. */
export const plotOf = (items: readonly CaseItem[]): QueuePlot => {
  const counts = new Map<Category, number>()
  for (const item of items)
    for (const category of new Set(item.findings.map(finding => finding.category)))
      counts.set(category, (counts.get(category) ?? 0) + 1)
  const times = items.map(item => item.seenAt)
  const first = times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const last = times.reduce((a, b) => Math.max(a, b), 0)
  const width = Math.max(1, (last - first) / stepsOfPlot)
  const steps = Array.from({ length: times.length ? stepsOfPlot : 0 }, (_, i) => ({
    from: first + i * width,
    count: 0,
  }))
  for (const time of times) steps[Math.min(stepsOfPlot - 1, Math.floor((time - first) / width))]!.count++
  return {
    categories: [...counts].map(([category, count]) => ({ category, count })).sort((a, b) => b.count - a.count),
    steps,
  }
}
