// Editors that draw on a canvas: the keys go into a field that nobody sees, and what they write never stands in it.
import { type Editor, readEditor } from './editors/index.ts'
import { isVisible, type Tree } from './tree.ts'

/** A canvas that somebody writes on is at least this large, in CSS pixels; smaller ones are charts and icons. */
const leastWidth = 300
const leastHeight = 200

/** The letter or the composition that an event tells of; empty where it tells of none. */
export const typedBy = (event: Event): string => {
  if (!event.isTrusted) return ''
  if (event.type === 'compositionend') return (event as CompositionEvent).data.trim()
  const { type, key, ctrlKey, metaKey, altKey } = event as KeyboardEvent
  return type === 'keyup' && key.length === 1 && !(ctrlKey || metaKey || altKey) ? key.trim() : ''
}

/** Can anybody see it: as large as a letter, within the window, not transparent, and its frame too? */
const isSeen = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView
  const { width, height, left, right, top, bottom } = element.getBoundingClientRect()
  if (!view || width < 4 || height < 4 || right <= 0 || bottom <= 0) return false
  if (left >= view.innerWidth || top >= view.innerHeight) return false
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  return !view.frameElement || isSeen(view.frameElement)
}

/** The canvas that letters typed into this editor appear on; null for an editor that shows and holds its own text. */
export const canvasOf = (tree: Tree, editor: Editor, typed: string): Element | null => {
  if (!typed || isSeen(editor.element) || readEditor(editor).text.includes(typed)) return null
  let top: Element = editor.element
  for (let at = tree.parentOf(top); at; at = tree.parentOf(at)) top = at
  for (const element of tree.below(top)) {
    if (element.localName !== 'canvas' || !isVisible(element)) continue
    const { width, height } = element.getBoundingClientRect()
    if (width >= leastWidth && height >= leastHeight) return element
  }
  return null
}
