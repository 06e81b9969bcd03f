// What tells another person's words inside a post from the post's own: who signs them, and whether anything is said.
import { emptyLook, lookAtElement, lookAtText } from './look.ts'
import { isChrome, isElement, nodesBelow, type OpenShadow } from './tree.ts'

/** The address of the first person that an element links to, one part of it aside. */
export const hrefOfAuthor = (element: Element, except?: Element): string | null => {
  for (const link of element.querySelectorAll('a[href]')) {
    if (except?.contains(link) || isChrome(link)) continue
    const look = emptyLook()
    lookAtElement(link, look)
    if (look.author) return link.getAttribute('href')
  }
  return null
}

/** Is anything said in it beside its signature? "answered 2h ago by Ana" is no quote. */
export const saysSomething = (element: Element, openShadow?: OpenShadow): boolean => {
  const nodes = nodesBelow(element, openShadow)
  const own = emptyLook()
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) lookAtText((node as Text).data, false, own)
    else if (isElement(node)) {
      lookAtElement(node, own)
      if (!node.firstElementChild) lookAtText(node.textContent ?? '', true, own)
    }
  }
  const isSigned = own.author > 0 || own.time > 0
  return nodes.some(node =>
    node.nodeType === Node.TEXT_NODE
      ? !isSigned && /\p{L}{2}/u.test((node as Text).data)
      : isElement(node) && node.localName !== 'a' && !isChrome(node) && saysSomething(node, openShadow),
  )
}
