import Quill from 'quill'
import type { Mount } from '../editor.ts'

export const mount: Mount = into => {
  const box = document.createElement('div')
  into.append(box)
  const quill = new Quill(box, { modules: { toolbar: false } })
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
