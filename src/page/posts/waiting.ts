// Posts that have been read and wait to be handed out. To read one is quick; what is then done with it takes longer than a
// recycling list leaves it on its element.
import type { Post } from './post.ts'

export interface WaitingOptions {
  /** One short step of getting ready before the first post is handed out; true when nothing is left to do. */
  readonly prepare?: (() => boolean) | undefined
  readonly onPost: (post: Post, isCurrent: boolean) => void
}

export const createWaiting = ({ prepare, onPost }: WaitingOptions) => {
  const posts: Post[] = []
  /** What each element showed when it was read last. */
  const latest = new WeakMap<Element, Post>()
  let isPrepared = !prepare
  return {
    add: (post: Post): void => {
      latest.set(post.element, post)
      posts.push(post)
    },
    /** The element shows no post any more. */
    forget: (element: Element): void => void latest.delete(element),
    /**
     * Hands out until `hasTime` says stop; true when none waits. The latest first: what is on the screen must not wait for
     * what was passed.
     */
    run: (hasTime: () => boolean): boolean => {
      while (posts.length) {
        if (!hasTime()) return false
        if (!isPrepared) {
          isPrepared = prepare!()
          continue
        }
        const post = posts.pop()!
        const now = latest.get(post.element)
        // An older text of the same post says nothing any more.
        if (now === post || now?.key !== post.key) onPost(post, now === post && post.element.isConnected)
      }
      return true
    },
  }
}
