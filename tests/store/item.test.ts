import { beforeEach, expect, test } from 'vitest'
import browser from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaultSettings, parseSettings, settings } from '../../src/store/index.ts'
import { defineItem } from '../../src/store/item.ts'

beforeEach(() => fakeBrowser.reset())

const item = defineItem<number>({
  key: 'n',
  version: 3,
  migrations: [old => Number(old) + 1, old => Number(old) * 10],
  fallback: () => -1,
  parse: stored => {
    if (typeof stored !== 'number' || Number.isNaN(stored)) throw new TypeError('no number')
    return stored
  },
})

test('what was written is read', async () => {
  await item.write(4)
  expect(await item.read()).toBe(4)
})

test.each([
  ['nothing', undefined, -1],
  ['a bare value', 7, -1],
  ['the first version', { version: 1, value: 4 }, 50],
  ['the second version', { version: 2, value: 4 }, 40],
  ['a newer build’s version', { version: 4, value: 4 }, -1],
  ['a value that does not parse', { version: 3, value: 'x' }, -1],
])('%s', async (_, stored, expected) => {
  if (stored !== undefined) await browser.storage.local.set({ n: stored })
  expect(await item.read()).toBe(expected)
})

test('changes of one context do not overwrite one another', async () => {
  await item.write(0)
  await Promise.all(Array.from({ length: 20 }, () => item.change(n => n + 1)))
  expect(await item.read()).toBe(20)
})

test('a change is heard, until the signal ends it', async () => {
  const heard: number[] = []
  const end = new AbortController()
  item.watch(n => heard.push(n), end.signal)
  await item.write(1)
  end.abort()
  await item.write(2)
  expect(heard).toEqual([1])
})

test('an item without its migrations is refused', () => {
  expect(() => defineItem({ key: 'x', version: 2, fallback: () => 0, parse: () => 0 })).toThrow(RangeError)
})

test('settings are mended field by field', () => {
  expect(
    parseSettings({ reading: false, writing: 'yes', levels: { phone: 'note', email: 'loud' }, sitesOff: ['x.com', 3] }),
  ).toEqual({ ...defaultSettings, reading: false, levels: { phone: 'note' }, sitesOff: ['x.com'] })
})

test.each([null, undefined, 3, 'x', [], {}])('settings from %j are the standard ones', stored => {
  expect(parseSettings(stored)).toEqual(defaultSettings)
})

test('settings survive storage', async () => {
  const changed = { ...defaultSettings, setUp: 'moderator', packs: ['us-mo-565-240'] } as const
  await settings.write(changed)
  expect(await settings.read()).toEqual(changed)
})
