// What an editor is: something a person writes in, read as plain text.
import type { TextMap } from '../text-map.ts'

export interface Editor {
  readonly kind: 'field' | 'rich' | 'drawn'
  /** What takes the keys: a field, or the outermost editable element. */
  readonly element: HTMLElement
  /** What a person sees of it: the element itself, or the box that its text is drawn in. */
  readonly box: HTMLElement
}

/** An editor's text at one moment. `map` is absent for fields: the text in them has no nodes. */
export interface EditorText {
  readonly editor: Editor
  readonly text: string
  readonly map?: TextMap
}

export type Field = HTMLInputElement | HTMLTextAreaElement

export const isField = (element: Element): element is Field =>
  element.localName === 'textarea' || element.localName === 'input'
