import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import type { Mount } from '../editor.ts'

export const mount: Mount = into => {
  const element = document.createElement('div')
  element.contentEditable = 'true'
  element.setAttribute('role', 'textbox')
  element.setAttribute('data-lexical-editor', 'true')
  element.style.minHeight = '60px'
  into.append(element)
  const editor = createEditor({
    namespace: 'matrix',
    onError: error => {
      throw error
    },
  })
  editor.setRootElement(element)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  return {
    element,
    read: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: () =>
      editor.update(() => {
        $getRoot().clear()
        $getRoot().append($createParagraphNode())
      }),
    insert: text =>
      editor.update(
        () => {
          const root = $getRoot()
          const last = root.getLastChild() ?? root.append($createParagraphNode()).getLastChild()!
          ;(last as ReturnType<typeof $createParagraphNode>).append($createTextNode(text))
        },
        { discrete: true },
      ),
  }
}
