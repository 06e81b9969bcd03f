import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/themes/silver'
import 'tinymce/models/dom'
import 'tinymce/skins/ui/oxide/skin.js'
import 'tinymce/skins/ui/oxide/content.js'
import 'tinymce/skins/content/default/content.js'
import type { Mount } from '../editor.ts'

/** Lives in a frame of its own; the publish control stands outside. Without its skin it stays hidden, and Firefox focuses nothing that is. */
export const mount: Mount = async into => {
  const box = document.createElement('div')
  into.append(box)
  const [editor] = await tinymce.init({
    target: box,
    license_key: 'gpl',
    menubar: false,
    toolbar: 'bold undo',
    height: 180,
    branding: false,
    promotion: false,
  })
  return {
    element: editor!.getBody(),
    read: () => editor!.getContent({ format: 'text' }),
    clear: () => {
      editor!.setContent('')
    },
    insert: text => {
      editor!.setContent(editor!.getContent() + text)
    },
  }
}
