// Changing an editor's text the way a person would, so that its own model follows. Which way works in which editor was
// measured in real browsers (see the table in README, "Replacing text"); the result is read again before it counts.

import { rangeOf } from '../text-map.ts'
import { type Editor, type Field, isField } from './editor.ts'
import { readEditor } from './index.ts'

/** Until an editor has seen the new selection, in ms: without it Draft.js and Lexical change the wrong place. */
const selectionSeen = 60
/** Until an editor has drawn what it made of the change, in ms. */
const settled = 60

const pause = (view: Window, ms: number): Promise<void> =>
  new Promise(done => {
    view.setTimeout(done, ms)
  })

const isGecko = (): boolean => CSS.supports('-moz-appearance', 'none')

/** White space that editors exchange freely does not count. */
const folded = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/**
 * Puts `wording` in place of the half-open UTF-16 range of the editor's text. True when the editor, read again, shows
 * exactly that; false when it does not, and then the change was undone once.
 */
export const replaceText = async (editor: Editor, start: number, end: number, wording: string): Promise<boolean> => {
  const before = readEditor(editor)
  const expected = folded(before.text.slice(0, start) + wording + before.text.slice(end))
  const { element } = editor
  const view = element.ownerDocument.defaultView ?? window
  element.focus({ preventScroll: true })
  const isDone = (): boolean => folded(readEditor(editor).text) === expected
  if (isField(element)) {
    replaceInField(element, start, end, wording)
    await pause(view, 0)
    return isDone()
  }
  if (!select(editor, start, end)) return false
  await pause(view, selectionSeen)
  insert(element, wording)
  await pause(view, settled)
  if (isDone()) return true
  await pause(view, settled * 2)
  if (isDone()) return true
  if (folded(readEditor(editor).text) !== folded(before.text)) element.ownerDocument.execCommand('undo')
  return false
}

const replaceInField = (field: Field, start: number, end: number, wording: string): void => {
  field.setSelectionRange(start, end)
  const { value } = field
  if (field.ownerDocument.execCommand('insertText', false, wording) && field.value !== value) return
  // No editing command here: the value is set as the browser itself sets it, past a framework's own setter.
  field.setRangeText(wording, start, end, 'end')
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: wording }),
  )
}

/** Selects a range of the editor's text; false when its nodes have gone. */
export const select = (editor: Editor, start: number, end: number): boolean => {
  const { element } = editor
  if (isField(element)) {
    element.setSelectionRange(start, end)
    return true
  }
  const { map } = readEditor(editor)
  const range = map && rangeOf(map, start, end)
  const selection = element.ownerDocument.getSelection()
  if (!range || !selection) return false
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  return true
}

/** Firefox: the editing command (a made event's data does not reach the page). Chromium: a made paste, which every editor library turns into its own command; the editing command where nobody takes it. */
const insert = (element: HTMLElement, wording: string): void => {
  if (!wording) {
    element.ownerDocument.execCommand('delete')
    return
  }
  const { ownerDocument: document } = element
  if (!isGecko()) {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', wording)
    const root = element.getRootNode() as Document | ShadowRoot
    const anchor = document.getSelection()?.anchorNode
    const target =
      root === document && anchor && element.contains(anchor)
        ? anchor.nodeType === 1
          ? (anchor as Element)
          : anchor.parentElement
        : element
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData })
    if (!(target ?? element).dispatchEvent(paste)) return
  }
  document.execCommand('insertText', false, wording)
}

/** Puts the caret at an offset (UTF-16) of the editor's text and the focus into the editor. */
export const placeCaret = (editor: Editor, offset: number): void => {
  const { element } = editor
  element.focus({ preventScroll: false })
  if (isField(element)) {
    element.setSelectionRange(offset, offset)
    return
  }
  const { map } = readEditor(editor)
  const range = map && rangeOf(map, offset, offset)
  if (range) element.ownerDocument.getSelection()?.collapse(range.startContainer, range.startOffset)
}
