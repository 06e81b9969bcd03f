import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { Mount } from '../editor.ts'

export const mount: Mount = into => {
  const editor = new Editor({
    element: into,
    extensions: [StarterKit],
    editorProps: { attributes: { role: 'textbox' } },
  })
  return {
    element: editor.view.dom,
    read: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(true),
    insert: text => editor.commands.insertContentAt(editor.state.doc.content.size - 1, text),
  }
}
