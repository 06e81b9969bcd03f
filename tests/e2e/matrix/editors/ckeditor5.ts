import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5'
import type { Mount } from '../editor.ts'

export const mount: Mount = async into => {
  const box = document.createElement('div')
  into.append(box)
  const editor = await ClassicEditor.create(box, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold],
    toolbar: ['bold', 'undo'],
  })
  const text = () => {
    const lines: string[] = []
    for (const block of editor.model.document.getRoot()!.getChildren()) {
      let line = ''
      for (const { item } of editor.model.createRangeIn(block as never)) if (item.is('$textProxy')) line += item.data
      lines.push(line)
    }
    return lines.join('\n')
  }
  return {
    element: into.querySelector<HTMLElement>('.ck-editor__editable')!,
    read: text,
    clear: () => editor.setData(''),
    insert: value =>
      editor.model.change(writer => {
        const root = editor.model.document.getRoot()!
        writer.insertText(value, writer.createPositionAt(root.getChild(root.childCount - 1)! as never, 'end'))
      }),
  }
}
