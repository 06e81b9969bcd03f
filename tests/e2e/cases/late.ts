// The script of the screens comes when it is needed. A post is held without it, and stays held until it has come; where it
// cannot come, the browser's own dialog asks.
import assert from 'node:assert/strict'
import type { Case } from '../case.ts'
import { settled } from '../harness/event-log.ts'
import { published, type Stage, type Theatre } from '../harness/stage.ts'

const draft = 'She lives at 4412 Walnut St, Apt 3, and she is home every evening.'
const postAnyway = /^Post anyway/

interface Scripting {
  executeScript(...given: unknown[]): Promise<unknown>
}
interface Background {
  readonly chrome: { readonly scripting: Scripting }
  /** Lets the scripts in that were asked for, and all later ones; resolves once the first have run. */
  letIn?: () => Promise<unknown>
  shutOut?: () => void
  before?: Scripting['executeScript']
}

/** From now on scripts wait at the door of every page. */
const holdBack = ({ worker }: Theatre) =>
  worker!.evaluate(() => {
    const world = globalThis as unknown as Background
    const { scripting } = world.chrome
    world.before ??= scripting.executeScript
    const asked: Promise<unknown>[] = []
    const door = new Promise<void>((open, shut) => {
      world.letIn = () => {
        open()
        return Promise.all(asked)
      }
      world.shutOut = () => shut(new Error('shut'))
    })
    scripting.executeScript = (...given) => {
      const run = door.then(() => world.before!.apply(scripting, given))
      asked.push(run)
      return run
    }
  })
const decide = ({ worker }: Theatre, how: 'letIn' | 'shutOut') =>
  worker!.evaluate(async what => void (await (globalThis as unknown as Background)[what]!()), how)
const asBefore = ({ worker }: Theatre) =>
  worker!.evaluate(() => {
    const { chrome, before } = globalThis as unknown as Background
    if (before) chrome.scripting.executeScript = before
  })

const late = (name: string, run: (stage: Stage) => Promise<void>): Case => ({
  name: `late: ${name}`,
  run: async ({ open, theatre }) => {
    await holdBack(theatre)
    try {
      const stage = await open('matrix/page.html?editor=textarea&way=submit-button')
      await stage.page.evaluate(() => window.__focus!())
      await stage.page.keyboard.type(draft)
      await run(stage)
    } finally {
      await asBefore(theatre)
    }
  },
})

/** Presses the site's own button and answers the question that the browser then asks. */
const answer = async ({ page, theatre }: Stage, how: 'accept' | 'dismiss') => {
  const asked = page.waitForEvent('dialog')
  await page.click('[data-send]')
  await decide(theatre, 'shutOut')
  const dialog = await asked
  assert.match(dialog.message(), /Doxguard held this post.*Post anyway\?$/s)
  await dialog[how]()
}

export const lates: readonly Case[] = [
  late('a post stays held until the warning has come', async stage => {
    const { page, screen, theatre } = stage
    await page.click('[data-send]')
    await settled(page)
    assert.deepEqual(await published(page), [])
    assert.ok(!(await screen.look()).some(({ name }) => postAnyway.test(name)), 'the screens were kept back')
    await decide(theatre, 'letIn')
    await screen.find('button', postAnyway)
    assert.deepEqual(await published(page), [])
    assert.equal(await page.evaluate(() => window.__read!()), draft)
  }),
  late('what is emptied while it is held opens no warning', async stage => {
    const { page, screen, theatre } = stage
    await page.click('[data-send]')
    await page.fill('textarea', 'See you on Sunday.')
    await decide(theatre, 'letIn')
    await page.click('[data-send]')
    await page.waitForFunction(() => window.__posts.length > 0)
    assert.deepEqual(await published(page), ['See you on Sunday.'])
    assert.ok(!(await screen.look()).some(({ name }) => postAnyway.test(name)))
  }),
  late('where the warning cannot come the browser asks: no publishes nothing, yes publishes once', async stage => {
    const { page, theatre } = stage
    await answer(stage, 'dismiss')
    await settled(page)
    assert.deepEqual(await published(page), [])
    assert.equal(await page.evaluate(() => window.__read!()), draft)
    await holdBack(theatre)
    await answer(stage, 'accept')
    await page.waitForFunction(() => window.__posts.length > 0)
    await settled(page)
    assert.deepEqual(await published(page), [draft])
  }),
]
