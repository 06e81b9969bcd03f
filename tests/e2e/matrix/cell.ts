// One cell of the matrix: one page, one way of sending, run without the extension, then with it.
import type { CDPSession, Frame, Page } from 'playwright-core'
import { eventLog, gestureDifference, recordEvents, resetEventLog, settled } from '../harness/event-log.ts'
import { type Screen, screenOf, until } from '../harness/screen.ts'
import { plain } from './editor.ts'

export const drafts = {
  private: 'Found him: he lives at 4412 Walnut St, Apt 3 now',
  clean: 'The farmers market was lovely today',
} as const

/** A page ready to be written on, and the two halves of the gesture. */
export interface Scene {
  readonly open: (page: Page) => Promise<unknown>
  readonly write: (page: Page, session: CDPSession, text: string) => Promise<unknown>
  readonly send: (page: Page, session: CDPSession) => Promise<unknown>
  /** What the editor's own model holds; null where the page has no model but the screen. */
  readonly read: (page: Page) => Promise<string>
  /** The window that the composer and its controls stand in, where that is a frame of another origin. */
  readonly view?: (page: Page) => Promise<Frame>
  /** Posts of the page that we mark as we read them: a draft beside them begins when the marks stand. */
  readonly marks?: number
}

export interface Seat {
  readonly page: Page
  readonly session: CDPSession
  readonly screen: Screen
}

/** One page of one browser, kept for many cells. */
export const takeSeat = async (page: Page): Promise<Seat> => {
  await recordEvents(page)
  return { page, session: await page.context().newCDPSession(page), screen: await screenOf(page) }
}

const viewOf = async ({ page }: Seat, scene: Scene): Promise<Page | Frame> => (await scene.view?.(page)) ?? page

export const posts = (view: Page | Frame): Promise<string[]> =>
  view.evaluate(() => (window as unknown as { __posts: string[] }).__posts)

export type Outcome =
  | { readonly result: 'not applicable' }
  | { readonly result: 'held'; readonly pressedAgain: boolean }
  | { readonly result: 'failed'; readonly why: string }

const marksStand = ({ page, screen }: Seat, { marks = 0 }: Scene) =>
  until(
    page,
    `${marks} marks`,
    async () => (await screen.look()).filter(({ name }) => name.startsWith('Doxguard:')).length >= marks,
  )

const play = async (seat: Seat, scene: Scene, text: string, isGuarded = true) => {
  const { page, session } = seat
  await scene.open(page)
  if (isGuarded) await marksStand(seat, scene)
  const view = await viewOf(seat, scene)
  // What a page does while it loads is its own affair, and comes in no fixed order.
  await settled(view)
  await resetEventLog(view)
  await scene.write(page, session, text)
  await scene.send(page, session)
  await settled(view)
  return posts(view)
}

export const expect = (holds: boolean, why: string): void => {
  if (!holds) throw new Error(why)
}

/** `held` unless it throws; a cell that finds that it does not apply says so itself. */
export const outcomeOf = async (run: () => Promise<Outcome | undefined>): Promise<Outcome> => {
  try {
    return (await run()) ?? { result: 'held', pressedAgain: false }
  } catch (error) {
    return { result: 'failed', why: error instanceof Error ? error.message : String(error) }
  }
}

const clean = async (without: Seat, withUs: Seat, scene: Scene) => {
  const logs: string[][] = []
  for (const seat of [without, withUs]) {
    const published = await play(seat, scene, drafts.clean, seat === withUs)
    const whose = seat === withUs ? 'with the extension' : 'without it'
    expect(published.length === 1, `clean draft: ${published.length} posts ${whose}`)
    logs.push(await eventLog(await viewOf(seat, scene)))
  }
  const parts = gestureDifference(logs[0]!, logs[1]!)
  expect(parts === null, `clean draft: the page noticed us, ${parts}`)
}

/** Presses until the screen takes it: it takes no press before it was seen long enough. */
const consent = (seat: Seat) =>
  until(seat.page, 'the warning closes after "Post anyway"', async () => {
    const seen = await seat.screen.look()
    if (!seen.some(one => one.role === 'button' && /post anyway/i.test(one.name))) return true
    await seat.screen.press('button', /post anyway/i)
    return false
  })

const held = async (seat: Seat, scene: Scene): Promise<boolean> => {
  const { page, session, screen } = seat
  const before = await play(seat, scene, drafts.private)
  const view = await viewOf(seat, scene)
  expect(before.length === 0, 'private draft: published before any decision')
  await screen.find('button', /post anyway/i)
  expect((await posts(view)).length === 0, 'private draft: published while the warning stood')
  await screen.press('button', /^(back to |edit)/i)
  await screen.gone('button', /post anyway/i)
  expect(plain(await scene.read(page)) === drafts.private, `after edit the draft is “${await scene.read(page)}”`)
  expect((await posts(view)).length === 0, 'private draft: published by "edit"')
  await scene.send(page, session)
  await screen.find('button', /post anyway/i)
  await consent(seat)
  await settled(view)
  const pressAgain = async () =>
    (await screen.look()).some(one => /press .*(again|once more)/i.test(one.name)) && (await posts(view)).length === 0
  const done = await until(page, 'post anyway publishes, or asks for one more press', async () =>
    (await posts(view)).length ? 'published' : (await pressAgain()) && 'again',
  )
  if (done === 'again') {
    await scene.send(page, session)
    await until(page, 'the next real press publishes', async () => (await posts(view)).length > 0)
  }
  await settled(view)
  const after = await posts(view)
  expect(after.length === 1, `post anyway: ${after.length} posts`)
  expect(plain(after[0]!).includes(drafts.private), `post anyway published “${after[0]}”`)
  return done === 'again'
}

/** Does the gesture publish at all? Then it must be held when private and untouched when clean. */
export const runCell = (without: Seat, withUs: Seat, scene: Scene): Promise<Outcome> =>
  outcomeOf(async () => {
    const published = await play(without, scene, drafts.private, false).catch(() => [])
    if (published.length !== 1 || !plain(published[0]!).includes(drafts.private)) return { result: 'not applicable' }
    const pressedAgain = await held(withUs, scene)
    await clean(without, withUs, scene)
    return { result: 'held', pressedAgain }
  })

/** Controls that publish nothing reach the page, however private the draft beside them is. The page counts them. */
export const harmlessCell =
  (controls: readonly string[]) =>
  (_without: Seat, seat: Seat, scene: Scene): Promise<Outcome> =>
    outcomeOf(async () => {
      const { page, session, screen } = seat
      await scene.open(page)
      await scene.write(page, session, drafts.private)
      const view = await viewOf(seat, scene)
      const heard = () => view.evaluate(() => (window as unknown as { __harmless: number }).__harmless)
      for (const control of controls) {
        const before = await heard()
        await view.locator(control).first().click()
        await settled(view)
        expect((await heard()) === before + 1, `${control}: the press did not reach the page once`)
        const seen = await screen.look()
        expect(!seen.some(one => /post anyway/i.test(one.name)), `${control}: held, though it publishes nothing`)
      }
      return undefined
    })
