// Taking the safe wording in every editor: the model holds it, the caret stands behind it, typing goes on in step, and
// undo brings the author's own words back.
import assert from 'node:assert/strict'
import type { Case } from '../case.ts'
import { until } from '../harness/screen.ts'
import { plain } from '../matrix/editor.ts'
import { editors } from '../matrix/editors/index.ts'

const first = 'Neighbors, listen.'
const address = 'at 4412 Walnut St, Apt 3'
const wording = 'in the 4400 block of Walnut St'
const second = (place: string) => `She lives ${place}, and she is home every evening.`

export const replacing: readonly Case[] = Object.keys(editors).map(editor => ({
  name: `replacing: ${editor}: model, caret, next key and undo`,
  run: async ({ open }) => {
    const { page, screen } = await open(`matrix/page.html?editor=${editor}&way=submit-button`)
    const read = async () => plain(await page.evaluate(() => window.__read!()))
    await page.evaluate(() => window.__focus!())
    if (editor !== 'input') {
      await page.keyboard.type(first)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.type(second(address))
    const before = await read()
    await page.click('[data-send]')
    await screen.press('button', /^Use /)
    await screen.gone('button', /post anyway/i)
    await until(page, 'the wording in the model', async () => (await read()).includes(wording))
    const expected = before.replace(address, wording)
    assert.equal(await read(), expected, 'the model holds the wording')
    assert.deepEqual(await page.evaluate(() => window.__posts), [])
    await page.keyboard.type('!')
    assert.equal(await read(), expected.replace(wording, `${wording}!`), 'the next key stands behind the wording')
    for (let undone = 0; undone < 6 && (await read()) !== before; undone++) {
      await page.keyboard.press('ControlOrMeta+z')
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    }
    assert.equal(await read(), before, 'undo brings back what was there')
  },
}))
