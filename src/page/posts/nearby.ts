// Which posts are near what shows: of the page, and of each frame in it. A frame has an observer of its own, for what has been
// scrolled past in it is near as well.

export interface Nearby {
  /** Tells of the element once, when it is near; again where it was told of before. */
  readonly look: (element: Element) => void
  readonly leave: (element: Element) => void
  /** Drawn one pixel wide: copies of posts for screen readers. */
  readonly isSpoken: (element: Element) => boolean
  readonly stop: () => void
}

/** What has been scrolled past counts as near, however far it went (no page is higher); the next screen does too. */
const near = (ahead: string) => `16000000px 0px ${ahead} 0px`

export const createNearby = (onNear: (element: Element) => void): Nearby => {
  const spoken = new WeakSet<Element>()
  const sights = new Map<Document, IntersectionObserver>()

  const sightOf = (document: Document): IntersectionObserver => {
    const known = sights.get(document)
    if (known) return known
    for (const [other, sight] of sights) {
      if (other.defaultView) continue
      sight.disconnect()
      sights.delete(other)
    }
    const sight: IntersectionObserver = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const { width } = boundingClientRect
          if (width > 0 && width <= 1) spoken.add(target)
          else spoken.delete(target)
          if (!isIntersecting) continue
          sight.unobserve(target)
          onNear(target)
        }
      },
      {
        root: document,
        rootMargin: near('100%'),
        // The same for lists that scroll by themselves, where the browser knows it: a percentage would be of all they hold.
        scrollMargin: near(`${document.defaultView?.innerHeight ?? 0}px`),
      } as IntersectionObserverInit,
    )
    sights.set(document, sight)
    return sight
  }
  const leave = (element: Element) => sights.get(element.ownerDocument)?.unobserve(element)
  return {
    look: element => {
      leave(element)
      sightOf(element.ownerDocument).observe(element)
    },
    leave,
    isSpoken: element => spoken.has(element),
    stop: () => {
      for (const sight of sights.values()) sight.disconnect()
    },
  }
}
