// The moderator's way in real Firefox: a mark in the feed, its card, the queue in a tab, and the queue's keys.
import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import type { Case } from '../case.ts'
import { inFirefox } from '../harness/firefox.ts'

const rows = (queue: Page) => queue.$$eval('article.post', all => all.map(one => one.textContent ?? ''))

export const firefoxQueue: readonly Case[] = [
  {
    name: 'firefox queue: from a mark to the row, and through the queue by keyboard',
    run: () =>
      inFirefox(async ({ page, open, press }) => {
        await open('pages/feeds/stream.html')
        await page.evaluate(() => scrollTo(0, 600))
        const known = new Set(page.browser().targets())
        await press(/^Doxguard:/)
        await press(/^Show in queue$/)
        const target = await page.browser().waitForTarget(one => one.type() === 'page' && !known.has(one))
        const queue = (await target.page())!
        await queue.waitForSelector('article.post .excerpt')
        const [shown] = await rows(queue)
        assert.match(shown!, /\[home address\]/)
        assert.doesNotMatch(shown!, /2718|Larkspur/)

        await queue.bringToFront()
        await queue.keyboard.press('j')
        await queue.waitForSelector('article.post:focus')
        await queue.keyboard.press('e')
        await queue.waitForFunction(() => !document.querySelector('article.post'))
        await queue.keyboard.press('u')
        await queue.waitForSelector('article.post')
        await queue.keyboard.press('?')
        await queue.waitForSelector('dialog[open]')
        await queue.keyboard.press('Escape')
        await queue.waitForSelector('dialog', { hidden: true })
        await queue.keyboard.press('o')
        await page.waitForFunction(() => document.visibilityState === 'visible')
      }),
  },
  {
    name: 'firefox queue: posts in frames of the page: drawn from outside, with an address, inside one another, written into',
    run: () =>
      inFirefox(async ({ page, open, press }) => {
        await open('pages/feeds/alcove.html')
        const planted = await page.evaluate(() => window.__planted.slice(0, 5))
        await page.evaluate(() => scrollTo(0, document.querySelector('#drawn')!.getBoundingClientRect().top))
        const known = new Set(page.browser().targets())
        await press(/^Doxguard:/)
        await press(/^Show in queue$/)
        const target = await page.browser().waitForTarget(one => one.type() === 'page' && !known.has(one))
        const queue = (await target.page())!
        await queue.waitForFunction(() => document.querySelectorAll('article.post').length === 3)
        await page.bringToFront()
        await page.evaluate(() => window.__act!())
        await queue.waitForFunction(() => document.querySelectorAll('article.post').length === 5)
        const shown = (await rows(queue)).join(' ')
        for (const { author, text } of planted) {
          assert.ok(shown.includes(author), `${author} is missing in ${shown}`)
          assert.ok(!shown.includes(text), `${author}'s words are shown`)
        }
      }),
  },
]
