// Where marks stand: beside the posts that show, in a layer of ours. Boxes are read together, then marks are drawn.
import { type Layer, type MarkProps, openMark, type Screen } from '../ui/index.ts'

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
    const boxes = [...visible].map(element => [element, element.getBoundingClientRect()] as const)
    // A host that stands nowhere yet has no place: the first mark asks for itself.
    const origin = layer.host.isConnected ? { origin: layer.host.getBoundingClientRect() } : {}
    const { scrollX, scrollY } = view
    for (const [element, rect] of boxes) {
      const one = known.get(element)
      if (!one) continue
      if (!element.isConnected || rect.width === 0 || rect.height === 0) {
        close(element)
        one.place = ''
        continue
      }
      const { level, count, onOpen } = one.marked
      const at = [rect.top + scrollY, rect.left + scrollX, rect.width, level, count].join()
      if (one.screen && one.place === at) continue
      one.place = at
      const props = { rect, ...origin, level, count, onOpen }
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
  sizes.observe(document.documentElement)
  const onScroll = (event: Event) => {
    // A mark is placed in the document: only lists that scroll by themselves carry posts away from it.
    if (event.target !== document) plan()
  }
  document.addEventListener('scroll', onScroll, { capture: true, passive: true })
  const moved = new MutationObserver(plan)
  moved.observe(document, { childList: true, subtree: true })

  return {
    put: marked => {
      const before = known.get(marked.element)
      known.set(marked.element, { marked, screen: before?.screen ?? null, place: '' })
      if (!before) {
        sight.observe(marked.element)
        sizes.observe(marked.element)
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
      document.removeEventListener('scroll', onScroll, { capture: true })
    },
  }
}
