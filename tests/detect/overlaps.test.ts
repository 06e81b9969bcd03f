// Overlapping candidates, and candidates that need company.
import { expect, it } from 'vitest'
import type { Candidate } from '../../src/detect/recognizer.ts'
import { keepCompany, weak } from '../../src/detect/steps/neighbors.ts'
import { dropOverlaps } from '../../src/detect/steps/overlaps.ts'

const candidate = (category: Candidate['category'], start: number, end: number, confidence: number): Candidate => ({
  category,
  start,
  end,
  confidence,
  why: ['format'],
})

it('keeps the surer of two that overlap, then the longer, sorted by place', () => {
  const kept = dropOverlaps([
    candidate('phone', 20, 30, 0.9),
    candidate('ssn', 0, 9, 0.6),
    candidate('bank-account', 3, 12, 0.8),
    candidate('payment-card', 22, 40, 0.9),
  ])
  expect(kept.map(one => one.category)).toEqual(['bank-account', 'payment-card'])
})

it('keeps a weak sign in company and drops it alone', () => {
  const date = candidate('birthdate', 0, 10, weak.hardCompany)
  expect(keepCompany([date])).toEqual([])
  expect(keepCompany([date, candidate('email', 12, 20, 0.9)])).toHaveLength(1)
  expect(keepCompany([date, candidate('ssn', 12, 23, 0.9)]).map(one => one.confidence)).toEqual([0.6, 0.9])
  expect(keepCompany([date, candidate('ssn', 900, 911, 0.9)])).toHaveLength(1)
})
