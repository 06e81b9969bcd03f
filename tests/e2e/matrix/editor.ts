// What the matrix asks of an editor on its test page: to be mounted, read from its own model, and emptied.

export interface Mounted {
  /** The element that takes the keys (the body of the frame, for an editor in a frame). */
  readonly element: HTMLElement
  /** The text by the editor's own model, never by the screen. */
  readonly read: () => string
  readonly clear: () => void
  /** Has the model learned where the caret stands? Left out where it knows with the focus. */
  readonly hasCaret?: () => boolean
  /** Text put in by a script (an emoji picker, a "share" link), with no key pressed. */
  readonly insert: (text: string) => void
}

export type Mount = (into: HTMLElement) => Mounted | Promise<Mounted>

/** The same model text whatever the editor ends its paragraphs with. */
export const plain = (text: string): string =>
  text
    .replace(/\u200b|\ufeff/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim()
