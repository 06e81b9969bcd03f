// Which elements of a page are posts, told by structure alone: an article, a row of a feed or a log, or neighbours of
// the same build that each say who or when, and something. No class names. The page is walked once, from the leaves
// up; every element's look is kept, so that what is added later is judged beside what stands there already.
import { createLists, type Kind } from './lists.ts'
import { add, emptyLook, isAlike, isPostLike, type Look, lookAtElement, lookAtText, shapeBits } from './look.ts'
import { hrefOfAuthor, saysSomething } from './quoted.ts'
import { holdsTalk } from './speakers.ts'
import { isChrome, isElement, isInPage, nodesBelow, nodesIn, type OpenShadow, parentOf, treeIn } from './tree.ts'

export interface OutlineOptions {
  /** The site's own containers. Once one has been seen, structure decides nothing more on that page. */
  readonly container?: string | undefined
  readonly quote?: string | undefined
  readonly openShadow?: OpenShadow | undefined
  /** Found, or walked again: whoever listens reads it anew. */
  readonly onPost: (element: Element) => void
  /** The tree of a shadow root or a frame, met for the first time. */
  readonly onTree: (root: ShadowRoot | Document) => void
  /** A custom element without a shadow root: it may get one when its script comes. */
  readonly onBare?: ((element: Element) => void) | undefined
}

export interface Outline {
  /** Puts an element and what is below it on the list of what `run` walks. */
  readonly add: (element: Element) => void
  /** Walks until `hasTime` says stop (false: there is more to do). */
  readonly run: (hasTime: () => boolean) => boolean
  /**
   * Makes a post of text that no rule has claimed: a single post's own page, a paste. Returns the parts that are to be
   * settled instead.
   */
  readonly settle: (element: Element) => readonly Element[]
  readonly isPost: (node: Node) => boolean
  readonly kindOf: (element: Element) => Kind | undefined
  /** Forgets what was decided about an element (it was taken out of the page). */
  readonly drop: (element: Element) => void
}

interface Frame {
  readonly element: Element
  readonly tag: string
  readonly nodes: readonly Node[]
  readonly look: Look
  readonly inLink: boolean
  at: number
}

/** Text that belongs to no list is read in pieces of at most so many letters, where the page has parts. */
const longestPiece = 2000
const pageParts = new Set(['header', 'footer', 'aside', 'nav', 'form', 'dialog'])
const quoteTags = new Set(['div', 'section', 'blockquote', 'figure', 'a', 'article', 'aside', 'li', 'table'])

export const createOutline = ({ container, quote, openShadow, onPost, onTree, onBare }: OutlineOptions): Outline => {
  const looks = new WeakMap<Element, Look>()
  const kinds = new WeakMap<Element, Kind>()
  const trees = new WeakSet<ShadowRoot | Document>()
  const roots: Element[] = []
  const stack: Frame[] = []

  const declare = (element: Element, kind: Kind, around?: Look) => {
    if (kinds.has(element)) {
      if (kinds.get(element) === 'alone') kinds.set(element, kind)
      onPost(element)
      return
    }
    kinds.set(element, kind)
    const look = looks.get(element)
    if (look) {
      if (around) add(around, look, -1)
      findQuotes(element, element, look)
      lists.forget(element)
      forgetBelow(element)
    }
    onPost(element)
  }

  /** What is inside a post is not judged again: its looks are let go, so that a long feed weighs little. */
  const forgetBelow = (element: Element) => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      // What has no look was not walked, nor was what is below it.
      if (kinds.has(child) || !looks.delete(child)) continue
      lists.forget(child)
      forgetBelow(child)
    }
  }

  /** Another author's words inside a post are a post of their own: quoted, or an answer of the same build. */
  const findQuotes = (post: Element, below: Element, own: Look, isBelowTime = false) => {
    let isSigned = isBelowTime
    for (let child = below.firstElementChild; child; child = child.nextElementSibling) {
      const look = looks.get(child)
      if (!look) continue
      if (look.body > 0 && !kinds.has(child)) {
        const isQuote = isQuoted(child, look, post, own, isSigned)
        const isReply =
          child.localName === post.localName && own.time > look.time && isAlike(look, own) && parentOf(child) !== post
        if (isQuote || isReply) declare(isQuote ? innermost(child, look) : ownBox(post, child), 'quoted', own)
        else findQuotes(post, child, own, isSigned)
      }
      isSigned ||= look.time > 0
    }
  }

  /** Signed by somebody else: by a link; or by a handle below the post's own time, for a quote that is pressed as a whole holds no links. */
  const isQuoted = (child: Element, look: Look, post: Element, own: Look, isSigned: boolean): boolean => {
    const isOther = look.author ? own.author > look.author : isSigned && look.handle > 0
    if (!isOther || look.time === 0 || !quoteTags.has(child.localName) || !saysSomething(child, openShadow))
      return false
    return look.author === 0 || hrefOfAuthor(child) !== hrefOfAuthor(post, child)
  }

  /** The answer itself, where the box for answers holds but one. */
  const ownBox = (post: Element, box: Element): Element => {
    const only = box.childElementCount === 1 ? box.firstElementChild! : null
    const isSame = only?.localName === post.localName && only.className === post.className
    return only && isSame && looks.has(only) ? only : box
  }

  /** The box that holds the whole quote and nothing of what was said before it. What follows a line of names is the quote. */
  const innermost = (quote: Element, whole: Look): Element => {
    const child = [...quote.children].findLast(one => looks.get(one)?.body)
    const look = child && looks.get(child)
    const isWhole = look && look.author === whole.author && look.time === whole.time && saysSomething(child, openShadow)
    if (!isWhole || child.nextSibling?.textContent?.trim()) return quote
    const found = innermost(child, whole)
    return quoteTags.has(found.localName) ? found : quote
  }

  const lists = createLists({ container, quote, isPost: element => kinds.has(element), declare })

  const open = (element: Element, tag: string, inLink: boolean) => {
    const tree = treeIn(element, openShadow, tag)
    if (tree && !trees.has(tree)) {
      trees.add(tree)
      onTree(tree)
    }
    if (!tree && tag.includes('-')) onBare?.(element)
    const look = emptyLook()
    lookAtElement(element, look, tag)
    stack.push({ element, tag, nodes: nodesIn(element, tag, tree), look, inLink, at: 0 })
  }

  const close = ({ element, tag, look }: Frame) => {
    looks.set(element, look)
    const above = stack.at(-1)
    const parent = above?.element ?? parentOf(element)
    if (!parent) return
    const around = above?.look ?? looks.get(parent) ?? emptyLook()
    const isPost = lists.judge(parent, element, look, around)
    if (!above) {
      if (!isPost) climb(element, look)
      return
    }
    const [first, second] = shapeBits(tag)
    above.look.shape |= first
    const below = stack.at(-2)
    if (below) below.look.shape |= second
    if (!isPost) add(above.look, look)
  }

  /** What was added shows above as well: each element up to the next post is judged again. */
  const climb = (element: Element, look: Look) => {
    for (let at = parentOf(element); at; at = parentOf(at)) {
      const known = looks.get(at)
      if (!known || kinds.has(at)) return
      add(known, look)
      const parent = parentOf(at)
      if (parent && lists.judge(parent, at, known, looks.get(parent) ?? emptyLook())) return
    }
  }

  const step = (frame: Frame) => {
    const node = frame.nodes[frame.at++]
    if (!node) return
    if (node.nodeType === Node.TEXT_NODE) lookAtText((node as Text).data, frame.inLink, frame.look)
    else if (isElement(node)) {
      const tag = node.localName
      if (!isChrome(node, tag)) open(node, tag, frame.inLink || tag === 'a')
    }
  }

  const settle = (element: Element): readonly Element[] => {
    if (lists.hasContainer() || kinds.has(element) || pageParts.has(element.localName)) return []
    const look = looks.get(element)
    if (!look || look.body === 0) return []
    const below = nodesBelow(element, openShadow)
    const children = below.filter(isElement)
    const hasOwnText = below.some(node => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim())
    const holdsOne = children.some(child => {
      const one = looks.get(child)
      return kinds.has(child) || (one && isPostLike(one))
    })
    const isWhole = isPostLike(look) || (look.body <= longestPiece && element.localName !== 'body')
    if (holdsOne || !(isWhole || hasOwnText) || holdsTalk(element, openShadow)) return children
    declare(element, 'alone')
    return []
  }

  return {
    add: element => {
      roots.push(element)
    },
    run: hasTime => {
      for (let count = 1; ; count++) {
        if (count % 32 === 0 && !hasTime()) return false
        const frame = stack.at(-1)
        if (!frame) {
          const root = roots.shift()
          if (!root) return true
          if (isInPage(root)) open(root, root.localName, false)
        } else if (frame.at < frame.nodes.length) step(frame)
        else {
          stack.pop()
          close(frame)
        }
      }
    },
    settle,
    isPost: node => kinds.has(node as Element),
    kindOf: element => kinds.get(element),
    drop: element => {
      kinds.delete(element)
      looks.delete(element)
    },
  }
}
