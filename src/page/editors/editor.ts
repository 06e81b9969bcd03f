// What an editor is: something a person writes in, read as plain text.
import type { TextMap } from '../text-map.ts'

export interface Editor {
  readonly kind: 'field' | 'rich'
  /** The field itself, or the outermost editable element. */
  readonly element: HTMLElement
}

/** An editor's text at one moment. `map` is absent for fields: their text has no nodes. */
export interface EditorText {
  readonly editor: Editor
  readonly text: string
  readonly map?: TextMap
}

export type Field = HTMLInputElement | HTMLTextAreaElement

export const isField = (element: Element): element is Field =>
  element.localName === 'textarea' || element.localName === 'input'
