// Changing an editor's text the way a person would, so that its own model follows. Which way works in which editor was
// measured in real browsers (tests/e2e/matrix/replace-cell.ts holds them to it); the result is read again before it counts.

import { rangeOf } from '../text-map.ts'
import { selectedIn } from './drawn.ts'
import { type Editor, type Field, isField } from './editor.ts'
import { readEditor } from './index.ts'
import { pointAcross } from './pointing.ts'

/**
 * Until an editor has seen a new selection, in ms: without it Draft.js and Lexical change the wrong place. Slate looks
 * only every 100 ms.
 */
const selectionSeen = 150
/** An editor has drawn what it made of a change once its text has stood still that long, in ms. */
const stillFor = 90
/** Longest time for that, in ms. */
const drawsWithin = 900
/** How often a replacement is tried before the author is asked to do it by hand. */
const tries = 3

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

/** The editor's text once it is what we wait for, or stands still. */
const settledText = async (editor: Editor, view: Window, expected: string): Promise<string> => {
  let text = folded(readEditor(editor).text)
  for (let still = 0, waited = 0; text !== expected && still < stillFor && waited < drawsWithin; waited += 30) {
    await pause(view, 30)
    const now = folded(readEditor(editor).text)
    still = now === text ? still + 30 : 0
    text = now
  }
  return text
}

/**
 * Puts `wording` in place of the half-open UTF-16 range of the editor's text. True when the editor, read again, shows
 * exactly that. False when it does not; then its text is again what it was, as far as any means of ours can bring that about.
 */
export const replaceText = async (editor: Editor, start: number, end: number, wording: string): Promise<boolean> => {
  const before = readEditor(editor).text
  const was = folded(before)
  const expected = folded(before.slice(0, start) + wording + before.slice(end))
  const { element } = editor
  const view = element.ownerDocument.defaultView ?? window
  element.focus({ preventScroll: true })
  if (editor.kind === 'field' && isField(element)) {
    replaceInField(element, start, end, wording)
    return (await settledText(editor, view, expected)) === expected
  }
  for (let attempt = 0; attempt < tries; attempt++) {
    if (!(await selectSeen(editor, start, end, before.slice(start, end), view))) continue
    insert(element, wording)
    const now = await settledText(editor, view, expected)
    if (now === expected) return true
    if (now !== was && !(await restore(editor, before, view))) return false
  }
  return false
}

/** Brings a text back after a change that went wrong: by the editor's own undo, the browser's, at last by writing it anew. */
const restore = async (editor: Editor, before: string, view: Window): Promise<boolean> => {
  const { kind, element } = editor
  const { ownerDocument: document } = element
  const was = folded(before)
  const undoKey = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true }
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform)
  const ways = [
    // True when nobody took the key: then the browser's own undo is the right one.
    () =>
      element.dispatchEvent(new KeyboardEvent('keydown', { ...undoKey, ctrlKey: !isMac, metaKey: isMac })) &&
      document.execCommand('undo'),
    () => {
      document.getSelection()?.selectAllChildren(element)
    },
  ]
  for (const way of ways) {
    way()
    if ((await settledText(editor, view, was)) === was) return true
    // Of text that is drawn, the rest may stand out of sight: it is never written anew.
    if (kind === 'drawn') return false
  }
  await pause(view, selectionSeen)
  insert(element, before)
  return (await settledText(editor, view, was)) === was
}

/** Selects a range and waits until the editor has had time to see it; false when the selection was not taken. */
const selectSeen = async (editor: Editor, start: number, end: number, text: string, view: Window): Promise<boolean> => {
  if (!select(editor, start, end)) return false
  await pause(view, selectionSeen)
  const { kind, element } = editor
  // A selection inside a shadow root shows no text of its own from outside; elsewhere it shows it as drawn (text-transform).
  const letters = (value: string): string => value.replace(/[\s\u00a0\u200b\u2060\ufeff]+/g, '').toLowerCase()
  if (kind === 'drawn') return letters(selectedIn(element)) === letters(text)
  if (element.getRootNode() !== element.ownerDocument) return true
  return letters(element.ownerDocument.getSelection()?.toString() ?? '') === letters(text)
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
  const { kind, element } = editor
  if (kind === 'drawn') return pointAcross(editor, start, end)
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
