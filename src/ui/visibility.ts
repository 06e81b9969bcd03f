// Was a control really seen? A page can lay something over it, and then `elementFromPoint` and `checkVisibility` still
// say that all is well; IntersectionObserver's second version (Chromium) told the truth in every case we tried.

/** Continuous visibility before a consent counts, in ms. */
export const seenFor = 500

interface VisibilityInit extends IntersectionObserverInit {
  readonly trackVisibility?: boolean
  readonly delay?: number
}

export interface Visibility {
  /** Has the element been seen, without a break, for `seenFor` ms until now? */
  isSeen(): boolean
  stop(): void
}

/** Measures an element; `onCovered` hears when something hides it after (or instead of) being seen. */
export const watchVisibility = (element: Element, onCovered: () => void): Visibility => {
  let since: number | null = null
  const isTracked = 'isVisible' in IntersectionObserverEntry.prototype
  const options: VisibilityInit = isTracked
    ? { threshold: [0, 0.5, 0.9, 1], trackVisibility: true, delay: 100 }
    : { threshold: [0, 0.5, 0.9, 1] }
  const observer = new IntersectionObserver(entries => {
    const entry = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean }
    const isWhole = entry.intersectionRatio >= 0.9
    // Scrolled out of our own dialog is nobody's attack: only a whole control that cannot be seen is covered.
    const isCovered = isTracked && isWhole && !entry.isVisible
    since = isWhole && !isCovered ? (since ?? performance.now()) : null
    if (isCovered) onCovered()
  }, options)
  observer.observe(element)
  return {
    isSeen: () => element.isConnected && since !== null && performance.now() - since >= seenFor,
    stop: () => observer.disconnect(),
  }
}
