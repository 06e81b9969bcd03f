// How the page is walked: as it is rendered, through open shadow roots and slots. Nothing here changes the page.

/** Opens a closed shadow root where the browser gives extensions a key to it. */
export type OpenShadow = (element: Element) => ShadowRoot | null

/** The element above, as rendered: the slot that shows it, or out of a shadow root into its host. */
export const parentOf = (node: Node): Element | null => {
  const slot = (node as Partial<Element>).assignedSlot
  if (slot) return slot
  if (node.parentElement) return node.parentElement
  const parent = node.parentNode
  return parent instanceof ShadowRoot ? parent.host : null
}

export const shadowOf = (element: Element, openShadow?: OpenShadow): ShadowRoot | null =>
  element.shadowRoot ?? (openShadow && element.localName.includes('-') ? openShadow(element) : null)

/** The nodes below, as rendered: a slot shows what is assigned to it, a host shows its shadow root. */
export const nodesBelow = (element: Element, openShadow?: OpenShadow): readonly Node[] => {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    if (assigned.length) return assigned
  }
  // From neighbor to neighbor: `childNodes` and `children` leave a live list of some 400 bytes at every element.
  const nodes: Node[] = []
  const first = (shadowOf(element, openShadow) ?? element).firstChild
  for (let node = first; node; node = node.nextSibling) nodes.push(node)
  return nodes
}

/** The nearest element, the start included, that a test accepts; through shadow roots. */
export const nearest = (start: Node, accepts: (element: Element) => boolean): Element | null => {
  for (let at = start instanceof Element ? start : parentOf(start); at; at = parentOf(at)) if (accepts(at)) return at
  return null
}

/** Is `inner` inside `outer` (or the same), shadow roots seen through? */
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
    'script style noscript template svg math canvas iframe object embed audio video input textarea select option ' +
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
export const isChrome = (element: Element): boolean => {
  const tag = element.localName
  if (neverContent.has(tag) || tag === 'nav') return true
  if (element.getAttributeNames().length === 0) return false
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
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead ' +
    'tr ul'
  ).split(' '),
)

/** Does the element stand on lines of its own? Custom elements do, as far as anyone can tell from their name. */
export const isBlock = (element: Element): boolean => blocks.has(element.localName) || element.localName.includes('-')
