// Selecting in an editor whose text is drawn: its model takes a selection from the pointer alone, and shows in what takes
// the keys what it took.
import { rangeOf, type TextMap } from '../text-map.ts'
import { readDrawn } from './drawn.ts'
import type { Editor } from './editor.ts'

/** The edge of the letter at an offset, just inside it. */
const edgeAt = (map: TextMap, offset: number, edge: 'left' | 'right') => {
  const range = rangeOf(map, offset, offset + 1)
  const rect = range?.getClientRects()[0]
  if (!range || !rect) return null
  const x = edge === 'left' ? rect.left + 1 : rect.right - 1
  return { x, y: (rect.top + rect.bottom) / 2, line: range.startContainer.parentElement as Element }
}

/** Presses there, as far as the box stands there and nothing lies over it. */
const pressOn = (box: Element, offset: number, edge: 'left' | 'right', shiftKey: boolean): boolean => {
  const root = box.getRootNode() as Document | ShadowRoot
  const targetAt = (at: ReturnType<typeof edgeAt>) => at && root.elementFromPoint(at.x, at.y)
  let at = edgeAt(readDrawn(box), offset, edge)
  if (at && !box.contains(targetAt(at))) {
    at.line.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    at = edgeAt(readDrawn(box), offset, edge)
  }
  const target = targetAt(at)
  if (!at || !target || !box.contains(target)) return false
  const view = box.ownerDocument.defaultView
  const place = { bubbles: true, cancelable: true, composed: true, clientX: at.x, clientY: at.y, detail: 1, shiftKey }
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    const buttons = type.endsWith('down') ? 1 : 0
    const init = { ...place, view, buttons }
    target.dispatchEvent(
      type.startsWith('p')
        ? new PointerEvent(type, { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true })
        : new MouseEvent(type, init),
    )
  }
  return true
}

/** Puts the caret behind the letter before an offset (UTF-16) of the drawn text. */
export const pointTo = ({ box }: Editor, offset: number): boolean =>
  offset > 0 ? pressOn(box, offset - 1, 'right', false) : pressOn(box, 0, 'left', false)

/** Selects a half-open UTF-16 range of the drawn text; the editor may take another: `selectedIn` tells. */
export const pointAcross = ({ box }: Editor, start: number, end: number): boolean =>
  pressOn(box, start, 'left', false) && pressOn(box, end - 1, 'right', true)
