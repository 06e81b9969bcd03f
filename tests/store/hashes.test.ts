import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import browser from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { decisionHash, decisions, isNotPrivate, rememberNotPrivate, sha256 } from '../../src/store/index.ts'

beforeEach(() => fakeBrowser.reset())

test('sha256 is SHA-256, whatever the text and its length', () => {
  const right = (text: string) => createHash('sha256').update(text).digest('hex')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
      expect(sha256(text)).toBe(right(text))
    }),
  )
  for (let length = 0; length < 200; length++) expect(sha256('a'.repeat(length))).toBe(right('a'.repeat(length)))
})

test('a decision is known again in another spelling, and only for its category', async () => {
  await rememberNotPrivate('phone', '816-555-0142')
  const now = await decisions.read()
  expect(isNotPrivate(now, 'phone', '(816) 555 0142')).toBe(true)
  expect(isNotPrivate(now, 'phone', '816-555-0143')).toBe(false)
  expect(isNotPrivate(now, 'ssn', '816-555-0142')).toBe(false)
})

test('the disk holds no text and another salt knows nothing', async () => {
  await rememberNotPrivate('street-address', '4412 Walnut St, Apt 3')
  const disk = JSON.stringify(await browser.storage.local.get())
  expect(disk).not.toMatch(/walnut|4412/i)
  const { notPrivate } = await decisions.read()
  expect(notPrivate).not.toContain(decisionHash('other', 'street-address', '4412 Walnut St, Apt 3'))
})
