// The posts of a page, read as they come near the viewport. One observer that only queues; everything else happens in
// slices. Elements are never remembered as posts' names: virtual lists reuse them for other posts.
import { createOutline } from './posts/outline.ts'
import { createPace, type PaceState } from './posts/pace.ts'
import { type Post, readPost } from './posts/post.ts'
import { nearest, type OpenShadow, parentOf } from './posts/tree.ts'
import type { PostFacts } from './site.ts'

export type { PaceState } from './posts/pace.ts'
export { createPainter, type Painter } from './posts/paint.ts'
export type { Post } from './posts/post.ts'

export interface WatchPostsOptions {
  readonly document: Document
  readonly facts?: PostFacts | undefined
  readonly openShadow?: OpenShadow | undefined
  /** A post near the viewport: read for the first time, or again because the page changed there. Runs in a slice. */
  readonly onPost: (post: Post) => void
  /** The element says nothing any more, or left the page. */
  readonly onGone?: ((element: Element) => void) | undefined
  readonly onState?: ((state: PaceState) => void) | undefined
  readonly onSlice?: ((milliseconds: number) => void) | undefined
}

export interface Progress {
  readonly done: number
  readonly total: number
}

export interface PostsWatch {
  /** Reads every post that is loaded, near or not. Resolves when done, or when the signal says stop. */
  readonly readAll: (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<Progress>
  readonly state: () => PaceState
  readonly stop: () => void
}

/** What has been scrolled past counts as near, however fast it went; one viewport ahead does too. */
const near = '1000000px 0px 100% 0px'
const attributes = ['href', 'permalink', 'datetime', 'author']
/** So many custom elements without a shadow root are looked at again, so often; a defined one has what it will have. */
const mostPending = 500
const mostLooks = 60
/** Milliseconds of quiet after which text outside every list becomes a post of its own. */
const settleAfter = 400

export const watchPosts = (options: WatchPostsOptions): PostsWatch => {
  const { document, facts, openShadow, onPost, onGone } = options
  const view = document.defaultView!
  const changed = new Set<Node>()
  /** Changed without saying more: matters only inside a post. */
  const touched = new Set<Node>()
  const ready = new Set<Element>()
  const order: Element[] = []
  const seen = new Set<WeakRef<Element>>()
  const refs = new WeakMap<Element, WeakRef<Element>>()
  const unsettled = new Set<Element>()
  /** Custom elements that wait for their script, and how often they were looked at. */
  const pending = new Map<Element, number>()
  let all: { left: Element[]; progress: Progress; tell: (progress: Progress) => void; end: () => void } | null = null
  let settleTimer = 0

  const observe = (root: Node) =>
    mutations.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter: attributes })
  const mutations = new MutationObserver(records => {
    for (const record of records) {
      if (record.type === 'characterData') changed.add(record.target)
      else if (record.type === 'attributes' || record.removedNodes.length) touched.add(record.target)
      for (const node of record.addedNodes) changed.add(node)
    }
    pace.wake()
  })
  const nearby = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue
        nearby.unobserve(target)
        ready.add(target)
        order.push(target)
      }
      if (ready.size) pace.wake()
    },
    // scrollMargin: the same for lists that scroll by themselves, where the browser knows it.
    { rootMargin: near, scrollMargin: near } as IntersectionObserverInit,
  )
  const outline = createOutline({
    container: facts?.container,
    quote: facts?.quote,
    openShadow,
    onPost: element => {
      if (!refs.has(element)) {
        const ref = new WeakRef(element)
        refs.set(element, ref)
        seen.add(ref)
      }
      lookAgain(element)
    },
    onShadow: observe,
    onBare: element => {
      if (pending.size < mostPending) pending.set(element, pending.get(element) ?? 0)
    },
  })

  const lookAgain = (post: Element) => {
    ready.delete(post)
    nearby.unobserve(post)
    nearby.observe(post)
  }

  const takeIn = (node: Node) => {
    const element = node instanceof Element ? node : parentOf(node)
    if (!element?.isConnected) {
      if (node instanceof Element && outline.isPost(node)) onGone?.(node)
      return
    }
    const post = nearest(element, outline.isPost)
    if (post) lookAgain(post)
    if (!post || node instanceof Element) {
      outline.add(element)
      if (!post) unsettled.add(element)
    }
  }

  const read = (element: Element) => {
    if (!element.isConnected) return onGone?.(element)
    const post = readPost(element, { outline, facts, openShadow, base: document.baseURI })
    if (post) onPost(post)
    else onGone?.(element)
  }

  const readSome = (hasTime: () => boolean): boolean => {
    // The latest first: after a jump, what is on the screen must not wait for what was passed.
    while (order.length) {
      if (!hasTime()) return false
      const element = order.pop()!
      if (ready.delete(element)) read(element)
    }
    while (all) {
      if (!hasTime()) return false
      const element = all.left.pop()
      if (!element) {
        all.end()
        break
      }
      nearby.unobserve(element)
      read(element)
      all.progress = { done: all.progress.done + 1, total: all.progress.total }
      if (all.progress.done % 50 === 0) all.tell(all.progress)
    }
    return true
  }

  const settleSoon = () => {
    settleTimer ||= view.setTimeout(() => {
      settleTimer = 0
      for (const [element, looks] of pending) {
        const isOpen = element.shadowRoot !== null
        if (isOpen && element.isConnected) changed.add(element)
        if (isOpen || !element.isConnected || looks > (element.matches(':defined') ? 1 : mostLooks))
          pending.delete(element)
        else pending.set(element, looks + 1)
      }
      for (const element of unsettled)
        if (element.isConnected && !nearest(element, outline.isPost)) outline.settle(element)
      unsettled.clear()
      pace.wake()
    }, settleAfter)
  }

  const pace = createPace({
    document,
    onState: options.onState,
    onSlice: options.onSlice,
    work: hasTime => {
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
      if (unsettled.size || pending.size) settleSoon()
      return readSome(hasTime)
    },
  })

  const start = () => {
    observe(document)
    if (document.body) changed.add(document.body)
    pace.wake()
  }
  start()

  return {
    readAll: (onProgress, signal) =>
      new Promise(resolve => {
        const left: Element[] = []
        for (const ref of seen) {
          const element = ref.deref()
          if (element?.isConnected) left.push(element)
          else if (!element) seen.delete(ref)
        }
        const progress = { done: 0, total: left.length }
        const run = { left: left.reverse(), progress, tell: onProgress, end: () => {} }
        run.end = () => {
          if (all === run) all = null
          onProgress(run.progress)
          resolve(run.progress)
        }
        all?.end()
        all = run
        signal.addEventListener('abort', run.end, { once: true })
        onProgress(progress)
        pace.wake()
      }),
    state: pace.state,
    stop: () => {
      mutations.disconnect()
      nearby.disconnect()
      pace.stop()
      view.clearTimeout(settleTimer)
      all?.end()
    },
  }
}
