// Posts that have been read and wait to be handed out. To read one is quick; what is then done with it takes longer than a
// recycling list leaves it on its element.
import type { Post } from './post.ts'
import { isInPage } from './tree.ts'

export interface WaitingOptions {
  /** One short step of getting ready before the first post is handed out; true when nothing is left to do. */
  readonly prepare?: (() => boolean) | undefined
  readonly onPost: OnPost
}

/**
 * Takes a post that was read, and gives the steps of what is left to do. `isCurrent` is false once its element has gone or
 * shows another post.
 */
export type OnPost = (post: Post, isCurrent: () => boolean) => Iterator<undefined> | null

export const createWaiting = ({ prepare, onPost }: WaitingOptions) => {
  const posts: Post[] = []
  /** What each element showed when it was read last. */
  let latest = new WeakMap<Element, Post>()
  let isPrepared = !prepare
  let begun: Iterator<undefined> | null = null

  const begin = (post: Post) => {
    const isLatest = () => latest.get(post.element) === post
    // An older text of the same post says nothing any more.
    if (!isLatest() && latest.get(post.element)?.key === post.key) return null
    return onPost(post, () => isLatest() && isInPage(post.element))
  }
  const step = () => {
    if (!isPrepared) {
      isPrepared = prepare!()
      return
    }
    const now = begun ?? begin(posts.pop()!)
    // A post that fails is not begun again.
    begun = null
    if (now?.next().done === false) begun = now
  }
  return {
    add: (post: Post): void => {
      latest.set(post.element, post)
      posts.push(post)
    },
    /** The element shows no post any more. */
    forget: (element: Element): void => void latest.delete(element),
    isEmpty: (): boolean => begun === null && posts.length === 0,
    /**
     * Hands out until `hasTime` says stop; true when none waits. The latest first: what is on the screen must not wait for
     * what was passed.
     */
    run: (hasTime: () => boolean): boolean => {
      while (begun || posts.length) {
        if (!hasTime()) return false
        step()
      }
      // What is on the page is kept by the page alone.
      latest = new WeakMap()
      return true
    },
  }
}
