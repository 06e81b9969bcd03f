// Where a person writes in an editor: put there, and given back when a screen of ours has taken it away.
import { rangeOf } from '../text-map.ts'
import { type Editor, isField } from './editor.ts'
import { readEditor } from './index.ts'
import { pointTo } from './pointing.ts'

/** Puts the caret at an offset (UTF-16) of the editor's text and the focus into the editor. */
export const placeCaret = (editor: Editor, offset: number): void => {
  const { kind, element } = editor
  element.focus({ preventScroll: false })
  if (kind === 'drawn') return void pointTo(editor, offset)
  if (isField(element)) {
    element.setSelectionRange(offset, offset)
    return
  }
  const { map } = readEditor(editor)
  const range = map && rangeOf(map, offset, offset)
  if (range) element.ownerDocument.getSelection()?.collapse(range.startContainer, range.startOffset)
}

/** Chromium has a selection for each shadow root; the document's stops at the root's border there. */
const selectionAround = (element: Element): Selection | null => {
  const root = element.getRootNode() as ShadowRoot & { getSelection?(): Selection | null }
  return root.getSelection?.() ?? element.ownerDocument.getSelection()
}

/**
 * Keeps what is selected in one of these editors; the answer selects it again, if it is still there. A press in another
 * tree of the page takes the selection along, the focus that comes back brings none, and editors do nothing without one.
 */
export const keepSelection = (editors: readonly Editor[]): (() => void) => {
  for (const { element } of editors) {
    const selection = isField(element) ? null : selectionAround(element)
    if (!selection?.anchorNode || !element.contains(selection.anchorNode)) continue
    // It moves along with what the page changes meanwhile.
    const range = selection.getRangeAt(0).cloneRange()
    return () => {
      if (!element.isConnected || !element.contains(range.commonAncestorContainer)) return
      selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
    }
  }
  return () => {}
}
