// A feed with private details: marks, highlights, the card, what goes to the queue, and what never leaves the page.
import { afterEach, expect, test } from 'vitest'
import { type CaseItem, checkInSteps, levelOf } from '../../../src/check.ts'
import { type Reading, type ReadingPowers, startReading } from '../../../src/flows/reading.ts'
import { createLayer, type Layer } from '../../../src/ui/index.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { press } from '../ui/stage.tsx'

const words = wordsFor(['en'])
const mail = 'dana.fields@example.com'
const post = (i: number, author: string, text: string) =>
  `<article style="margin:40px"><div><a href="/@${author}">@${author}</a> <a href="/@${author}/7${i}01"><time datetime="2026-11-20T08:0${i}">${i}h</time></a></div><p>${text}</p></article>`

let reading: Reading | undefined
let layer: Layer | undefined
let cases: CaseItem[] = []
let counts = { held: 0, noted: 0 }
let copied = ''
const notPrivate = new Set<string>()

const start = (html: string, more: Partial<ReadingPowers> = {}, hidesDetails = false) => {
  document.body.innerHTML = html
  layer = createLayer({ words })
  reading = startReading({
    document,
    site: { id: 'generic', name: 'localhost' },
    layer,
    packs: [],
    hidesDetails,
    powers: {
      check: checkInSteps,
      levelOf: (finding, text) => (notPrivate.has(text.slice(finding.start, finding.end)) ? 'none' : levelOf(finding)),
      fingerprint: text => `#${text.length}-${[...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 7)}`,
      notPrivate: (finding, text) => void notPrivate.add(text.slice(finding.start, finding.end)),
      onCounts: value => {
        counts = value
      },
      onCases: items => void cases.push(...items),
      copy: async text => {
        copied = text
        return true
      },
      openPage: () => {},
      reportText: (_kinds, _item, address, excerpt) => `${address} ${excerpt}`,
      ...more,
    },
  })
}
const settled = (until: () => unknown) =>
  expect.poll(() => Boolean(until()), { timeout: 4000, interval: 20 }).toBe(true)
const markButtons = () => [...(layer?.root.querySelectorAll('.mark button') ?? [])] as HTMLButtonElement[]
const highlighted = () => [...CSS.highlights.values()].flatMap(one => [...one].map(range => range.toString()))

afterEach(() => {
  reading?.stop()
  layer?.close()
  cases = []
  counts = { held: 0, noted: 0 }
  copied = ''
  notPrivate.clear()
  document.body.innerHTML = ''
})

const feed = `<main>${post(1, 'ana', 'Nothing to see in this one.')}${post(2, 'bo', `Write to Dana at ${mail}, she hates it.`)}${post(3, 'cy', 'Rye is out again.')}</main>`

test('a post with a detail gets a mark, highlighted words, a count and a row', async () => {
  const shifts: PerformanceEntry[] = []
  new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: 'layout-shift' })
  document.body.innerHTML = feed
  const before = document.querySelectorAll('article')[1]!.getBoundingClientRect().toJSON()
  start(feed)
  await settled(() => cases.length === 1 && markButtons().length === 1)
  expect(highlighted()).toEqual([mail])
  expect(counts).toEqual({ held: 1, noted: 0 })
  const [item] = cases
  expect(item).toMatchObject({ author: '@bo', level: 'hold', state: 'new' })
  expect(item!.permalink).toBe(new URL('/@bo/7201', document.baseURI).href)
  expect(JSON.stringify(cases)).not.toContain('dana')
  expect(document.querySelectorAll('article')[1]!.getBoundingClientRect().toJSON()).toEqual(before)
  expect(shifts).toEqual([])
  const excerpt = reading!.excerptOf(item!.key)!
  expect(excerpt).toContain(`[${words.categories.email.label.toLowerCase()}]`)
  expect(excerpt).not.toContain('example.com')
})

test('a post without an address: the page’s stands in its report, without the post’s details and names', async () => {
  const before = location.href
  const text = 'Dana Roe lives at 4412 Walnut St, Apt 3.'
  start(
    `<main>${post(1, 'ana', 'Rye is out.')}${post(2, 'bo', text).replace('/@bo/7201', '#')}${post(3, 'cy', 'No.')}</main>`,
  )
  await settled(() => markButtons().length === 1)
  expect(reading!.items()[0]!.permalink).toBe(null)
  history.replaceState(null, '', '/u/about-dana-roe/4412-walnut?q=Dana+Roe%2C+4412+Walnut&page=2#top')
  try {
    reading!.show(reading!.items()[0]!.key)
    const button = [...layer!.root.querySelectorAll('button')].find(one => one.textContent === words.card.copyReport)
    await press(button!)
    await settled(() => copied)
    expect(copied).toContain(`${location.origin}/u/-/-?q=-&page=2#top `)
    expect(copied).not.toMatch(/dana|roe|4412|walnut/i)
  } finally {
    history.replaceState(null, '', before)
  }
})

test('the mark opens the card; copy takes the masked text; not private removes the mark', async () => {
  start(feed)
  await settled(() => markButtons().length === 1)
  reading!.show(cases[0]?.key ?? reading!.items()[0]!.key)
  await settled(() => layer!.root.querySelector('.card'))
  const button = (name: string) =>
    [...layer!.root.querySelectorAll('.card button')].find(one => one.textContent === name) as HTMLButtonElement
  expect(button(words.card.copyReport)).toBeTruthy()
  expect(copied).toBe('')
})

test("the user's own post is called that, and nothing offers to report it", async () => {
  start(`<nav><a href="/@bo">Profile</a></nav>${feed}`)
  await settled(() => cases.length === 1)
  expect(cases[0]!.isOwn).toBe(true)
  reading!.show(cases[0]!.key)
  await settled(() => layer!.root.querySelector('.card'))
  expect(layer!.root.querySelector('.card')!.textContent).toContain(words.card.own)
  expect([...layer!.root.querySelectorAll('.card button')].map(one => one.textContent)).not.toContain(
    words.card.copyReport,
  )
})

test('a recycled element loses its mark, and the same post found again is no new row', async () => {
  start(feed)
  await settled(() => markButtons().length === 1 && cases.length === 1)
  const article = document.querySelectorAll('article')[1]!
  const original = article.innerHTML
  article.innerHTML = document
    .querySelectorAll('article')[0]!
    .innerHTML.replaceAll('ana', 'eve')
    .replace('7101', '7999')
  await settled(() => markButtons().length === 0)
  expect(highlighted()).toEqual([])
  const again = document.querySelectorAll('article')[2]!
  again.innerHTML = original
  await settled(() => markButtons().length === 1)
  expect(highlighted()).toEqual([mail])
  expect(cases.length).toBe(1)
  expect(reading!.items().length).toBe(1)
})

test('a post that leaves the page takes its mark and highlight along, and keeps its row', async () => {
  start(feed)
  await settled(() => markButtons().length === 1 && cases.length === 1)
  document.querySelectorAll('article')[1]!.remove()
  await settled(() => markButtons().length === 0)
  expect(highlighted()).toEqual([])
  expect(reading!.items().length).toBe(1)
})

test('an edit that takes the detail out takes the row out', async () => {
  start(feed)
  await settled(() => cases.length === 1)
  document.querySelectorAll('article')[1]!.querySelector('p')!.textContent = 'Never mind.'
  await settled(() => reading!.items().length === 0 && counts.held === 0)
})

test('covered details are painted over until the card is opened', async () => {
  start(feed, {}, true)
  await settled(() => markButtons().length === 1)
  const covered = () => [...CSS.highlights.values()].filter(one => one.size > 0).length
  expect(covered()).toBe(1)
  expect(highlighted()).toEqual([mail])
})

test('posts in a frame: marked and underlined where they show, jumped to, and let go with the frame', async () => {
  const html = `<div style="height:3000px">Long before.</div><iframe style="width:300px;height:200px;border:5px solid" srcdoc='${feed}<div style="height:900px"></div>'></iframe>`
  start(html)
  await settled(() => cases.length === 1)
  expect(cases[0]!.author).toBe('@bo')
  expect(markButtons()).toHaveLength(0)
  const shifts: PerformanceEntry[] = []
  const observer = new PerformanceObserver(list => shifts.push(...list.getEntries()))
  expect(reading!.show(cases[0]!.key)).toBe(true)
  await settled(() => markButtons().length === 1)
  observer.observe({ type: 'layout-shift' })
  const frame = document.querySelector('iframe')!
  const inside = frame.contentWindow as Window & typeof globalThis
  const lit = [...inside.CSS.highlights.values()].flatMap(one => [...one].map(range => range.toString()))
  expect(lit).toEqual([mail])
  const post = () =>
    frame.getBoundingClientRect().top + 5 + inside.document.querySelectorAll('article')[1]!.getBoundingClientRect().top
  const card = layer!.root.querySelector<HTMLElement>('.card')!
  const of = inside.document.querySelectorAll('article')[1]!.getBoundingClientRect()
  const isUnder = Math.abs(card.getBoundingClientRect().top - post() - of.height - 8) < 1
  const isOver = Math.abs(card.getBoundingClientRect().bottom - post() + 8) < 1
  expect(isUnder || isOver).toBe(true)
  const isBeside = () => Math.abs(layer!.root.querySelector('.mark')!.getBoundingClientRect().top - post() - 8) < 1
  await settled(isBeside)
  inside.scrollBy(0, 40)
  await settled(isBeside)
  inside.scrollTo(0, 900)
  await settled(() => markButtons().length === 0)
  inside.scrollTo(0, 0)
  await settled(() => markButtons().length === 1)
  expect(shifts).toEqual([])
  frame.remove()
  await settled(() => markButtons().length === 0)
  expect(reading!.show(cases[0]!.key)).toBe(false)
})

test('in a grid of cards a mark stands on the corner of its own card, not on the card beside it', async () => {
  const card = (html: string) => `<div class="cell">${html.replace('margin:40px', 'margin:0')}</div>`
  const cards = [
    post(1, 'ana', 'A lamp.'),
    post(2, 'bo', `Write to Dana at ${mail}, she hates it.`),
    post(3, 'cy', 'Rye.'),
  ]
  start(
    `<main style="display:grid;grid-template-columns:repeat(3,100px);gap:8px;padding:40px">${cards.map(card).join('')}</main>`,
  )
  await settled(() => markButtons().length === 1)
  const dot = markButtons()[0]!.getBoundingClientRect()
  const [before, own] = [...document.querySelectorAll('article')].map(one => one.getBoundingClientRect())
  expect(dot.left + dot.width / 2).toBeCloseTo(own!.left + 4, 0)
  expect(before!.right - dot.left).toBeLessThan(6)
})
