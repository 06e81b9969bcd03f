// Where marks stand: beside the posts that show, in a layer of ours. Boxes are read together, then marks are drawn.
import { isInPage, isMarginTaken, offsetOfFrames } from '../page/posts.ts'
import { type Layer, type MarkProps, markWidth, openMark, type Screen } from '../ui/index.ts'

export interface Marked {
  readonly element: Element
  readonly level: 'hold' | 'note'
  readonly count: number
  readonly onOpen: () => void
}

export interface Marks {
  readonly put: (marked: Marked) => void
  readonly remove: (element: Element) => void
  readonly stop: () => void
}

/** Where an element stands in our window, through the frames that it is in. */
export const boxOf = (element: Element): DOMRectReadOnly => {
  const { x, y, width, height } = element.getBoundingClientRect()
  const frames = offsetOfFrames(element)
  return new DOMRectReadOnly(x + frames.x, y + frames.y, width, height)
}

export const createMarks = (layer: Layer, document: Document): Marks => {
  const view = document.defaultView!
  const known = new Map<Element, { marked: Marked; screen: Screen<MarkProps> | null; place: string }>()
  const visible = new Set<Element>()
  let isPlanned = false

  const close = (element: Element) => {
    const one = known.get(element)
    one?.screen?.close()
    if (one) one.screen = null
  }
  const place = () => {
    isPlanned = false
    const boxes = [...visible].map(element => [element, boxOf(element), isMarginTaken(element, markWidth)] as const)
    // A host that stands nowhere yet has no place: the first mark asks for itself.
    const origin = layer.host.isConnected ? { origin: layer.host.getBoundingClientRect() } : {}
    const { scrollX, scrollY } = view
    for (const [element, rect, isOnCorner] of boxes) {
      const one = known.get(element)
      if (!one) continue
      if (!isInPage(element) || rect.width === 0 || rect.height === 0) {
        close(element)
        one.place = ''
        continue
      }
      const { level, count, onOpen } = one.marked
      const at = [rect.top + scrollY, rect.left + scrollX, rect.width, isOnCorner, level, count].join()
      if (one.screen && one.place === at) continue
      one.place = at
      const props = { rect, isOnCorner, ...origin, level, count, onOpen }
      if (one.screen) one.screen.update(props)
      else one.screen = openMark(layer, props)
    }
  }
  const plan = () => {
    if (isPlanned || visible.size === 0) return
    isPlanned = true
    view.requestAnimationFrame(place)
  }
  const sight = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) visible.add(target)
        else {
          visible.delete(target)
          close(target)
        }
      }
      plan()
    },
    { rootMargin: '64px' },
  )
  const sizes = new ResizeObserver(plan)
  const onMove = (event: Event) => {
    // A mark is placed in the document: only lists and frames that scroll by themselves carry posts away from it.
    if (event.target !== document) plan()
  }
  const moved = new MutationObserver(plan)
  const end = new AbortController()
  const followed = new WeakSet<Document>()
  /** A document whose changes carry posts away. Sizes in frames are not observed: the page would be told of an error. */
  const follow = (one: Document) => {
    if (followed.has(one)) return
    followed.add(one)
    for (const name of ['scroll', 'load'])
      one.addEventListener(name, onMove, { capture: true, passive: true, signal: end.signal })
    if (one === document) sizes.observe(one.documentElement)
    else one.defaultView?.addEventListener('resize', plan, { signal: end.signal })
    moved.observe(one, { childList: true, subtree: true })
  }
  follow(document)

  return {
    put: marked => {
      const before = known.get(marked.element)
      known.set(marked.element, { marked, screen: before?.screen ?? null, place: '' })
      if (!before) {
        follow(marked.element.ownerDocument)
        sight.observe(marked.element)
        if (marked.element.ownerDocument === document) sizes.observe(marked.element)
      } else plan()
    },
    remove: element => {
      close(element)
      known.delete(element)
      visible.delete(element)
      sight.unobserve(element)
      sizes.unobserve(element)
    },
    stop: () => {
      for (const element of known.keys()) close(element)
      known.clear()
      visible.clear()
      sight.disconnect()
      sizes.disconnect()
      moved.disconnect()
      end.abort()
    },
  }
}
