// How the page is walked: as it is rendered, through shadow roots, slots and frames of its own origin. Nothing here changes
// the page. Nodes of a frame are of another world's classes: what they are is told by `nodeType`, never by `instanceof`.
import { isDrawnBox } from '../editors/index.ts'

/** Opens a closed shadow root where the browser gives extensions a key to it. */
export type OpenShadow = (element: Element) => ShadowRoot | null

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE

/** Is it in the page? Whatever stands in a frame that was taken out, or has gone elsewhere, still says that it is connected. */
export const isInPage = (node: Node): boolean => node.isConnected && Boolean(node.ownerDocument?.defaultView)

const isFrameTag = (tag: string): boolean => tag === 'iframe' || tag === 'frame'
export const isFrame = (element: Element): element is HTMLIFrameElement => isFrameTag(element.localName)

/** What a frame shows; null where it is of another origin, or is an editor. */
const documentIn = (frame: Element): Document | null => {
  const document = (frame as HTMLIFrameElement).contentDocument
  return document?.designMode === 'on' ? null : document
}

/** The element above, as rendered: the slot that shows it, or out of a shadow root or a frame into what holds it. */
export const parentOf = (node: Node): Element | null => {
  const slot = (node as Partial<Element>).assignedSlot
  if (slot) return slot
  if (node.parentElement) return node.parentElement
  const parent = node.parentNode
  return (parent as ShadowRoot | null)?.host ?? (parent as Document | null)?.defaultView?.frameElement ?? null
}

export const shadowOf = (element: Element, openShadow?: OpenShadow, tag = element.localName): ShadowRoot | null =>
  element.shadowRoot ?? (openShadow && tag.includes('-') ? openShadow(element) : null)

/** The tree that an element shows instead of its children: a host its shadow root, a frame its document. */
export const treeIn = (
  element: Element,
  openShadow?: OpenShadow,
  tag = element.localName,
): ShadowRoot | Document | null => shadowOf(element, openShadow, tag) ?? (isFrameTag(tag) ? documentIn(element) : null)

/** The nodes below, as rendered: a slot shows what is assigned to it. */
export const nodesBelow = (element: Element, openShadow?: OpenShadow): readonly Node[] => {
  const tag = element.localName
  return nodesIn(element, tag, treeIn(element, openShadow, tag))
}

const none: readonly Node[] = []
/** The same for an element whose tag and tree are known. */
export const nodesIn = (element: Element, tag: string, tree: ShadowRoot | Document | null): readonly Node[] => {
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    if (assigned.length) return assigned
  }
  // From neighbor to neighbor: `childNodes` and `children` leave a live list of some 400 bytes at every element.
  let node = (tree ?? element).firstChild
  if (!node) return none
  const nodes: Node[] = []
  for (; node; node = node.nextSibling) nodes.push(node)
  return nodes
}

/** The nearest element, the start included, that a test accepts; through shadow roots. */
export const nearest = (start: Node, accepts: (element: Element) => boolean): Element | null => {
  for (let at = isElement(start) ? start : parentOf(start); at; at = parentOf(at)) if (accepts(at)) return at
  return null
}

/** Is `inner` inside `outer` (or the same), shadow roots and frames seen through? */
export const holds = (outer: Element, inner: Node): boolean => {
  if (outer.contains(inner)) return true
  return nearest(inner, element => element === outer) !== null
}

/** Every element below that a selector matches, open shadow roots included; in tree order per root. */
export const findAll = (root: ParentNode, selector: string, openShadow?: OpenShadow): Element[] => {
  const found = [...root.querySelectorAll(selector)]
  for (const host of root.querySelectorAll('*')) {
    const shadow = shadowOf(host, openShadow)
    if (shadow) found.push(...findAll(shadow, selector, openShadow))
  }
  return found
}

const neverContent = new Set(
  (
    'script style noscript template svg math canvas object embed audio video input textarea select option ' +
    'datalist progress meter button dialog-backdrop head'
  ).split(' '),
)
const controlRoles = new Set(
  'button menu menubar menuitem toolbar tablist tab tooltip searchbox textbox combobox switch slider navigation search banner contentinfo status alert'.split(
    ' ',
  ),
)
/** A clickable card may call itself a button: only a short one is a control. */
const longestControl = 40

/**
 * Controls, navigation and what nobody sees: no part of a post's text. Told by tag, role and attributes, never by
 * class name or computed style.
 */
export const isChrome = (element: Element, tag = element.localName): boolean => {
  if (neverContent.has(tag) || tag === 'nav') return true
  if (isFrameTag(tag) && !documentIn(element)) return true
  // What stands in an editor is somebody's draft, and no post yet.
  if (isDrawnBox(element)) return true
  if (!element.hasAttributes()) return false
  const role = element.getAttribute('role')
  if (role && controlRoles.has(role) && (element.textContent?.length ?? 0) <= longestControl) return true
  if (role === 'navigation' || role === 'textbox' || role === 'toolbar' || role === 'menu') return true
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable !== 'false'
}

const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav ol p pre section summary table tbody td tfoot th thead ' +
    'tr ul'
  ).split(' '),
)

/** Does an element of this tag stand on lines of its own? Custom elements do, as far as anyone can tell from their name. */
export const isBlock = (tag: string): boolean => blocks.has(tag) || tag.includes('-')
