// The Firefox build in real Firefox, editor by editor and by click and key: clean goes out, private is held, posted anyway
// once, replaced and published once.
import assert from 'node:assert/strict'
import type { Case } from '../case.ts'
import { type FirefoxStage, inFirefox } from '../harness/firefox.ts'

const draft = 'She lives at 4412 Walnut St, Apt 3, and she is home every evening.'
const safe = 'She lives in the 4400 block of Walnut St, and she is home every evening.'
const clean = 'The tomatoes are in, and the fence is finally painted.'
const postAnyway = /^Post anyway/

const sends: Readonly<Record<string, (stage: FirefoxStage) => Promise<void>>> = {
  'submit-button': async ({ page }) => {
    const { x, y } = (await page.evaluate(() => window.__place!('[data-send]')))!
    await page.mouse.click(x, y)
  },
  'mod-enter': async ({ page }) => {
    await page.evaluate(() => window.__focus!())
    await page.keyboard.down('Control')
    await page.keyboard.press('Enter')
    await page.keyboard.up('Control')
  },
}

const posts = ({ page }: FirefoxStage) => page.evaluate(() => window.__posts)
const published = async (stage: FirefoxStage, text: string) => {
  await stage.page.waitForFunction(() => window.__posts.length > 0)
  assert.deepEqual(await posts(stage), [text])
}

/** Writes on a fresh page and sends. */
const send = async (stage: FirefoxStage, where: string, way: string, text: string) => {
  const { page, open } = stage
  const [editor, host = 'top'] = where.split(' in ')
  await open(`matrix/page.html?editor=${editor}&host=${host}&way=${way}`)
  await page.evaluate(() => window.__focus!())
  await page.keyboard.type(text)
  await page.waitForFunction(text => window.__read!() === text, {}, text)
  await sends[way]!(stage)
}
const hold = async (stage: FirefoxStage, where: string, way: string) => {
  await send(stage, where, way, draft)
  await stage.wait(postAnyway, true)
  assert.deepEqual(await posts(stage), [], 'nothing is published before the decision')
}

const journey = (where: string, way: string) => async (stage: FirefoxStage) => {
  await send(stage, where, way, clean)
  await published(stage, clean)

  await hold(stage, where, way)
  await stage.press(postAnyway, async () => (await posts(stage)).length > 0)
  await stage.wait(postAnyway, false)
  await published(stage, draft)

  await hold(stage, where, way)
  await stage.press(/^Use “/)
  await stage.page.waitForFunction(text => window.__read!() === text, {}, safe)
  await stage.wait(postAnyway, false)
  await sends[way]!(stage)
  await published(stage, safe)
}

const core = ['textarea', 'react-textarea', 'contenteditable', 'lexical', 'prosemirror', 'tinymce']
const others = ['input', 'tiptap', 'quill', 'draft-js', 'slate', 'ckeditor5', 'codemirror', 'drawn']
const hosted = ['frame', 'srcdoc', 'blank', 'open-shadow', 'closed-shadow', 'shadow-frame'].map(
  host => `contenteditable in ${host}`,
)

export const firefox: readonly Case[] = [...core, ...others, ...hosted].map(where => ({
  name: `firefox: ${where}: clean goes out, private is held, posted anyway once, replaced once; by click and by key`,
  isCore: core.includes(where),
  run: () =>
    inFirefox(async stage => {
      for (const way of Object.keys(sends)) await journey(where, way)(stage)
    }),
}))
