// "Replace" in every editor: the model takes the safe wording, the caret stands behind it, the next key lands there,
// undo brings the draft back, and what is published holds no detail. After "Edit" the next key lands at the detail.
import type { Page } from 'playwright-core'
import { settled } from '../harness/event-log.ts'
import { until } from '../harness/screen.ts'
import { expect, type Outcome, outcomeOf, posts, type Scene, type Seat } from './cell.ts'
import { plain } from './editor.ts'

const before = 'Note for all: he lives at 4412 Walnut St, Apt 3'
const after = ' and bikes to work'
const detail = /4412|Apt 3/
const safe = /the 4400 block of Walnut St/

const read = (page: Page) => page.evaluate(() => window.__read!())

const openAndHold = async ({ page, session, screen }: Seat, scene: Scene) => {
  await scene.open(page)
  await scene.write(page, session, before + after)
  await scene.send(page, session)
  await screen.find('button', /post anyway/i)
}

const useSafeWording = async ({ page, screen }: Seat) => {
  await screen.press('button', /^use /i)
  await until(page, "the model takes the safe wording, or we say that it didn't", async () => {
    if ((await screen.look()).some(one => /copy/i.test(one.name) && one.role === 'button'))
      throw new Error(`the editor did not take it: “${await read(page)}”`)
    const text = await read(page)
    return safe.test(text) && !detail.test(text)
  })
  await screen.gone('button', /post anyway/i)
  await settled(page)
}

export const replaceCell = (_without: Seat, seat: Seat, scene: Scene): Promise<Outcome> =>
  outcomeOf(async () => {
    const { page, session } = seat
    await openAndHold(seat, scene)
    await useSafeWording(seat)
    const replaced = plain(await read(page))
    expect(!detail.test(replaced), `the model still holds the detail: “${replaced}”`)
    expect(replaced.endsWith(after.trim()), `words behind the detail were lost: “${replaced}”`)
    await page.keyboard.type('!')
    await settled(page)
    const typed = plain(await read(page))
    expect(typed.length === replaced.length + 1, `the next key gave “${typed}”`)
    await page.keyboard.press('Backspace')
    await settled(page)
    expect(plain(await read(page)) === replaced, `backspace gave “${plain(await read(page))}”`)
    await scene.send(page, session)
    await settled(page)
    const published = await posts(page)
    expect(published.length === 1, `after the replacement one press gave ${published.length} posts`)
    expect(safe.test(published[0]!) && !detail.test(published[0]!), `published “${published[0]}”`)
    return undefined
  })

/** Undo, pressed as a person does until the detail is back, at most this often. */
const undos = 6

export const undoCell = (_without: Seat, seat: Seat, scene: Scene): Promise<Outcome> =>
  outcomeOf(async () => {
    const { page } = seat
    await openAndHold(seat, scene)
    await useSafeWording(seat)
    for (let i = 0; i < undos && !detail.test(await read(page)); i++) {
      await page.keyboard.press('Control+Z')
      await settled(page)
    }
    const undone = plain(await read(page))
    expect(undone.includes(before), `undo gave “${undone}”`)
    return undefined
  })

export const editCell = (_without: Seat, seat: Seat, scene: Scene): Promise<Outcome> =>
  outcomeOf(async () => {
    const { page, screen } = seat
    await openAndHold(seat, scene)
    await screen.press('button', /^(back to |edit)/i)
    await screen.gone('button', /post anyway/i)
    await page.keyboard.type('!')
    await settled(page)
    const typed = plain(await read(page))
    expect(typed === `${before}!${after}`, `after edit the next key gave “${typed}”`)
    return undefined
  })
