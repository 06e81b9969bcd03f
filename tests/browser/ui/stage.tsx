// A page and our layer on it, as the browser tests of the screens use them. Made-up people only.
import { cdp, userEvent } from 'vitest/browser'
import type { Pack, Report } from '../../../src/check.ts'
import { createLayer, itemsOf, type Layer, type WarningProps } from '../../../src/ui/index.ts'
import { languages } from '../../../src/words/index.ts'

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
