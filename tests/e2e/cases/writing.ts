// A private draft is held until its author has decided; then it is published exactly once, or not at all.
import assert from 'node:assert/strict'
import type { Case } from '../case.ts'
import { until } from '../harness/screen.ts'
import { published, type Stage } from '../harness/stage.ts'

const postAnyway = /^Post anyway/
const draft = 'She lives at 4412 Walnut St, Apt 3, and she is home every evening.'

const sends: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'submit-button': ({ page }) => page.click('[data-send]'),
  'mod-enter': ({ page }) => page.keyboard.press('ControlOrMeta+Enter'),
}

/** Types by real keys and sends; returns once our warning stands there. */
const hold = async (stage: Stage, way: string) => {
  const { page, screen } = stage
  await page.evaluate(() => window.__focus!())
  await page.keyboard.type(draft)
  await sends[way]!(stage)
  await screen.find('button', postAnyway)
  assert.deepEqual(await published(page), [], 'nothing is published before the decision')
  assert.equal(await page.evaluate(() => window.__read!()), draft, 'the draft is not lost')
}

const once = async ({ page, screen }: Stage, text: string | RegExp) => {
  await page.waitForFunction(() => window.__posts.length > 0)
  await screen.gone('button', postAnyway)
  const posts = await published(page)
  assert.equal(posts.length, 1, `published ${posts.length} times`)
  if (typeof text === 'string') assert.equal(posts[0], text)
  else assert.match(posts[0]!, text)
}

const decisions: Readonly<Record<string, (stage: Stage, way: string) => Promise<void>>> = {
  'post anyway publishes it once': async stage => {
    // A press that comes before the warning was in sight for half a second asks to read it first.
    await until(stage.page, 'the warning goes', async () => {
      const still = (await stage.screen.look()).some(({ role, name }) => role === 'button' && postAnyway.test(name))
      if (still) await stage.screen.press('button', postAnyway)
      return !still
    })
    await once(stage, draft)
  },
  'replace publishes the safe wording once': async (stage, way) => {
    await stage.screen.press('button', /^Use /)
    await stage.page.waitForFunction(() => !/4412|Apt 3/.test(window.__read!()))
    await stage.screen.gone('button', postAnyway)
    await sends[way]!(stage)
    await once(stage, /4400 block of Walnut St(?!.*(4412|Apt))/)
  },
  'edit goes back and publishes nothing': async stage => {
    await stage.screen.press('button', /^Edit/)
    await stage.screen.gone('button', postAnyway)
    assert.equal(await stage.page.evaluate(() => window.__read!()), draft)
    assert.deepEqual(await published(stage.page), [])
  },
}

const chip = /^Doxguard: /

const leaving: Case = {
  name: 'writing: what marks a draft leaves the page with its editor',
  run: async ({ open }) => {
    const { page, screen } = await open('matrix/page.html?editor=textarea&way=submit-button')
    await page.evaluate(() => window.__focus!())
    await page.keyboard.type(draft)
    await screen.find('button', chip)
    await page.evaluate(() => document.querySelector('textarea')!.remove())
    await screen.gone('button', chip)
  },
}

const decided: readonly Case[] = ['textarea', 'contenteditable', 'lexical'].flatMap(editor =>
  Object.keys(sends).flatMap(way =>
    Object.entries(decisions).map(([what, decide]) => ({
      name: `writing: ${editor}, ${way}: ${what}`,
      run: async ({ open }) => {
        const stage = await open(`matrix/page.html?editor=${editor}&way=${way}`)
        await hold(stage, way)
        await decide(stage, way)
      },
    })),
  ),
)

export const writing: readonly Case[] = [...decided, leaving]
