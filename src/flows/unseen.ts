// Somebody writes in an editor that we cannot see: known from where the letters go, until another editor is used.
import { canvasOf, type Editor, type Tree, typedBy } from '../page/index.ts'

/** `tell` hears when it begins and when it ends. */
export const createUnseen = (tree: Tree, tell: (isBlind: boolean) => void) => {
  let canvas: Element | null = null
  const set = (next: Element | null): void => {
    if (Boolean(next) !== Boolean(canvas)) tell(next !== null)
    canvas = next
  }
  return {
    /** Where the letters appear; null where they stand in the editor itself. */
    canvas: (): Element | null => canvas,
    /** An event of the editor in use; once its letters went elsewhere it stays unseen. */
    observe: (editor: Editor, event: Event): void => {
      if (!canvas?.isConnected) set(canvasOf(tree, editor, typedBy(event)))
    },
    /** Another editor is used, or none. */
    end: (): void => set(null),
  }
}
