// How a page stands is told in the page, on the toolbar button and in the popup: guarded, not seen, cut off, switched off.
import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import type { PageReport } from '../../../src/messages.ts'
import type { Case } from '../case.ts'
import { settled } from '../harness/event-log.ts'
import { popupSays } from '../harness/popup.ts'
import { until } from '../harness/screen.ts'
import { openStage, openTheatre, type Stage, type Theatre } from '../harness/stage.ts'

const build = resolve(import.meta.dirname, '../../../.output/chrome-mv3-demo')
const unseen = /^Doxguard: Doxguard cannot see this editor$/
const outdated = /^Doxguard: Reload needed$/
const draft = 'She lives at 4412 Walnut St, Apt 3, and she is home every evening.'

/** What the service worker's own `chrome` is asked for here. */
interface Chrome {
  readonly tabs: {
    query(what: { url: string }): Promise<{ id: number }[]>
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<{ value: unknown }>
  }
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>
    getTitle(of: { tabId: number }): Promise<string>
  }
  readonly storage: { readonly local: { set(items: object): Promise<void> } }
  readonly runtime: { reload(): void }
}

/** Asks the page what the popup asks it. */
const tell = ({ page, theatre }: Stage, call: string, ask: object): Promise<unknown> =>
  theatre.worker!.evaluate(
    async ([url, call, ask]) => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome
      const [tab] = await tabs.query({ url })
      return (await tabs.sendMessage(tab!.id, { call, ask }, { frameId: 0 })).value
    },
    [page.url(), call, ask] as const,
  )
const report = (stage: Stage) => tell(stage, 'page-report', {}) as Promise<PageReport>

const button = ({ page, theatre }: Stage) =>
  theatre.worker!.evaluate(async url => {
    const { tabs, action } = (globalThis as unknown as { chrome: Chrome }).chrome
    const [tab] = await tabs.query({ url })
    const of = { tabId: tab!.id }
    return { text: await action.getBadgeText(of), title: await action.getTitle(of) }
  }, page.url())
const buttonSays = (stage: Stage, text: string, title: string) =>
  until(stage.page, `a toolbar button “${text}”, “${title}”`, async () => {
    const now = await button(stage)
    return now.text === text && now.title === `Doxguard: ${title}`
  })

const set = ({ worker }: Theatre, value: object) =>
  worker!.evaluate(
    value =>
      (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({
        settings: { version: 1, value },
      }),
    value,
  )

const isSaid = async ({ screen }: Stage, name: RegExp) => (await screen.look()).some(one => name.test(one.name))

const canvases: readonly Case[] = ['field', 'frame'].map(sink => ({
  name: `standing: an editor drawn on a canvas, keys into a ${sink}: said in the page, popup and badge, until another is used`,
  run: async ({ open }) => {
    const stage = await open(`pages/standing/canvas.html?sink=${sink}`)
    const { page, screen } = stage
    await page.click('#note')
    await page.keyboard.type('A clean note')
    await settled(page)
    assert.ok(!(await isSaid(stage, /^Doxguard/)), 'a field beside a canvas is an editor like any other')
    assert.equal((await report(stage)).state, 'guarding')
    await buttonSays(stage, '', 'Guarding localhost')
    await page.click('#sheet')
    await page.keyboard.type(draft)
    assert.equal(await page.evaluate(() => (window as unknown as { __drawn: string }).__drawn), draft)
    await screen.find('button', unseen)
    await buttonSays(stage, '!', 'There is an editor on this page that Doxguard cannot see.')
    assert.equal((await report(stage)).state, 'blind')
    await popupSays(stage, text => text.includes('There is an editor on this page that Doxguard cannot see.'))
    await page.click('#note')
    await screen.gone('button', unseen)
    await buttonSays(stage, '', 'Guarding localhost')
    assert.equal((await report(stage)).state, 'guarding')
  },
}))

export const standing: readonly Case[] = [
  ...canvases,
  {
    name: 'standing: the popup lists what stands in the draft, masked, and leads there',
    run: async ({ open }) => {
      const stage = await open('matrix/page.html?editor=textarea&way=submit-button')
      const { page, screen } = stage
      await page.evaluate(() => window.__focus!())
      await page.keyboard.type(draft)
      await screen.find('button', /^Doxguard: 1 private detail$/)
      const { findings } = await report(stage)
      assert.deepEqual(
        findings.map(({ where, category, level, masked }) => ({ where, category, level, masked })),
        [{ where: 'draft', category: 'street-address', level: 'hold', masked: '•••• W••••• S•, A•• •' }],
      )
      await popupSays(stage, text => /In your draft 1\s+Home address: •••• W••••• S•, A•• •\s/.test(text))
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      assert.equal(await tell(stage, 'show-finding', { key: findings[0]!.key }), true)
      assert.equal(
        await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).selectionEnd),
        draft.indexOf('Apt 3') + 'Apt 3'.length,
      )
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.press('Delete')
      await until(page, 'an empty list', async () => (await report(stage)).findings.length === 0)
      assert.equal(await tell(stage, 'show-finding', { key: findings[0]!.key }), false)
    },
  },
  {
    name: 'standing: a site or a check that is switched off is not called guarded',
    run: async ({ open, theatre }) => {
      const stage = await open('matrix/page.html?editor=textarea&way=submit-button')
      await buttonSays(stage, '', 'Guarding localhost')
      try {
        await set(theatre, { sitesOff: ['localhost'] })
        await buttonSays(stage, '', 'Switched off on localhost')
        assert.equal((await report(stage)).state, 'off')
        await set(theatre, { writing: false })
        await buttonSays(stage, '', 'Guarding localhost')
        await popupSays(stage, text => text.includes('What you write is not checked.'))
      } finally {
        await set(theatre, {})
        await buttonSays(stage, '', 'Guarding localhost')
      }
    },
  },
  {
    name: 'standing: after an update the page asks for a reload, and still holds',
    run: async () => {
      const theatre = await openTheatre(build)
      try {
        const stage = await openStage(theatre, 'matrix/page.html?editor=textarea&way=submit-button')
        const { page, screen } = stage
        await page.evaluate(() => window.__focus!())
        await page.keyboard.type('A clean note. ')
        await settled(page)
        assert.ok(!(await isSaid(stage, outdated)))
        // Screens come from the extension while it is there.
        await until(page, 'the posts to be read', async () => (await report(stage)).reads)
        const gone = theatre.worker!.waitForEvent('close')
        await theatre
          .worker!.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload())
          .catch(() => {})
        await gone
        await page.keyboard.type('More of it. ')
        await screen.find('button', outdated)
        await page.keyboard.type(draft)
        await screen.find('button', /^Doxguard: 1 private detail$/)
        await page.click('[data-send]')
        await screen.find('button', /^Post anyway/)
        assert.deepEqual(await page.evaluate(() => window.__posts), [])
      } finally {
        await theatre.close()
      }
    },
  },
]
