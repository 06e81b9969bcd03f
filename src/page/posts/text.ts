// What a post says, as plain text, with a map back to the page: which characters stand in which text node. Line breaks
// where blocks end; white space as the page shows it; controls, signatures, times and nested posts left out.
import { isDrawnBox } from '../editors/index.ts'
import { isInSentence } from './look.ts'
import { isPart, type Part, type Parts } from './parts.ts'
import { isBlock, isInPage, nearest } from './tree.ts'

interface Piece {
  readonly node: Text
  /** Where the piece starts in the node, in the text, and its length (UTF-16 code units). */
  readonly from: number
  readonly at: number
  readonly length: number
}

export interface PostText {
  readonly text: string
  /** The ranges of the page that show `[start, end)` of the text: one per text node. */
  readonly ranges: (start: number, end: number) => Range[]
}

/** Words as they are shown already, one space between them. */
const stretch = /\S+(?: \S+)*/g
const counter = /^[\d.,]{1,6}\s?[KMkm]?$/
const preserved = /^(?:pre|break-spaces)/
/** A picture's text that is worth reading; shorter ones are names and emoji. */
const longAlt = 12

const keepsBreaks = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView
  return view ? preserved.test(view.getComputedStyle(element).whiteSpace) : false
}

/**
 * Reads elements in order, one below the other; `skips` leaves out an element and what is below it. Reads styles only
 * where a text holds a line break.
 */
export const readText = (all: readonly Parts[], skips?: (element: Element) => boolean): PostText => {
  const pieces: Piece[] = []
  let text = ''
  let pending = ''

  const put = (node: Text, from: number, data: string) => {
    if (pending && text) text += pending
    pending = ''
    pieces.push({ node, from, at: text.length, length: data.length })
    text += data
  }
  const breakLine = () => {
    if (text) pending = '\n'
  }
  const readNode = (node: Text) => {
    const { data } = node
    const trimmed = data.trim()
    if (!trimmed) {
      if (data && !pending && text) pending = ' '
      return
    }
    if (counter.test(trimmed) && isCounter(node)) return
    if (data.includes('\n') && node.parentElement && keepsBreaks(node.parentElement)) {
      put(node, 0, data)
      return
    }
    for (const match of data.matchAll(stretch)) {
      if (match.index > 0 && !pending && text) pending = ' '
      put(node, match.index, match[0])
    }
    if (/\s$/.test(data) && !pending) pending = ' '
  }
  const readAlt = (element: Element) => {
    const alt = element.getAttribute('alt')?.trim() ?? ''
    if (alt.length > 0 && alt.length <= 4 && !/[\p{L}\p{N}]/u.test(alt)) {
      text += pending + alt
      pending = ''
    } else if (alt.length >= longAlt) {
      if (text) text += '\n'
      text += alt
      pending = '\n'
    }
  }
  const walk = (part: Part, parts: Parts) => {
    if (part.tag === 'br') return breakLine()
    if (part.tag === 'img') return readAlt(part.element)
    const block = isBlock(part.tag)
    if (block) breakLine()
    for (const one of parts.below(part))
      if (!isPart(one)) readNode(one)
      else if (!one.isChrome && !skips?.(one.element)) walk(one, parts)
    if (block) breakLine()
  }
  for (const parts of all) {
    const { element } = parts.root
    // What stands in an editor is somebody's draft, and no post yet.
    if ((element as HTMLElement).isContentEditable || nearest(element, isDrawnBox)) continue
    breakLine()
    walk(parts.root, parts)
  }
  return { text, ranges: (start, end) => rangesOf(pieces, start, end) }
}

/** A counter counts as such only where it is all that its element says, and no sentence stands beside it. */
const isCounter = (node: Text): boolean => {
  const parent = node.parentElement
  return parent !== null && parent.textContent?.trim() === node.data.trim() && !isInSentence(parent)
}

const rangesOf = (pieces: readonly Piece[], start: number, end: number): Range[] => {
  const ranges: Range[] = []
  for (const piece of pieces) {
    const from = Math.max(start, piece.at)
    const to = Math.min(end, piece.at + piece.length)
    if (from >= to || !isInPage(piece.node)) continue
    const last = ranges.at(-1)
    const first = piece.from + from - piece.at
    const after = Math.min(piece.from + to - piece.at, piece.node.length)
    if (first > after) continue
    if (last && last.endContainer === piece.node) last.setEnd(piece.node, after)
    else {
      const range = piece.node.ownerDocument.createRange()
      range.setStart(piece.node, first)
      range.setEnd(piece.node, after)
      ranges.push(range)
    }
  }
  return ranges
}
