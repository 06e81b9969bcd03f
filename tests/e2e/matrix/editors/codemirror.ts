import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import type { Mount } from '../editor.ts'

export const mount: Mount = into => {
  const view = new EditorView({
    parent: into,
    root: into.getRootNode() as Document | ShadowRoot,
    state: EditorState.create({
      extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping],
    }),
  })
  return {
    element: view.contentDOM,
    read: () => view.state.doc.toString(),
    clear: () => view.dispatch({ changes: { from: 0, to: view.state.doc.length } }),
    insert: text => view.dispatch({ changes: { from: view.state.doc.length, insert: text } }),
  }
}
