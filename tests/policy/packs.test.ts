import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { judgeExample } from '../../src/policy/examples.ts'
import type { Pack } from '../../src/policy/index.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { parsePack, parsePackText } from '../../src/policy/parse.ts'
import { packSchema } from '../../src/policy/schema.ts'

const [first] = packs as [Pack]
const wrong = (change: Record<string, unknown>) => {
  const parsed = parsePack({ ...structuredClone(first), ...change })
  return parsed.ok ? [] : parsed.errors.map(({ field }) => field)
}

describe('packs', () => {
  it('are 34, sorted, each in the file of its own name', () => {
    const files = readdirSync('src/policy/packs').filter(name => name !== 'index.ts')
    const ids = packs.map(pack => pack.id)
    expect(ids).toHaveLength(34)
    expect(ids).toEqual([...ids].sort())
    expect(files.sort()).toEqual(ids.map(id => `${id}.ts`).sort())
  })

  describe.each(packs.map(pack => [pack.id, pack] as const))('%s', (_, pack) => {
    it('is plain data of the published shape', () => {
      const copy: unknown = JSON.parse(JSON.stringify(pack))
      expect(copy).toEqual(pack)
      expect(parsePack(copy)).toEqual({ ok: true, pack })
    })
    it('shows by examples what it covers and what it does not', () => {
      expect(new Set(pack.examples.map(example => example.covered))).toEqual(new Set([true, false]))
      for (const example of pack.examples)
        expect([example, judgeExample(pack, example)]).toEqual([example, example.covered])
    })
    it('speaks Spanish as well', () => {
      expect(pack.es).toBeDefined()
      expect(pack.es!.exceptions).toHaveLength(pack.exceptions.length)
      expect(pack.es!.open).toHaveLength(pack.open.length)
      expect(pack.es!.asks === null).toBe(pack.asksSentence === null)
      expect(pack.es!.sanction === null).toBe(pack.sanction === null)
    })
    it('tells what is missing wherever it is from memory', () => {
      if (pack.sure === 'M') expect(pack.open.length).toBeGreaterThan(0)
      expect(pack.asks.includes('nothing-more')).toBe(pack.asks.length === 1 && pack.asks[0] === 'nothing-more')
    })
  })

  it('come from memory in six cases and from reports in seven, and say so', () => {
    const sure = (mark: string) => packs.filter(pack => pack.sure === mark).map(pack => pack.id)
    expect(sure('M')).toEqual([
      'us-fed-anderl',
      'us-mo-judicial-privacy',
      'us-ok-21-1176',
      'us-ut-76-12-203',
      'us-va-18-2-186-4',
      'us-wa-4-24-792',
    ])
    expect(sure('R')).toEqual([
      'hk-pdpo-64',
      'sg-poha-3',
      'us-az-13-2916',
      'us-fed-18-usc-119',
      'us-fl-836-115',
      'us-mo-kansas-city-doxing',
      'us-nj-daniels-law',
    ])
  })

  it('never call Kansas City’s draft a law in force', () => {
    const draft = packs.find(pack => pack.id === 'us-mo-kansas-city-doxing')!
    expect(draft.status.state).toBe('adoption-unconfirmed')
    expect(draft.sentence).toContain('unconfirmed')
  })

  it('weigh at most 20 KB gzip together', () => {
    expect(gzipSync(JSON.stringify(packs)).length).toBeLessThan(20_000)
  })
})

describe('a pack of one’s own', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['an empty text', { title: '' }, 'title'],
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['an unknown category', { categories: [{ category: 'home', paragraph: null }] }, 'categories[0].category'],
    ['a category listed twice', { categories: [first.categories[0], first.categories[0]] }, 'categories[1].category'],
    ['no category', { categories: [] }, 'categories'],
    ['a wrong date', { status: { state: 'in-force', dates: [{ on: 'May 2020', what: 'x' }] } }, 'status.dates[0].on'],
    ['a link that runs code', { link: 'javascript:alert(1)' }, 'link'],
    ['a wrong mark', { sure: 'sure' }, 'sure'],
    ['a combination without its items', { combine: { kind: 'combination' } }, 'combine.with'],
    ['a null where there must be a list', { exceptions: null }, 'exceptions'],
    ['private and not private at once', { notPrivate: [first.categories[0]!.category] }, 'notPrivate[0]'],
    ['an id with blanks', { id: 'our town' }, 'id'],
  ])('is refused with the field’s name: %s', (_, change, field) => {
    expect(wrong(change)).toEqual([field])
  })
  it('is refused for a missing field', () => {
    const { title, ...rest } = structuredClone(first)
    expect(title).toBeTruthy()
    expect(parsePack(rest)).toEqual({ ok: false, errors: [{ field: 'title', message: 'is missing' }] })
  })
  it('is refused when an example comes out otherwise', () => {
    const examples = first.examples.map(example => ({ ...example, covered: !example.covered }))
    expect(wrong({ examples })).toContain('examples[0].covered')
  })
  it.each([null, 3, 'x', [], { __proto__: null }])('never throws: %j', value => {
    expect(parsePack(value).ok).toBe(false)
  })
  it('is refused when it is not JSON', () => {
    expect(parsePackText('{')).toEqual({ ok: false, errors: [{ field: 'pack', message: 'is not JSON' }] })
    expect(parsePackText(JSON.stringify(first))).toEqual({ ok: true, pack: first })
  })
  it('has a published schema, equal to the one that is used', () => {
    const published: unknown = JSON.parse(readFileSync('schema/pack.schema.json', 'utf8'))
    expect(published).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Doxguard pack: one law or platform rule',
      ...JSON.parse(JSON.stringify(packSchema)),
    })
  })
})
