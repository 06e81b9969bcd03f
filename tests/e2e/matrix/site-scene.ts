// A mirrored site as a scene of the matrix, at the platform's own address, on the build that ships.
import type { Page } from 'playwright-core'
import { check } from '../../../src/check.ts'
import { settled } from '../harness/event-log.ts'
import { pressKeys } from '../harness/keys.ts'
import type { Send, SitePage } from '../pages/sites/site-page.ts'
import { drafts, expect, type Outcome, outcomeOf, posts, type Scene, type Seat } from './cell.ts'
import { plain } from './editor.ts'

const open = async (page: Page, site: SitePage) => {
  await page.goto(site.address)
  await page.waitForFunction(() => window.__ready)
}

const press = async (page: Page, { control, keys }: Send) => {
  if (control && !keys) return page.locator(control).first().click()
  if (control) await page.locator(control).first().focus()
  else await page.evaluate(() => window.__focus!())
  return pressKeys(page, keys!)
}

export const siteScene = (site: SitePage, send: Send): Scene => ({
  open: page => open(page, site),
  write: async (page, _session, text) => {
    await page.evaluate(() => window.__focus!())
    await (site.inserts ? page.keyboard.insertText(text) : page.keyboard.type(text))
  },
  send: page => press(page, send),
  read: page => page.evaluate(() => window.__read!()),
  marks: site.feed.filter(({ text }) => check(text).level !== 'none').length,
})

/** A private conversation is noted, never held: the message goes out at once, and the note stood there before. */
export const notedCell = (_without: Seat, { page, session, screen }: Seat, scene: Scene): Promise<Outcome> =>
  outcomeOf(async () => {
    await scene.open(page)
    await scene.write(page, session, drafts.private)
    await screen.find('button', /^Doxguard: /)
    await scene.send(page, session)
    await settled(page)
    const published = await posts(page)
    expect(published.length === 1, `a message to one's own people: ${published.length} posts`)
    expect(plain(published[0]!).includes(drafts.private), `sent “${published[0]}”`)
    return undefined
  })
