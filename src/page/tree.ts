// The page as one tree: through shadow roots and into frames of the same origin, upwards and downwards.

/** Opens a shadow root that the page closed, where the browser lets an extension do so; null elsewhere. */
export type OpenShadow = (element: Element) => ShadowRoot | null

/** Elements that may carry a shadow root (DOM standard, attachShadow), besides custom elements. */
const hostTags = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(' '),
)

export interface Tree {
  readonly shadowOf: (element: Element) => ShadowRoot | null
  /** The parent as drawn: the slot that shows it, out of a shadow root its host, out of a frame of the same origin the frame. */
  readonly parentOf: (node: Node) => Element | null
  /** `node` itself or one of its ancestors that matches, across all borders. */
  readonly closest: (node: Node, selector: string) => Element | null
  readonly contains: (ancestor: Element, node: Node) => boolean
  /** Does one element stand behind, or in, another? Across borders the browser itself answers at random. */
  readonly follows: (later: Element, earlier: Element) => boolean
  /** All elements below `root` in document order, shadow trees and same-origin frames included; at most `limit`. */
  readonly below: (root: Element, skip?: Element, limit?: number) => Generator<Element>
}

/** The document of a frame when the page itself could reach it; null otherwise. */
export const frameDocument = (element: Element): Document | null => {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null
  try {
    return (element as HTMLIFrameElement).contentDocument
  } catch {
    return null
  }
}

const frameOf = (document: Document): Element | null => {
  try {
    return document.defaultView?.frameElement ?? null
  } catch {
    return null
  }
}

// Node types are compared by number: a node of another frame is no instance of our window's classes.
const isElement = (node: Node): node is Element => node.nodeType === 1
const isShadow = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node

export const createTree = (openShadow: OpenShadow = () => null): Tree => {
  const shadowOf = (element: Element): ShadowRoot | null =>
    element.shadowRoot ??
    (element.localName.includes('-') || hostTags.has(element.tagName) ? openShadow(element) : null)

  const parentOf = (node: Node): Element | null => {
    const slot = (node as Partial<Element>).assignedSlot
    if (slot) return slot
    const parent = node.parentNode
    if (!parent) return null
    if (isElement(parent)) return parent
    if (isShadow(parent)) return parent.host
    return parent.nodeType === 9 ? frameOf(parent as Document) : null
  }

  const closest = (node: Node, selector: string): Element | null => {
    for (let at: Element | null = isElement(node) ? node : parentOf(node); at; at = parentOf(at)) {
      if (at.matches(selector)) return at
    }
    return null
  }

  const contains = (ancestor: Element, node: Node): boolean => {
    for (let at: Node | null = node; at; at = parentOf(at)) if (at === ancestor) return true
    return false
  }

  const pathTo = (element: Element): Element[] => {
    const path: Element[] = []
    for (let at: Element | null = element; at; at = parentOf(at)) path.push(at)
    return path.reverse()
  }
  const follows = (later: Element, earlier: Element): boolean => {
    const [a, b] = [pathTo(later), pathTo(earlier)]
    const fork = a.findIndex((one, index) => one !== b[index])
    const [x, y] = [a[fork], b[fork]]
    return x !== undefined && (!y || (y.compareDocumentPosition(x) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  }

  function* below(root: Element, skip?: Element, limit = 20_000): Generator<Element> {
    const stack: Element[] = []
    const pushChildren = (element: Element): void => {
      const inner = frameDocument(element)?.documentElement
      if (inner) stack.push(inner)
      for (let child = element.lastElementChild; child; child = child.previousElementSibling)
        if (!child.assignedSlot) stack.push(child)
      if (element.localName === 'slot') stack.push(...(element as HTMLSlotElement).assignedElements().reverse())
      const shadow = shadowOf(element)
      for (let child = shadow?.lastElementChild; child; child = child.previousElementSibling) stack.push(child)
    }
    pushChildren(root)
    for (let seen = 0; seen < limit; seen++) {
      const element = stack.pop()
      if (!element) return
      if (element === skip) continue
      yield element
      pushChildren(element)
    }
  }

  return { shadowOf, parentOf, closest, contains, follows, below }
}

/** Is there a box of it on the screen? Forces layout: ask late. */
export const isVisible = (element: Element): boolean => {
  const box = element.getBoundingClientRect()
  if (box.width < 2 || box.height < 2) return false
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true
}

/**
 * The element an event really happened on, also inside shadow roots that the page closed: there the path ends at the
 * host, and the root is asked what has the focus or lies under the pointer.
 */
export const targetOf = (tree: Tree, event: Event): Element | null => {
  const first = event.composedPath()[0] as Node | undefined
  if (!first || typeof first.nodeType !== 'number') return null
  let target = isElement(first)
    ? first
    : first.nodeType === 9
      ? (first as Document).documentElement
      : first.parentElement
  for (let depth = 0; target && !target.shadowRoot && depth < 10; depth++) {
    const root = tree.shadowOf(target)
    if (!root) break
    const { clientX, clientY } = event as MouseEvent
    const inner =
      typeof clientX === 'number' && (clientX || clientY) ? root.elementFromPoint(clientX, clientY) : root.activeElement
    if (!inner || inner === target || inner.getRootNode() !== root) break
    target = inner
  }
  return target
}

/** How far a frame's viewport lies from ours, in CSS pixels. */
export const offsetOfFrames = (element: Element): { readonly x: number; readonly y: number } => {
  let x = 0
  let y = 0
  for (let view = element.ownerDocument.defaultView; view && view !== window; view = view.parent as typeof view) {
    const frame = view.frameElement
    if (!frame) break
    const box = frame.getBoundingClientRect()
    x += box.left + frame.clientLeft
    y += box.top + frame.clientTop
  }
  return { x, y }
}
