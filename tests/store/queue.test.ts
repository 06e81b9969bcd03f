// Rows that come again, are edited, and go.
import { expect, test } from 'vitest'
import type { CaseItem } from '../../src/check.ts'
import { queueAtMost, withoutKeys, withSeen, withState } from '../../src/store/index.ts'

const row = (key: string, more: Partial<CaseItem> = {}): CaseItem => ({
  key,
  site: { id: 'x', name: 'X' },
  permalink: null,
  author: null,
  postedAt: null,
  seenAt: 1000,
  level: 'hold',
  about: 'none',
  intent: 'none',
  source: null,
  findings: [],
  verdicts: [],
  hash: 'h',
  traces: [],
  thread: null,
  isOwn: false,
  state: 'new',
  place: null,
  ...more,
})
const none = { items: [], focused: null }

test('a post seen again keeps its state and its time; edited, it is new again, unless it was reported', () => {
  const dismissed = withState(withSeen(none, [row('a')]), 'a', 'dismissed')
  expect(withSeen(dismissed, [row('a', { seenAt: 9 })]).items[0]).toMatchObject({ state: 'dismissed', seenAt: 1000 })
  expect(withSeen(dismissed, [row('a', { hash: 'other' })]).items[0]).toMatchObject({ state: 'new' })
  const reported = withState(dismissed, 'a', 'reported')
  expect(withSeen(reported, [row('a', { hash: 'other' })]).items[0]).toMatchObject({ state: 'reported' })
})

test('a post without its details goes, unless somebody has looked at it', () => {
  const two = withState(withSeen(none, [row('a'), row('b')]), 'b', 'reported')
  expect(withoutKeys(two, ['a', 'b']).items.map(item => item.key)).toEqual(['b'])
})

test('the oldest rows go when there are too many', () => {
  const many = Array.from({ length: queueAtMost + 5 }, (_, i) => row(`k${i}`))
  expect(withSeen(none, many).items.at(0)?.key).toBe('k5')
})
