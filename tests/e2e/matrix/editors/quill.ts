import Quill from 'quill'
import type { Mount } from '../editor.ts'

/** Quill joins what happens within a second into one undo step, and a robot writes a whole draft in less. */
export const mount: Mount = into => {
  const box = document.createElement('div')
  into.append(box)
  const quill = new Quill(box, { modules: { toolbar: false, history: { delay: 0 } } })
  return {
    element: quill.root,
    read: () => quill.getText(),
    clear: () => {
      quill.setText('')
    },
    insert: text => {
      quill.insertText(quill.getLength() - 1, text)
    },
  }
}
