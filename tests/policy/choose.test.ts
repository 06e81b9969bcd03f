import { expect, it } from 'vitest'
import { sites } from '../../src/page/sites/index.ts'
import { choosePacks, standardPacks } from '../../src/policy/choose.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { defaultSettings } from '../../src/store/index.ts'

const idsOf = (ids: readonly string[]) => choosePacks(ids, packs).map(({ id }) => id)

it('keeps the order of the choice, each once, and leaves out what no pack is', () => {
  expect(idsOf(['us-tx-42-074', 'gone', 'de-126a', 'us-tx-42-074'])).toEqual(['us-tx-42-074', 'de-126a'])
})

it('starts with the city this was made for and its state', () => {
  expect(idsOf(standardPacks)).toEqual([...standardPacks])
  expect(defaultSettings.packs).toEqual(standardPacks)
})

it('knows the rule of every site that names one', () => {
  const named = sites.flatMap(({ pack }) => pack ?? [])
  expect(idsOf(named)).toHaveLength(new Set(named).size)
  expect(named).toContain('platform-x')
})
