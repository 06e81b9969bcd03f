// A page and our layer on it, as the browser tests of the screens use them. Made-up people only.
import { cdp, userEvent } from 'vitest/browser'
import type { Pack, Report } from '../../../src/check.ts'
import { createLayer, itemsOf, type Layer, type OptionsProps, type WarningProps } from '../../../src/ui/index.ts'
import { languages } from '../../../src/words/index.ts'
import type { PageWords } from '../../../src/words/pages.ts'

export const text = 'Dana lives at 4412 Walnut St, Apt 3. Her cell is 816-555-0142.'

const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })

export const report: Report = {
  findings: [
    {
      category: 'street-address',
      setting: 'private',
      confidence: 0.9,
      why: ['format', 'lives-cue'],
      ...at('4412 Walnut St, Apt 3'),
    },
    { category: 'phone', setting: 'private', confidence: 0.9, why: ['format', 'cue-word'], ...at('816-555-0142') },
  ],
  warn: true,
  level: 'hold',
  about: 'private-person',
  intent: 'none',
  signals: [],
  verdicts: [],
}

export const wordings = ['the 4400 block of Walnut St', '(number not shown)']
export const packs: readonly Pack[] = []

/** Collects what was called back, in order. */
export const recorder = () => {
  const calls: unknown[][] = []
  const on =
    (name: string) =>
    (...given: unknown[]): void =>
      void calls.push([name, ...given])
  return { calls, on }
}

export const warningProps = (on: (name: string) => (...given: unknown[]) => void, count = 2): WarningProps => ({
  text,
  report,
  items: itemsOf(report, ['hold', 'hold'], wordings).slice(0, count),
  packs,
  onEdit: on('edit'),
  onReplace: on('replace'),
  onPostAnyway: on('post'),
  onNotPrivate: on('not-private'),
  onCovered: on('covered'),
})

/** The options of an office that has set nothing yet. */
export const optionsProps = (on: (name: string) => (...given: unknown[]) => void, words: PageWords): OptionsProps => ({
  words,
  settings: {
    setUp: 'official',
    writing: true,
    reading: false,
    levels: {},
    sitesOff: [],
    packs: [],
    place: null,
    platformRules: true,
    holdConversations: false,
    hideDetails: false,
    askReason: true,
  },
  packs,
  ownPacks: [],
  packError: null,
  contacts: [],
  watchList: [],
  granted: [],
  posted: [],
  counts: { held: 1, replaced: 1, edited: 0, posted: 0 },
  decisions: 1,
  onSettings: on('settings'),
  onSetUp: on('set-up'),
  onContacts: on('contacts'),
  onWatch: on('watch'),
  onUnwatch: on('unwatch'),
  onRevoke: on('revoke'),
  onLoadPack: on('load-pack'),
  onRemovePack: on('remove-pack'),
  onSavePosted: on('save-posted'),
  onDeletePosted: on('delete-posted'),
  onSave: on('save'),
  onLoad: async () => true,
  onForget: on('forget'),
})

/** The same with something in every list, and a rule file that was refused. */
export const fullOptions = (empty: OptionsProps): OptionsProps => ({
  ...empty,
  settings: { ...empty.settings, sitesOff: ['x.com'] },
  packError: 'title is missing',
  contacts: ['816-555-0100'],
  watchList: [{ id: 'a', category: 'phone', masked: '8…2' }],
  granted: ['https://forum.example.org/*'],
  posted: [
    {
      posted: '2026-11-20T09:30Z',
      categories: 'Phone number',
      reason: empty.words.postReasons.consent,
      hash: '0a1b2c3d4e5f',
    },
  ],
})

export const makeLayer = (alert: (message: string) => void = () => {}): { layer: Layer; end: () => void } => {
  const controller = new AbortController()
  const layer = createLayer({ words: languages.en, signal: controller.signal, alert })
  return { layer, end: () => controller.abort() }
}

/** The button whose words or name hold the given ones. */
export const button = (layer: Layer, name: string): HTMLButtonElement => {
  const all = [...layer.root.querySelectorAll('button')]
  const found = all.find(one => one.textContent?.includes(name) || one.getAttribute('aria-label')?.includes(name))
  if (!found) throw new Error(`no button “${name}” among ${all.map(one => one.textContent).join(' | ')}`)
  return found
}

/** A real press of the mouse in the middle of an element, as the browser itself sends it. */
export const press = async (element: Element): Promise<void> => {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight)
  const scale = frame.width / innerWidth
  const box = element.getBoundingClientRect()
  const x = frame.x + (box.x + box.width / 2) * scale
  const y = frame.y + (box.y + box.height / 2) * scale
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await cdp().send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })
}

export const key = (keys: string): Promise<void> => userEvent.keyboard(keys)

/** Waits for a state, never for a time; says what it waited for. */
export const until = async (what: string, holds: () => boolean): Promise<void> => {
  const end = performance.now() + 5000
  while (!holds()) {
    if (performance.now() > end) throw new Error(`never came: ${what}`)
    await new Promise(requestAnimationFrame)
  }
}
