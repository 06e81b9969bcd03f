// One journey on the Firefox build in real Firefox: held, posted anyway once; held, replaced, published once.
import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import type { Case } from '../case.ts'
import { inFirefox } from '../harness/firefox.ts'

const draft = 'She lives at 4412 Walnut St, Apt 3, and she is home every evening.'
const clean = 'The tomatoes are in, and the fence is finally painted.'
const postAnyway = /^Post anyway/

const write = async (page: Page, text: string) => {
  await page.evaluate(() => window.__focus!())
  await page.keyboard.type(text)
  await page.waitForFunction(text => window.__read!().trim() === text, {}, text)
  await page.click('[data-send]')
}
const posts = (page: Page) => page.evaluate(() => window.__posts)

export const firefox: readonly Case[] = ['textarea'].map(editor => ({
  name: `firefox: ${editor}: clean goes out, private is held, posted anyway once, replaced once`,
  run: () =>
    inFirefox(`matrix/page.html?editor=${editor}&way=submit-button`, async ({ page, press, wait }) => {
      await write(page, clean)
      await page.waitForFunction(() => window.__posts.length > 0)
      assert.deepEqual(await posts(page), [clean])

      await write(page, draft)
      await wait(postAnyway, true)
      assert.deepEqual(await posts(page), [clean], 'nothing is published before the decision')
      await press(postAnyway, async () => (await posts(page)).length > 1)
      await wait(postAnyway, false)
      assert.deepEqual(await posts(page), [clean, draft])

      await write(page, draft)
      await press(/^Use “/)
      await page.waitForFunction(() => !/4412|Apt 3/.test(window.__read!()))
      await wait(postAnyway, false)
      await page.click('[data-send]')
      await page.waitForFunction(() => window.__posts.length > 2)
      const all = await posts(page)
      assert.equal(all.length, 3)
      assert.match(all[2]!, /4400 block of Walnut St/)
      assert.doesNotMatch(all[2]!, /4412|Apt 3/)
    }),
}))
