// Every screen and state, looked at by axe-core, in both languages and both schemes.
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import {
  itemsOf,
  type Layer,
  Options,
  openCard,
  openChip,
  openMark,
  openPage,
  openWarning,
  Popup,
  type PopupPage,
  Welcome,
} from '../../../src/ui/index.ts'
import { pageLanguages } from '../../../src/words/pages.ts'
import {
  button,
  fullOptions,
  makeLayer,
  optionsProps,
  packs,
  press,
  recorder,
  report,
  text,
  until,
  warningProps,
  wordings,
} from './stage.tsx'

const { on } = recorder()
const items = itemsOf(report, ['hold', 'note'], wordings)
let layer: Layer
let end: () => void

beforeEach(() => {
  document.documentElement.lang = 'en'
  document.title = 'Town talk'
  document.body.innerHTML = '<main><h1>Town talk</h1><textarea aria-label="Draft"></textarea><p>…</p></main>'
  ;({ layer, end } = makeLayer())
})
afterEach(() => end())

/** axe walks into open roots alone: what it finds in ours is told by looking at a copy of its content. */
const lookAt = async (root: Element | ShadowRoot): Promise<void> => {
  const { violations } = await axe.run(root instanceof ShadowRoot ? copyOf(root) : root, {
    // A copy stands on the page outside of any landmark; the real thing is a dialog or popover of its own.
    rules: { region: { enabled: false } },
  })
  expect(violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' ')}`)).toEqual([])
}
const copyOf = (root: ShadowRoot): Element => {
  const host = document.createElement('div')
  const open = host.attachShadow({ mode: 'open' })
  open.adoptedStyleSheets = root.adoptedStyleSheets
  open.append(...[...root.childNodes].map(node => node.cloneNode(true)))
  document.body.append(host)
  for (const dialog of open.querySelectorAll('dialog')) {
    dialog.removeAttribute('open')
    dialog.showModal()
  }
  for (const popover of open.querySelectorAll<HTMLElement>('[popover]')) popover.showPopover()
  return host
}

const schemes = ['light', 'dark'] as const
const inScheme = (value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })

describe.each(schemes)('in the %s scheme', scheme => {
  beforeEach(() => inScheme(scheme))
  afterEach(() => inScheme(''))

  test('the warning', async () => {
    openWarning(layer, { ...warningProps(on), error: { kind: 'not-taken', wording: 'her street' } })
    layer.root.querySelector('details')!.open = true
    await lookAt(layer.root)
  })
  test('the warning for one finding, and with nothing left', async () => {
    const screen = openWarning(layer, warningProps(on, 1))
    await lookAt(layer.root)
    screen.update(warningProps(on, 0))
    await lookAt(layer.root)
  })
  test('the chip and its card', async () => {
    const rect = document.querySelector('textarea')!.getBoundingClientRect()
    openChip(layer, { rect, state: 'findings', text, report, items, onShow: on('show') })
    await press(button(layer, '2 private details'))
    await until('the card', () => layer.root.querySelector('.finding') !== null)
    await lookAt(layer.root)
  })
  test('the mark and the card of a post', async () => {
    const rect = document.querySelector('p')!.getBoundingClientRect()
    openMark(layer, { rect, level: 'hold', count: 2, onOpen: on('open') })
    openCard(layer, {
      rect,
      text,
      report,
      items,
      packs,
      covered: true,
      onCover: on('cover'),
      onNotPrivate: on('np'),
      onClose: on('close'),
    })
    await lookAt(layer.root)
  })

  const finding = {
    key: '1',
    where: 'draft',
    category: 'phone',
    level: 'hold',
    masked: '(…) …-..42',
    why: ['cue-word'],
  } as const
  const here = { site: 'X', isVerified: false, reads: true, writes: true }
  const pages: readonly PopupPage[] = [
    { ...here, state: 'guarding' },
    { ...here, state: 'blind' },
    { ...here, state: 'off' },
    { state: 'unlisted', site: 'forum.example.org' },
    { state: 'reload', site: 'x.com' },
    { state: 'nowhere' },
  ]
  describe.each(Object.values(pageLanguages))('our own pages in $language', words => {
    beforeEach(() => document.body.replaceChildren())

    test.each(pages)('popup: $state', async page => {
      const callbacks = { onSwitch: on(''), onAllow: on(''), onReload: on(''), onShow: on(''), onOpen: on('') }
      openPage(Popup, { words, page, findings: [finding], ...callbacks }, 'Doxguard')
      await lookAt(document.documentElement)
    })
    test.each([null, 'moderator'] as const)('welcome: %s', async chosen => {
      const callbacks = { onChoose: on(''), onAllow: on(''), onOptions: on('') }
      openPage(Welcome, { words, chosen, needsPermission: chosen === null, ...callbacks }, 'Doxguard')
      await lookAt(document.documentElement)
    })
    test.each(['empty', 'full'])('options: %s', async kind => {
      const empty = optionsProps(on, words)
      openPage(Options, kind === 'full' ? fullOptions(empty) : empty, 'Doxguard options')
      await lookAt(document.documentElement)
    })
  })
})
