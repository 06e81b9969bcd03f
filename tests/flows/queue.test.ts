import { expect, test } from 'vitest'
import type { CaseItem, Category } from '../../src/check.ts'
import { byHarm, grouped, noFilter, passes, plotOf } from '../../src/flows/queue.ts'

const row = (key: string, more: Partial<CaseItem> = {}, category: Category = 'phone'): CaseItem => ({
  key,
  site: { id: 'x', name: 'X' },
  permalink: `https://x.example/${key}`,
  author: `@${key}`,
  postedAt: null,
  seenAt: 1000,
  level: 'hold',
  about: 'private-person',
  intent: 'none',
  source: null,
  findings: [{ category, setting: 'private', start: 0, end: 4, confidence: 0.9, why: ['format'] }],
  verdicts: [],
  hash: `hash ${key}`,
  traces: [],
  thread: null,
  isOwn: false,
  state: 'new',
  place: null,
  ...more,
})

test('posts that share a detail, a name or a conversation are one case, chains included', () => {
  const rows = grouped([
    row('a', { traces: ['t1'] }),
    row('b', { traces: ['t1', 't2'] }),
    row('c', { traces: ['t2'] }),
    row('d', { thread: 'th' }),
    row('e', { thread: 'th' }, 'street-address'),
    row('f'),
  ])
  const cases = Map.groupBy(rows, one => one.group)
  expect([...cases.values()].map(one => one.map(({ item }) => item.key))).toEqual([['a', 'b', 'c'], ['d', 'e'], ['f']])
  expect(rows.map(one => one.size)).toEqual([3, 3, 3, 2, 2, 1])
})

test('two home addresses in one conversation are two cases, unless something else joins them', () => {
  const home = (key: string, traces: string[] = []) => row(key, { thread: 'th', traces }, 'street-address')
  const groupOf = (rows: CaseItem[]) => grouped(rows).map(one => one.group)
  expect(groupOf([home('a'), home('b'), row('c', { thread: 'th' })])).toEqual(['a', 'b', 'a'])
  expect(groupOf([home('a', ['t']), row('c', { thread: 'th' }), home('b', ['t'])])).toEqual(['a', 'a', 'a'])
})

test('a detail that everybody shares joins nobody', () => {
  const rows = grouped(Array.from({ length: 60 }, (_, i) => row(`r${i}`, { traces: ['hotline'] })))
  expect(new Set(rows.map(one => one.group)).size).toBe(60)
})

test('the worst comes first: a threat, then an address, then a plate; a case stays together', () => {
  const rows = byHarm(
    grouped([
      row('plate', {}, 'license-plate'),
      row('home', { traces: ['t'] }, 'street-address'),
      row('threat', { intent: 'threat' }),
      row('mail of the same', { traces: ['t'] }, 'email'),
    ]),
  )
  expect(rows.map(one => one.item.key)).toEqual(['threat', 'home', 'mail of the same', 'plate'])
})

test('filters', () => {
  expect(passes(row('a', { state: 'dismissed' }), noFilter)).toBe(false)
  expect(passes(row('a'), { ...noFilter, category: 'email' })).toBe(false)
  expect(passes(row('Ana'), { ...noFilter, author: 'ana ' })).toBe(true)
})

test('the plot counts each row once per category and puts every row on a step', () => {
  const plot = plotOf([row('a'), row('b', { seenAt: 5000 }), row('c', { seenAt: 99 }, 'email')])
  expect(plot.categories).toEqual([
    { category: 'phone', count: 2 },
    { category: 'email', count: 1 },
  ])
  expect(plot.steps.reduce((sum, step) => sum + step.count, 0)).toBe(3)
  expect(plotOf([])).toEqual({ categories: [], steps: [] })
})
