// Answering a dox is noted and never held: the answer goes out at once. Quoting one is held (odd.ts).
import assert from 'node:assert/strict'
import type { Case } from '../case.ts'
import { settled } from '../harness/event-log.ts'
import { published, type Stage } from '../harness/stage.ts'

const note = /^Doxguard: You are answering a post with private details$/
const answer = 'Please take this down.'
const more = ' He lives at 88 Birchmount Ln.'

const send = async ({ page }: Stage) => {
  await page.evaluate(() => window.__focus!())
  await page.keyboard.type(answer)
  await settled(page)
}
const goesOut = async ({ page }: Stage) => {
  await page.click('[data-send]')
  await page.waitForFunction(() => window.__posts.length > 0)
  assert.deepEqual(await published(page), [answer])
}

export const replying: readonly Case[] = ['above', 'around'].flatMap(where => [
  {
    name: `replying: to a dox ${where} the editor: noted, and goes out`,
    run: async ({ open }) => {
      const stage = await open(`pages/standing/reply.html?where=${where}`)
      await send(stage)
      await stage.screen.find('button', note)
      await goesOut(stage)
    },
  },
  {
    name: `replying: to a clean post ${where} the editor: nothing shows`,
    run: async ({ open }) => {
      const stage = await open(`pages/standing/reply.html?where=${where}&post=clean`)
      await send(stage)
      // What shows for a private draft goes once it is clean again: then it has been looked at, and nothing shows.
      await stage.page.keyboard.type(more)
      await stage.screen.find('button', /^Doxguard: 1 private detail$/)
      for (let n = 0; n < more.length; n++) await stage.page.keyboard.press('Backspace')
      await stage.screen.gone('button', /^Doxguard/)
      await goesOut(stage)
    },
  },
])
