import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createEditor, Editor, Node, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import type { Mount } from '../editor.ts'

const empty = () => [{ type: 'paragraph', children: [{ text: '' }] }]

export const mount: Mount = into => {
  const editor = withHistory(withReact(createEditor()))
  const Box = () => {
    const [initialValue] = useState(empty)
    return createElement(
      Slate,
      { editor, initialValue } as never,
      createElement(Editable, { role: 'textbox', 'aria-multiline': true } as never),
    )
  }
  const root = createRoot(into)
  flushSync(() => root.render(createElement(Box)))
  return {
    element: into.querySelector<HTMLElement>('[data-slate-editor]')!,
    read: () => editor.children.map(node => Node.string(node)).join('\n'),
    // Learned from a debounced, throttled selectionchange: a plain-text paste before that is cancelled and put nowhere.
    hasCaret: () => editor.selection !== null,
    clear: () =>
      flushSync(() => {
        Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } })
      }),
    insert: text => flushSync(() => Transforms.insertText(editor, text, { at: Editor.end(editor, []) })),
  }
}
