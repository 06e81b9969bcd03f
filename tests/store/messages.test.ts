import { beforeEach, expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answer, type Sender } from '../../src/messages.ts'

/** What a sender would get back; undefined when nobody here answers. */
const send = async (message: unknown, sender: Partial<Sender>): Promise<unknown> => {
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {})
  return answers.find(one => one !== undefined)
}

const id = browser.runtime.id
const page: Partial<Sender> = { id, url: 'https://x.com/home', tab: { id: 3 } as NonNullable<Sender['tab']> }
const screen: Partial<Sender> = { id, url: browser.runtime.getURL('popup.html') }

beforeEach(() => fakeBrowser.reset())

const counted = { call: 'page-counts', ask: { held: 1, noted: 0, isBlind: false, isOn: true, isNew: true } }

test('a well-formed call is answered', async () => {
  const heard = vi.fn(() => null)
  answer({ 'page-counts': heard })
  expect(await send(counted, page)).toEqual({ ok: true, value: null })
  expect(heard).toHaveBeenCalledWith(counted.ask, page)
})

test.each([
  ['a missing field', { held: 1, noted: 0, isBlind: false, isOn: true }],
  ['a field too many', { ...counted.ask, text: '4412 Walnut St' }],
  ['a wrong kind', { ...counted.ask, held: '1' }],
  ['a negative number', { ...counted.ask, held: -1 }],
])('%s is refused, and the handler never hears of it', async (_, ask) => {
  const heard = vi.fn(() => null)
  answer({ 'page-counts': heard })
  expect(await send({ call: 'page-counts', ask }, page)).toMatchObject({ ok: false })
  expect(heard).not.toHaveBeenCalled()
})

test.each([
  ['a screen may not speak for a page', counted, screen, false],
  ['a page may not ask for a page’s findings', { call: 'page-report', ask: {} }, page, false],
  ['a screen may', { call: 'page-report', ask: {} }, screen, true],
])('%s', async (_, message, sender, ok) => {
  answer({ 'page-counts': () => null, 'show-finding': () => true, 'page-report': () => ({}) as never })
  expect(await send(message, sender)).toMatchObject({ ok })
})

test.each([
  ['another extension', counted, { ...page, id: 'somebody-else' }],
  ['a call that is not on the list', { call: 'toString', ask: {} }, page],
  ['a message of another make', { hello: 1 }, page],
  ['no object', 'page-counts', page],
])('%s gets no answer at all', async (_, message, sender) => {
  answer({ 'page-counts': () => null })
  expect(await send(message, sender)).toBeUndefined()
})

test('a handler that fails answers with its error', async () => {
  answer({
    'page-counts': () => {
      throw new Error('full')
    },
  })
  expect(await send(counted, page)).toEqual({ ok: false, error: 'full' })
})

test('after the signal nobody answers', async () => {
  const end = new AbortController()
  answer({ 'page-counts': () => null }, end.signal)
  end.abort()
  expect(await send(counted, page)).toBeUndefined()
})
