// What the other details of a post tell of one. Those of a shop's notice are public together, those of a home private; and
// of two of a kind, the one that less speaks for is somebody's. Learned (scripts/train-company.ts), for a detail that is
// not alone.
import type { Category } from '../finding.ts'
import { companyWeights } from './company-weights.generated.ts'

/** Beyond this much either way a detail is as sure as can be. It is also what a ruling counts for. */
export const sure = 3

export const companyGroups = ['place', 'contact', 'rest'] as const
export type CompanyGroup = (typeof companyGroups)[number]

const groups: Partial<Record<Category, CompanyGroup>> = {
  'street-address': 'place',
  coordinates: 'place',
  phone: 'contact',
  email: 'contact',
}

export const companyGroupOf = (category: Category): CompanyGroup => groups[category] ?? 'rest'

interface Tally {
  sum: number
  count: number
}

/**
 * For each detail of a post: 1, its own sum of weights, and of the others the mean, the greatest, the least, that of the
 * one before and the one behind, and the mean of those of its category.
 */
export const companySigns = (categories: readonly Category[], sums: readonly number[]): number[][] => {
  const bounded = sums.map(sum => Math.max(-sure, Math.min(sure, sum)))
  const sorted = [...bounded].sort((a, b) => a - b)
  const total = bounded.reduce((sum, one) => sum + one, 0)
  const last = sums.length - 1
  const alike = new Map<Category, Tally>()
  for (const [i, category] of categories.entries()) {
    const tally = alike.get(category)
    if (tally) {
      tally.sum += bounded[i]!
      tally.count++
    } else alike.set(category, { sum: bounded[i]!, count: 1 })
  }
  return bounded.map((own, i) => {
    const { sum, count } = alike.get(categories[i]!)!
    return [
      1,
      sums[i]!,
      (total - own) / Math.max(1, last),
      (own === sorted[last] ? sorted[last - 1] : sorted[last]) ?? 0,
      (own === sorted[0] ? sorted[1] : sorted[0]) ?? 0,
      bounded[i - 1] ?? 0,
      bounded[i + 1] ?? 0,
      count > 1 ? (sum - own) / (count - 1) : 0,
    ]
  })
}

let read: Readonly<Record<CompanyGroup, readonly number[]>> | undefined

/** The sums of a post's details (rulings as `sure`), each with what its company adds. A detail alone keeps its own. */
export const inCompany = (categories: readonly Category[], sums: readonly number[]): readonly number[] => {
  if (sums.length < 2) return sums
  read ??= JSON.parse(companyWeights) as Record<CompanyGroup, number[]>
  const weights = read
  return companySigns(categories, sums).map((signs, i) => {
    const own = weights[companyGroupOf(categories[i]!)]
    return signs.reduce((sum, sign, k) => sum + sign * own[k]!, 0) / 100
  })
}
