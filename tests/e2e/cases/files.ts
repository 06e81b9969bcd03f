// Paste to check with files, in the built extension: a worker reads them, progress moves, a cancel ends it.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Case, Powers } from '../case.ts'

const detail = '816-555-0142'
const lineOf = (i: number) =>
  JSON.stringify({ id: i, text: i % 50 ? `The market opens again, stand ${i % 9}.` : `Call her cell, ${detail}.` })
const posts = (count: number) => Array.from({ length: count }, (_, i) => lineOf(i)).join('\n')

const withPage = async ({ theatre }: Powers, use: (page: Page) => Promise<void>) => {
  const page = await theatre.context.newPage()
  try {
    await page.goto(`chrome-extension://${theatre.id}/check.html`)
    await use(page)
  } finally {
    await page.close()
  }
}
const choose = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'posts.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) })

export const files: readonly Case[] = [
  {
    name: 'files: a file is read to its end, every finding counted and masked',
    run: powers =>
      withPage(powers, async page => {
        await choose(page, posts(500))
        await page.getByRole('status').filter({ hasText: '10 posts of 500' }).waitFor()
        assert.equal(await page.locator('.results li').count(), 10)
        const shown = await page.locator('main').innerText()
        assert.ok(!shown.includes(detail) && /\[phone number\]/.test(shown), shown.slice(0, 500))
      }),
  },
  {
    name: 'files: a large file shows how far it is, and a cancel ends it',
    run: powers =>
      withPage(powers, async page => {
        // More than any machine reads in the moment that a press takes.
        await choose(page, posts(100_000))
        await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0)
        await page.getByRole('button', { name: 'Cancel' }).press('Enter')
        await page.locator('progress').waitFor({ state: 'detached' })
        const said = await page.getByRole('status').innerText()
        assert.match(said, /\d/)
        assert.doesNotMatch(said, /100,?000/)
        // The keyboard stands where the next file is chosen, and that one is read.
        assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Another file')
        await choose(page, posts(100))
        await page.getByRole('status').filter({ hasText: '2 posts of 100' }).waitFor()
      }),
  },
]
