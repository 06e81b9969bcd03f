// The queue driven by keyboard alone, in both schemes; axe finds nothing in any of its states.
import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { CaseItem, CaseState, Category } from '../../../src/check.ts'
import { type Desk, startDesk } from '../../../src/flows/desk.ts'
import { openPage, Queue, type QueueProps, type Screen } from '../../../src/ui/index.ts'
import { pageWordsFor } from '../../../src/words/pages.ts'

const words = pageWordsFor(['en'])
const { queue } = words.desk

const row = (key: string, category: Category, more: Partial<CaseItem> = {}): CaseItem => ({
  key,
  site: { id: 'x', name: 'X' },
  permalink: `https://x.example/${key}/status/1`,
  author: `@${key}`,
  postedAt: Date.UTC(2026, 10, 20, 9),
  seenAt: Date.UTC(2026, 10, 20, 10, key.length),
  level: 'hold',
  about: 'private-person',
  intent: 'none',
  source: null,
  findings: [{ category, setting: 'private', start: 0, end: 4, confidence: 0.9, why: ['format'] }],
  verdicts: [],
  hash: `hash${key}`,
  traces: [],
  thread: null,
  isOwn: false,
  state: 'new',
  place: { tab: 1, frame: 0 },
  ...more,
})

const rows = [
  row('mara', 'phone', { traces: ['t'] }),
  row('jo', 'street-address', { intent: 'threat' }),
  row('pim', 'email', { traces: ['t'] }),
  row('odile', 'license-plate', { level: 'note' }),
]

let screen: Screen<QueueProps> | undefined
let desk: Desk
let opened: string[] = []
let saved: { name: string; content: string }[] = []
let scans: boolean[] = []
let states: [string, CaseState][] = []

const start = () => {
  opened = []
  saved = []
  scans = []
  states = []
  desk = startDesk({
    words,
    draw: props => {
      if (screen) screen.update(props)
      else screen = openPage(Queue, props, 'Queue')
    },
    setState: (key, state) => void states.push([key, state]),
    clear: () => desk.take([], null),
    excerpts: async items => new Map(items.map(item => [item.key, `${item.key} shows [phone number] here`])),
    open: async item => {
      opened.push(item.key)
      return item.permalink !== null
    },
    scan: isOn => void scans.push(isOn),
    copy: async () => {},
    save: (name, _, content) => void saved.push({ name, content }),
    titleOf: id => id,
  })
}
const seen = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible()
const current = () => document.querySelector('article[aria-current]')?.getAttribute('aria-label') ?? null
const articles = () => [...document.querySelectorAll('article.post')].map(one => one.getAttribute('aria-label'))
const clean = async () => {
  const { violations } = await axe.run(document.body)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
}

afterEach(() => {
  screen?.close()
  screen = undefined
  document.body.innerHTML = ''
  document.adoptedStyleSheets = []
})

test('nothing read, nothing found, nothing that passes: each says what would stand there', async () => {
  start()
  await seen(queue.loading)
  await clean()
  desk.take([], null)
  await seen(queue.empty)
  await clean()
  desk.take([row('ana', 'phone', { state: 'dismissed' })], null)
  await seen(queue.noMatch)
  await clean()
  await userEvent.click(page.getByRole('button', { name: queue.clearFilters }))
  await expect.poll(articles).toHaveLength(1)
})

test('sorted by harm, one person together, walked and decided by keys alone', async () => {
  start()
  desk.take(rows, null)
  await expect.poll(articles).toHaveLength(4)
  expect(articles().map(label => label!.split('@')[1])).toEqual(['jo', 'mara', 'pim', 'odile'])
  await seen(queue.sameCase(2))
  await clean()
  await userEvent.keyboard('j')
  await expect.poll(current).toContain('@jo')
  await expect.poll(() => document.activeElement?.matches('article.current')).toBe(true)
  await userEvent.keyboard('j')
  await expect.poll(current).toContain('@mara')
  await userEvent.keyboard('k')
  await expect.poll(current).toContain('@jo')
  await userEvent.keyboard('o')
  await expect.poll(() => opened).toEqual(['jo'])
  await userEvent.keyboard('e')
  await expect.poll(articles).toHaveLength(3)
  expect(states).toEqual([['jo', 'checked']])
  await expect.poll(current).toContain('@mara')
  await userEvent.keyboard('r')
  await expect.poll(articles).toHaveLength(2)
  await userEvent.keyboard('d')
  await expect.poll(articles).toHaveLength(1)
  await userEvent.keyboard('u')
  await expect.poll(articles).toHaveLength(2)
  expect(states.slice(1)).toEqual([
    ['mara', 'reported'],
    ['pim', 'dismissed'],
    ['pim', 'new'],
  ])
  await expect.poll(current).toContain('@pim')
})

test('keys that come faster than frames walk on, and the focus comes to rest', async () => {
  start()
  desk.take(rows, null)
  await expect.poll(articles).toHaveLength(4)
  const press = async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
    // The row is drawn, the frame has not come.
    await Promise.resolve()
  }
  for (let i = 0; i < 3; i++) await press()
  await expect.poll(current).toContain('@pim')
  const moves: EventTarget[] = []
  const onFocus = ({ target }: Event) => void moves.push(target!)
  await expect.poll(() => document.activeElement?.matches('article.current')).toBe(true)
  document.addEventListener('focusin', onFocus)
  for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame)
  document.removeEventListener('focusin', onFocus)
  expect([current()!.split('@')[1], moves.length]).toEqual(['pim', 0])
})

test('the key sheet opens, is clean, closes, and the keys work again', async () => {
  start()
  desk.take(rows, null)
  await expect.poll(articles).toHaveLength(4)
  await userEvent.keyboard('?')
  await expect.element(page.getByRole('dialog')).toBeVisible()
  await clean()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.querySelector('dialog')).toBe(null)
  await userEvent.keyboard('j')
  await expect.poll(current).toContain('@jo')
})

test('x, then Enter, exports what is shown, masked', async () => {
  start()
  desk.take(rows, null)
  await expect.poll(articles).toHaveLength(4)
  await expect.poll(() => document.querySelector('.excerpt')?.textContent).toContain('[phone number]')
  await userEvent.keyboard('x')
  await expect.poll(() => document.activeElement?.textContent).toBe('CSV')
  await clean()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => saved.length).toBe(1)
  expect(saved[0]!.name).toMatch(/^doxguard-\d{4}-\d\d-\d\d\.csv$/)
  expect(saved[0]!.content.split('\r\n')).toHaveLength(6)
})

test('the choice of an export is all in view, however narrow the panel', async () => {
  for (const width of [300, 360, 420, 700]) {
    await page.viewport(width, 800)
    start()
    desk.take(rows, null)
    await expect.poll(articles).toHaveLength(4)
    await userEvent.keyboard('x')
    await expect.poll(() => document.activeElement?.textContent).toBe('CSV')
    const { left, right } = document.querySelector('.menu > div')!.getBoundingClientRect()
    expect([left >= 0, right <= width], `${width} px`).toEqual([true, true])
    await userEvent.keyboard('{Escape}')
    screen?.close()
    screen = undefined
  }
})

test('the choice of an export closes by Escape, and when the keyboard goes elsewhere', async () => {
  start()
  desk.take(rows, null)
  await expect.poll(articles).toHaveLength(4)
  const menu = () => document.querySelector('details')!
  await userEvent.keyboard('x')
  await expect.poll(() => document.activeElement?.textContent).toBe('CSV')
  await userEvent.keyboard('{Escape}')
  expect(menu().open).toBe(false)
  expect(document.activeElement?.localName).toBe('summary')
  await userEvent.keyboard('x')
  expect(menu().open).toBe(true)
  await userEvent.keyboard('j')
  await expect.poll(() => menu().open).toBe(false)
  expect(saved).toEqual([])
})

test('letters typed into a field are letters', async () => {
  start()
  desk.take(rows, null)
  await expect.poll(articles).toHaveLength(4)
  await userEvent.keyboard('/')
  await userEvent.keyboard('od')
  await expect.poll(articles).toHaveLength(1)
  expect(states).toEqual([])
  await userEvent.keyboard('{Escape}')
  await userEvent.keyboard('d')
  await expect.poll(() => states).toEqual([['odile', 'dismissed']])
})

test('a long page: progress, cancel; a hidden page and a heavy one say so', async () => {
  start()
  desk.take(rows, null)
  desk.takeState('live', null)
  await seen(queue.live)
  await userEvent.keyboard('s')
  await expect.poll(() => scans).toEqual([true])
  desk.takeState('slowed', { done: 40, total: 400 })
  await seen(queue.scanning(40, 400))
  await seen(queue.slowed)
  await clean()
  await userEvent.keyboard('s')
  await expect.poll(() => scans).toEqual([true, false])
  desk.takeState('paused', null)
  await seen(queue.paused)
  await clean()
})

test('a card may ask for a row that a filter hides', async () => {
  start()
  desk.take([...rows, row('gone', 'vin', { state: 'dismissed' })], 'gone')
  await expect.poll(current).toContain('@gone')
})

test('a queue that was closed hears no key, not even before the next frame', async () => {
  start()
  const press = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 's' }))
  press()
  expect(scans).toEqual([true])
  screen!.close()
  press()
  expect(scans).toEqual([true])
})
