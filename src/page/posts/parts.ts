// What a post shows, walked once: who wrote it and what it says are both read from these parts. An element is asked for its
// tag, its tree and whether it is a control only when it is first come to.
import { isChrome, isElement, nodesIn, type OpenShadow, treeIn } from './tree.ts'

export interface Part {
  readonly element: Element
  readonly tag: string
  /** A control, navigation or something unseen: no part of what is said. */
  readonly isChrome: boolean
  /** Without an attribute, nothing is to be asked of one. */
  readonly isBare: boolean
}

export interface Parts {
  readonly root: Part
  /** The parts and texts below, in order; other posts are left out. */
  readonly below: (part: Part) => readonly (Part | Text)[]
}

export const isPart = (one: Part | Text): one is Part => 'element' in one

interface Walked extends Part {
  below: readonly (Part | Text)[] | null
}

const none: readonly (Part | Text)[] = []

/** The parts of one element; `isNested` tells which elements are other posts. */
export const partsOf = (
  root: Element,
  isNested: (element: Element) => boolean,
  openShadow: OpenShadow | undefined,
): Parts => {
  const partOf = (element: Element, isRoot = false): Walked => {
    const tag = element.localName
    return {
      element,
      tag,
      isChrome: !isRoot && isChrome(element, tag),
      isBare: !element.hasAttributes(),
      below: null,
    }
  }
  const walk = ({ element, tag }: Part): readonly (Part | Text)[] => {
    const nodes = nodesIn(element, tag, treeIn(element, openShadow, tag))
    if (!nodes.length) return none
    const below: (Part | Text)[] = []
    for (const node of nodes)
      if (node.nodeType === Node.TEXT_NODE) below.push(node as Text)
      else if (isElement(node) && !isNested(node)) below.push(partOf(node))
    return below
  }
  return { root: partOf(root, true), below: part => ((part as Walked).below ??= walk(part)) }
}
