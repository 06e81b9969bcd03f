// What this page's controls and keys do, learned by watching drafts go out. Kept for the page's life, never stored.
import type { Composer } from './draft.ts'
import { type Editor, editorOf, readEditor } from './editors/index.ts'
import type { Gesture } from './gestures.ts'
import type { Learned } from './publish.ts'

/** What makes two elements "of the same make": their tag and what their authors called them. */
const makeOf = (element: Element): string =>
  [
    element.localName,
    ...['id', 'class', 'role', 'name', 'data-testid', 'aria-label'].map(name => element.getAttribute(name) ?? ''),
  ].join('|')

/** When a page is looked at after a gesture, in ms: at once for editors that empty themselves, later for slow sends. */
const looks = [60, 400, 1500]

export interface Learner extends Learned {
  /** A gesture was let through: look what becomes of the draft. `control` is what was pressed. */
  observe(gesture: Gesture, composer: Composer, control: Element | null): void
}

export const createLearner = (): Learner => {
  const controls = new Set<string>()
  const enters = new Map<string, 'publishes' | 'breaks-line'>()
  const textsOf = (composer: Composer): string[] =>
    composer.editors.map(one => (one.element.isConnected ? readEditor(one).text.trim() : '')).filter(Boolean)
  return {
    publishes: control => controls.has(makeOf(control)),
    enter: editor => enters.get(makeOf(editor.box)),
    observe: (gesture, composer, control) => {
      const before = textsOf(composer)
      if (before.length === 0) return
      const own = composer.editors.find(one => one.element === gesture.target || one.element.contains(gesture.target))
      const lines = own ? breaksIn(own) : 0
      let isKnown = false
      const look = (): void => {
        if (isKnown) return
        const isGone = textsOf(composer).length === 0 && !standsAnew(gesture.target.ownerDocument, before)
        if (gesture.kind === 'press' && control && isGone) controls.add(makeOf(control))
        if (gesture.kind === 'enter' && own) {
          if (isGone) enters.set(makeOf(own.box), 'publishes')
          else if (own.element.isConnected && breaksIn(own) > lines) enters.set(makeOf(own.box), 'breaks-line')
        }
        isKnown = isGone || (gesture.kind === 'enter' && own !== undefined && enters.has(makeOf(own.box)))
      }
      for (const wait of gesture.kind === 'enter' ? looks.slice(0, 2) : looks) setTimeout(look, wait)
    },
  }
}

/** Does another editor hold one of the texts? A preview draws the page anew, and nothing went out. */
const standsAnew = (document: Document, texts: readonly string[]): boolean =>
  [...document.querySelectorAll('textarea, input, [contenteditable]')].some(element => {
    const editor = editorOf(element)
    return editor !== null && texts.includes(readEditor(editor).text.trim())
  })

/** Lines by the editor's own blocks and breaks: an empty last line counts, although its text is empty. */
const breaksIn = ({ box }: Editor): number =>
  'value' in box ? String(box.value).split('\n').length : box.querySelectorAll('p, div, pre, br, li').length
