// The posts of a page, read as they come near the viewport. One observer that only queues; everything else happens in
// slices. Elements are never remembered as posts' names: virtual lists reuse them for other posts.
import { createEverything, type Progress } from './posts/everything.ts'
import { createNearby } from './posts/nearby.ts'
import { createOutline } from './posts/outline.ts'
import { createOwn } from './posts/own.ts'
import { createPace, type PaceState } from './posts/pace.ts'
import { type Post, readPost } from './posts/post.ts'
import { isElement, isFrame, isInPage, nearest, type OpenShadow, parentOf } from './posts/tree.ts'
import { createWaiting, type OnPost } from './posts/waiting.ts'
import type { PostFacts } from './site.ts'

export type { Progress } from './posts/everything.ts'
export { isMarginTaken } from './posts/margin.ts'
export type { PaceState } from './posts/pace.ts'
export { createPainter, type Painter } from './posts/paint.ts'
export type { Post } from './posts/post.ts'
export { isInPage } from './posts/tree.ts'
export { offsetOfFrames } from './tree.ts'

export interface WatchPostsOptions {
  readonly document: Document
  readonly facts?: PostFacts | undefined
  readonly openShadow?: OpenShadow | undefined
  /** One short step of getting ready before the first post is handed out; true when nothing is left to do. */
  readonly prepare?: (() => boolean) | undefined
  /**
   * A post near the viewport: read for the first time, or again because the page changed there. Runs in slices, later than
   * the reading.
   */
  readonly onPost: OnPost
  /** The element says nothing any more, or left the page. */
  readonly onGone?: ((element: Element) => void) | undefined
  /** Something left the page: whoever keeps elements looks which of them are still there. */
  readonly onRemoval?: (() => void) | undefined
  readonly onState?: ((state: PaceState) => void) | undefined
  readonly onSlice?: ((milliseconds: number) => void) | undefined
}

export interface PostsWatch {
  /** Reads every post that is loaded, near or not. Resolves when done, or when the signal says stop. */
  readonly readAll: (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<Progress>
  /** Is it the user's own, as far as the page shows? */
  readonly isOwn: (post: Post) => boolean
  readonly state: () => PaceState
  readonly stop: () => void
}

const attributes = ['href', 'permalink', 'datetime', 'author']
/** So many custom elements without a shadow root are looked at again, so often; a defined one has what it will have. */
const mostPending = 500
const mostLooks = 60
/** Milliseconds of quiet after which text outside every list becomes a post of its own. */
const settleAfter = 400
/** Changes that may wait before those of elements that are gone are looked for. */
const leastTidied = 2000

export const watchPosts = (options: WatchPostsOptions): PostsWatch => {
  const { document, facts, openShadow, onGone } = options
  const view = document.defaultView!
  const changed = new Set<Node>()
  /** Changed without saying more: matters only inside a post. */
  const touched = new Set<Node>()
  const ready = new Set<Element>()
  const waiting = createWaiting(options)
  const everything = createEverything()
  const unsettled = new Set<Element>()
  const settling: Element[] = []
  /** Custom elements that wait for their script, and how often they were looked at. */
  const pending = new Map<Element, number>()
  let hasRemoval = false
  let tidyAt = leastTidied
  let settleTimer = 0

  const end = new AbortController()
  const observe = (root: Node) => {
    mutations.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter: attributes })
    root.addEventListener('load', onLoad, { capture: true, signal: end.signal })
  }
  /** A frame shows another document than before. Its event passes the tree that it stands in. */
  const onLoad = ({ target }: Event) => {
    if (!isElement(target as Node) || !isFrame(target as Element)) return
    changed.add(target as Element)
    hasRemoval = true
    pace.wake()
  }
  const mutations = new MutationObserver(records => {
    for (const record of records) {
      if (record.type === 'characterData') changed.add(record.target)
      else if (record.type === 'attributes' || record.removedNodes.length) touched.add(record.target)
      if (record.removedNodes.length) hasRemoval = true
      for (const node of record.addedNodes) changed.add(node)
    }
    if (changed.size > tidyAt) tidy()
    pace.wake()
  })
  /** In a hidden tab nothing is read for hours while posts come and go: those that are gone are let go. */
  const tidy = () => {
    for (const node of changed) if (!isInPage(node)) changed.delete(node)
    for (const node of touched) if (!isInPage(node)) touched.delete(node)
    tidyAt = leastTidied + 2 * changed.size
  }
  const nearby = createNearby(element => {
    ready.add(element)
    pace.wake()
  })
  const outline = createOutline({
    container: facts?.container,
    quote: facts?.quote,
    openShadow,
    onPost: element => {
      everything.note(element)
      lookAgain(element)
    },
    onTree: observe,
    onBare: element => {
      if (pending.size < mostPending) pending.set(element, pending.get(element) ?? 0)
    },
  })

  const lookAgain = (post: Element) => {
    ready.delete(post)
    nearby.look(post)
  }

  const takeIn = (node: Node) => {
    const element = isElement(node) ? node : parentOf(node)
    if (!element || !isInPage(element)) {
      if (isElement(node) && outline.isPost(node)) onGone?.(node)
      return
    }
    const post = nearest(element, outline.isPost)
    if (post) lookAgain(post)
    if (!post || isElement(node)) {
      outline.add(element)
      if (!post) unsettled.add(element)
    }
  }

  const read = (element: Element) => {
    if (!isInPage(element) || nearby.isSpoken(element)) return onGone?.(element)
    const post = readPost(element, { outline, facts, openShadow, base: element.ownerDocument.baseURI })
    if (post) return waiting.add(post)
    waiting.forget(element)
    onGone?.(element)
  }

  /** Takes in what changed and reads what is near; true when nothing is left. */
  const catchUp = (hasTime: () => boolean): boolean => {
    for (const node of changed) {
      if (!hasTime()) return false
      changed.delete(node)
      takeIn(node)
    }
    for (const node of touched) {
      if (!hasTime()) return false
      touched.delete(node)
      const post = nearest(node, outline.isPost)
      if (post) lookAgain(post)
    }
    if (!outline.run(hasTime)) return false
    while (settling.length) {
      if (!hasTime()) return false
      settling.push(...outline.settle(settling.pop()!))
    }
    if (unsettled.size || pending.size) settleSoon()
    for (const element of ready) {
      if (!hasTime()) return false
      ready.delete(element)
      read(element)
    }
    return true
  }
  const readEverything = (hasTime: () => boolean): boolean => {
    while (everything.isRunning()) {
      if (!hasTime()) return false
      const element = everything.next()
      if (!element) break
      nearby.leave(element)
      read(element)
      if (!waiting.run(hasTime)) return false
    }
    return true
  }

  const settleSoon = () => {
    settleTimer ||= view.setTimeout(() => {
      settleTimer = 0
      for (const [element, looks] of pending) {
        const isOpen = element.shadowRoot !== null
        if (isOpen && isInPage(element)) changed.add(element)
        if (isOpen || !isInPage(element) || looks > (element.matches(':defined') ? 1 : mostLooks))
          pending.delete(element)
        else pending.set(element, looks + 1)
      }
      for (const element of unsettled)
        if (isInPage(element) && !nearest(element, outline.isPost)) settling.push(element)
      unsettled.clear()
      pace.wake()
    }, settleAfter)
  }

  const pace = createPace({
    document,
    onState: options.onState,
    onSlice: options.onSlice,
    work: hasTime => {
      if (hasRemoval) options.onRemoval?.()
      hasRemoval = false
      // What was found must not wait for the end of what is still to be read: a fast reader never comes to one.
      const isRead = catchUp(() => hasTime(waiting.isEmpty() ? 1 : 0.5))
      return waiting.run(hasTime) && isRead && readEverything(hasTime)
    },
  })

  const start = () => {
    observe(document)
    if (document.body) changed.add(document.body)
    pace.wake()
  }
  start()

  return {
    readAll: (onProgress, signal) => {
      const ended = everything.start(onProgress, signal)
      pace.wake()
      return ended
    },
    isOwn: createOwn({ document, outline, openShadow }),
    state: pace.state,
    stop: () => {
      mutations.disconnect()
      nearby.stop()
      end.abort()
      pace.stop()
      view.clearTimeout(settleTimer)
      everything.end()
    },
  }
}
