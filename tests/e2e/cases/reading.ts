// Posts on pages of many shapes that no site file names: each planted one is found once, whose it is and where it stands,
// after scrolling, recycling, edits and page changes too. Then the moderator's way through the queue, by keyboard.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { CaseItem } from '../../../src/check.ts'
import type { Case, Powers } from '../case.ts'
import { until } from '../harness/screen.ts'
import type { Stage, Theatre } from '../harness/stage.ts'

interface Planted {
  readonly text: string
  readonly author: string
  readonly link: string | null
}
declare global {
  interface Window {
    __planted: Planted[]
    __plantedOther: Planted[]
    __edit: () => void
    __late: () => void
    /** Opens what the page keeps back: cut texts, further answers, new messages. */
    __act?: () => void
    /** The rows of a list show other posts. */
    __recycle?: () => void
  }
}
interface Storage {
  readonly storage: {
    readonly session: {
      get(key: string): Promise<{ queue?: { value: { items: CaseItem[] } } }>
      remove(key: string): Promise<void>
    }
  }
}

const pictures = join(import.meta.dirname, '../out')
const rows = ({ worker }: Theatre): Promise<CaseItem[]> =>
  worker!.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Storage }).chrome
    return (await storage.session.get('queue')).queue?.value.items ?? []
  })
const empty = ({ worker }: Theatre) =>
  worker!.evaluate(() => (globalThis as unknown as { chrome: Storage }).chrome.storage.session.remove('queue'))

/** Opened with an empty queue. */
const openFeed = async ({ open, theatre }: Powers, name: string): Promise<Stage> => {
  // The page before may still be saying its last.
  for (const [page] = theatre.context.pages(); (await rows(theatre)).length; ) {
    await empty(theatre)
    await page?.evaluate(() => new Promise(requestAnimationFrame))
  }
  return open(`pages/feeds/${name}.html`)
}
const expected = async ({ page }: Stage): Promise<Planted[]> => page.evaluate(() => window.__planted)

/** Nothing of a planted detail is in what was kept or exported: its numbers and its street. */
const masksAll = (kept: string, planted: readonly Planted[]) => {
  // As a word: a time or a hash may hold the same digits.
  for (const { text } of planted)
    for (const [word] of text.matchAll(/\d[\d-]{2,}|(?<=\d )[A-Z]\w{4,}/g))
      assert.doesNotMatch(kept, new RegExp(`(?<![\\w.])${word}(?!\\w)`), `${word} is kept`)
}

/** The queue holds exactly these posts, and no text of theirs. */
const holds = async (stage: Stage, planted: readonly Planted[]) => {
  const { page, theatre } = stage
  await until(page, `${planted.length} rows`, async () => (await rows(theatre)).length >= planted.length)
  const items = await rows(theatre)
  const place = (author: string | null, link: string | null) => `${author} ${link}`
  assert.deepEqual(
    items.map(item => place(item.author, item.permalink)).sort(),
    planted.map(one => place(one.author, one.link && new URL(one.link, page.url()).href)).sort(),
  )
  masksAll(JSON.stringify(items), planted)
}
/** As fast as a person flicks: some lists empty what was passed within a few frames. */
const scrollThrough = async ({ page }: Stage) => {
  for (let step = 0; ; step++) {
    const isEnd = await page.evaluate(
      () =>
        new Promise<boolean>(done => {
          scrollBy(0, 100)
          requestAnimationFrame(() => done(innerHeight + scrollY >= document.documentElement.scrollHeight - 1))
        }),
    )
    if (isEnd && step > 3) return
  }
}
const marked = ({ screen, page }: Stage, count: number) =>
  until(
    page,
    `${count} marks`,
    async () => (await screen.look()).filter(one => /^Doxguard:/.test(one.name)).length === count,
  )

const names = [
  'stream',
  'board',
  'talk',
  'recycler',
  'lantern',
  'clearing',
  'hive',
  'gazette',
  'galley',
  'tide',
  'corkboard',
  'porch',
  'logbook',
  'terrace',
]
const shapes: readonly Case[] = names.map(name => ({
  name: `reading: ${name}: every planted post once, right author and address, no text kept`,
  run: async powers => {
    const stage = await openFeed(powers, name)
    await scrollThrough(stage)
    await stage.page.evaluate(() => window.__act?.())
    await scrollThrough(stage)
    await holds(stage, await expected(stage))
  },
}))

const changes: readonly Case[] = [
  {
    name: 'reading: an edit takes the mark and the row away',
    run: async powers => {
      const stage = await openFeed(powers, 'stream')
      const [first, ...rest] = await expected(stage)
      await scrollThrough(stage)
      await holds(stage, [first!, ...rest])
      await stage.page.evaluate(() => {
        scrollTo(0, 0)
        window.__edit()
      })
      await until(stage.page, 'the row to go', async () => (await rows(stage.theatre)).length === rest.length)
      await holds(stage, rest)
    },
  },
  {
    name: 'reading: what arrives late in a chat that scrolls by itself',
    run: async powers => {
      const stage = await openFeed(powers, 'talk')
      await stage.page.evaluate(() => window.__late())
      await holds(stage, await expected(stage))
      await marked(stage, 1)
    },
  },
  {
    name: 'reading: a recycled list, there and back, and another list without a reload',
    run: async powers => {
      const stage = await openFeed(powers, 'recycler')
      const { page } = stage
      await scrollThrough(stage)
      await page.evaluate(() => scrollTo(0, 0))
      await marked(stage, 1)
      await holds(stage, await expected(stage))
      await page.click('#other')
      await scrollThrough(stage)
      await holds(stage, [...(await expected(stage)), ...(await page.evaluate(() => window.__plantedOther))])
    },
  },
  {
    name: 'reading: frames of the page: written into, used again, scrolled by themselves, taken out',
    run: async powers => {
      const stage = await openFeed(powers, 'alcove')
      const { page } = stage
      const planted = await expected(stage)
      await scrollThrough(stage)
      await holds(stage, planted.slice(0, 3))
      await page.evaluate(() => window.__act!())
      await holds(stage, planted.slice(0, 5))
      await page.evaluate(() => window.__recycle!())
      await holds(stage, planted)
      await marked(stage, 1)
      await page.evaluate(() => document.querySelector('#wire iframe')!.remove())
      await marked(stage, 0)
    },
  },
  {
    name: 'reading: marks and highlights move nothing of the page',
    run: async powers => {
      const stage = await openFeed(powers, 'board')
      const boxes = () =>
        stage.page.evaluate(() =>
          JSON.stringify([...document.querySelectorAll('td')].map(cell => cell.getBoundingClientRect().toJSON())),
        )
      await marked(stage, 2)
      const without = await powers.openWithout('pages/feeds/board.html')
      const plain = await without.page.evaluate(() =>
        JSON.stringify([...document.querySelectorAll('td')].map(cell => cell.getBoundingClientRect().toJSON())),
      )
      assert.equal(await boxes(), plain)
    },
  },
]

const desk: readonly Case[] = (['light', 'dark'] as const).map(scheme => ({
  name: `reading: the queue by keyboard alone, ${scheme}`,
  run: async powers => {
    const stage = await openFeed(powers, 'stream')
    await scrollThrough(stage)
    await holds(stage, await expected(stage))
    const page = await stage.theatre.context.newPage()
    mkdirSync(pictures, { recursive: true })
    const picture = (name: string) => page.screenshot({ path: join(pictures, `queue-${name}-${scheme}.png`) })
    try {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width: 400, height: 900 })
      await page.goto(`chrome-extension://${stage.theatre.id}/sidepanel.html`)
      await page.waitForSelector('article.post .excerpt')
      await picture('panel')
      await page.keyboard.press('j')
      await page.waitForSelector('article.post:focus')
      await page.keyboard.press('j')
      await picture('row')
      await page.keyboard.press('?')
      await page.waitForSelector('dialog[open]')
      await picture('keys')
      await page.keyboard.press('Escape')
      await page.waitForSelector('dialog', { state: 'detached' })
      await page.keyboard.press('e')
      await page.waitForFunction(() => document.querySelectorAll('article.post').length === 2)
      await until(page, 'the decision', async () => (await rows(stage.theatre)).some(row => row.state === 'checked'))
      await page.keyboard.press('x')
      const download = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      const file = await download
      assert.match(file.suggestedFilename(), /^doxguard-.*\.csv$/)
      const csv = readFileSync(await file.path(), 'utf8')
      const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
      assert.deepEqual([data.length, errors], [2, []])
      for (const row of data) assert.match(row.excerpt!, /\[(home address|phone number)\]/i)
      masksAll(csv, await expected(stage))
      await page.setViewportSize({ width: 1100, height: 900 })
      await picture('page')
      await page.keyboard.press('o')
      await until(page, 'the post in front', () =>
        stage.page.evaluate(() => document.visibilityState === 'visible' && scrollY > 0),
      )
    } finally {
      await page.close()
    }
  },
}))

export const reading: readonly Case[] = [...shapes, ...changes, ...desk]
