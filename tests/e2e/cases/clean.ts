// A clean draft is none of our business: the page sees the same events and the same mutations, with us and without us.
import assert from 'node:assert/strict'
import type { Case } from '../case.ts'
import { difference, eventLog, resetEventLog, settled } from '../harness/event-log.ts'
import { published, type Stage } from '../harness/stage.ts'

const draft = 'The tomatoes are in, and the fence is finally painted. See you all on Sunday!'

/** Types a clean draft by real keys, sends it, and returns all that the page saw. */
const write = async (stage: Stage, send: (stage: Stage) => Promise<void>) => {
  const { page } = stage
  await resetEventLog(page)
  await page.evaluate(() => window.__focus!())
  await page.keyboard.type(draft)
  await send(stage)
  await page.waitForFunction(() => window.__posts.length > 0)
  await settled(page)
  return { log: await eventLog(page), posts: await published(page) }
}

const click = async ({ page }: Stage) => page.click('[data-send]')
const modEnter = async ({ page }: Stage) => page.keyboard.press('Control+Enter')

const kinds = [
  { editor: 'textarea', way: 'submit-button', send: click },
  { editor: 'contenteditable', way: 'submit-button', send: click },
  { editor: 'lexical', way: 'submit-button', send: click },
  { editor: 'lexical', way: 'mod-enter', send: modEnter },
]

export const clean: readonly Case[] = kinds.map(({ editor, way, send }) => ({
  name: `clean: ${editor}, ${way}: published once, and the page sees nothing of us`,
  run: async ({ open, openWithout }) => {
    const file = `matrix/page.html?editor=${editor}&way=${way}`
    const withUs = await open(file)
    const ours = await write(withUs, send)
    const without = await openWithout(file)
    const theirs = await write(without, send)
    assert.deepEqual(ours.posts, [draft])
    assert.deepEqual(theirs.posts, [draft])
    assert.ok(ours.log.length > draft.length, 'the recorder recorded')
    assert.equal(difference(theirs.log, ours.log), null)
  },
}))
