// Dates of birth, plates, licences, Social Security and account numbers are digits like any others: rules find the plain
// cases. Here every number and date of the text is weighed once more by all that stands beside it, the rules' own word
// included, and learned weights (npm run train) decide: some that no rule names are found, some that a rule took for one
// are dropped.
import type { Category } from '../finding.ts'
import { type NumberCategory, numberCategories, numberScale, weighable } from '../numbers/weighable.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from '../recognizer.ts'
import { likelihood, sumsOf } from '../weights.ts'
import { dropOverlaps } from './overlaps.ts'

/** Likelier than this, it is one. A number below one half is only noted (check.ts); days of no birth are all around. */
const leastOf = (category: NumberCategory): number => (category === 'birthdate' ? 0.5 : 0.4)

const keyOf = (category: Category, { start, end }: { readonly start: number; readonly end: number }): string =>
  `${category} ${start}-${end}`

/** `candidates` are sorted and apart, and so is what is returned. */
export const lookAgain = (reading: Reading, candidates: readonly Candidate[]): Candidate[] => {
  const likely = new Map<string, number>()
  const more: Candidate[] = []
  for (const { start, end, categories, signs } of weighable(reading, candidates, numberScale())) {
    const sums = sumsOf(signs, numberCategories.length)
    for (const category of categories) {
      const confidence = likelihood(sums[numberCategories.indexOf(category)]!)
      likely.set(keyOf(category, { start, end }), confidence)
      if (confidence >= leastOf(category)) more.push({ category, start, end, confidence, why: ['weighed'] })
    }
  }
  if (!likely.size) return [...candidates]
  const byRules = new Set<string>()
  const kept = candidates.flatMap(candidate => {
    const key = keyOf(candidate.category, candidate)
    const confidence = likely.get(key)
    // What the form itself decides (a voided number, a test card) needs no weighing.
    if (confidence === undefined || candidate.setting) return [candidate]
    byRules.add(key)
    return confidence < leastOf(candidate.category as NumberCategory)
      ? []
      : [{ ...candidate, confidence: Math.max(candidate.confidence, confidence) }]
  })
  return dropOverlaps([...kept, ...more.filter(one => !byRules.has(keyOf(one.category, one)))])
}
