// Every editor of the matrix, loaded when its page is opened.
import type { Mount } from '../editor.ts'

export const editors: Readonly<Record<string, () => Promise<{ mount: Mount }>>> = {
  textarea: () => import('./textarea.ts'),
  input: () => import('./input.ts'),
  'react-textarea': () => import('./react-textarea.ts'),
  contenteditable: () => import('./contenteditable.ts'),
  lexical: () => import('./lexical.ts'),
  prosemirror: () => import('./prosemirror.ts'),
  tiptap: () => import('./tiptap.ts'),
  'draft-js': () => import('./draft-js.ts'),
  quill: () => import('./quill.ts'),
  slate: () => import('./slate.ts'),
  ckeditor5: () => import('./ckeditor5.ts'),
  codemirror: () => import('./codemirror.ts'),
  tinymce: () => import('./tinymce.ts'),
  drawn: () => import('./drawn.ts'),
}
