// Element ↔ plain text ↔ DOM range. Offsets are values: they outlive the DOM, ranges are made late.

/** A run of text that stands in one node. `atomic` runs (an emoji's image) are taken whole. */
interface Run {
  readonly node: Text | Element
  /** UTF-16 offset in the map's text. */
  readonly start: number
  readonly length: number
  readonly atomic?: true
}

export interface TextMap {
  readonly text: string
  readonly runs: readonly Run[]
}

const blocks = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
)
const silent = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG OBJECT IFRAME CANVAS AUDIO VIDEO SELECT BUTTON'.split(' '))

/** How a box is read that draws an editor's text among other things. */
export interface Drawing {
  /** Is the text right in this element the author's? */
  isLine(element: HTMLElement): boolean
  /** What stands in an element, from the first line to the last. */
  inOrder(element: Element): Iterable<Node>
}

/** Text that the author did not write or that nobody sees: placeholders, hidden copies, drag handles. */
const isUnseen = (element: HTMLElement): boolean =>
  silent.has(element.tagName.toUpperCase()) ||
  element.hidden === true ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.style?.display === 'none' ||
  element.hasAttribute('data-slate-placeholder') ||
  element.classList.contains('cm-placeholder')

/** What editors put into empty places so that the caret can stand there. */
const isFiller = (data: string): boolean => /^[\u200B\u2060\uFEFF]*$/u.test(data)

/** Does anything after this line break still belong to its block? Then it is a real line break. */
const isFollowed = (br: Element, root: Element): boolean => {
  for (let at: Node = br; at !== root; ) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 3 && !isFiller((next as Text).data)) return true
      if (next.nodeType === 1) return !blocks.has((next as Element).tagName)
    }
    const parent: Node | null = at.parentNode
    if (!parent || blocks.has((parent as Element).tagName)) return false
    at = parent
  }
  return false
}

/**
 * Reads an element as plain text: a line break for each `<br>` and between blocks, nothing for unseen parts. The texts of mentions and links
 * count. Costs one walk over the nodes and no layout. Reads at most `limit` UTF-16 units.
 */
export const readElement = (root: Element, limit = 200_000, drawing?: Drawing): TextMap => {
  const runs: Run[] = []
  let text = ''
  let lineOpen = false
  let breakDue = false

  const flush = (): void => {
    // Editors that wrap by themselves draw each row as a line: one that ends in a space goes on in the next.
    if (breakDue && text && !(drawing && /\s$/.test(text))) text += '\n'
    breakDue = false
  }
  const edge = (): void => {
    if (lineOpen) breakDue = true
    lineOpen = false
  }
  const add = (node: Text | Element, data: string, atomic?: true): void => {
    flush()
    runs.push(
      atomic
        ? { node, start: text.length, length: data.length, atomic }
        : { node, start: text.length, length: data.length },
    )
    text += data
    lineOpen = true
  }
  const openLine = (): void => {
    flush()
    lineOpen = true
  }
  const visit = (node: Node): void => {
    if (text.length > limit) return
    if (node.nodeType === 3) {
      const { data } = node as Text
      if (drawing && data.trim() && !drawing.isLine(node.parentElement!)) return
      if (isFiller(data)) {
        if (data) openLine()
      } else if (data.trim() || lineOpen) add(node as Text, drawing ? data.replaceAll('\u00a0', ' ') : data)
      return
    }
    if (node.nodeType !== 1) return
    const element = node as HTMLElement
    const tag = element.tagName
    if (tag === 'BR') {
      openLine()
      if (isFollowed(element, root)) breakDue = true
      return
    }
    if (tag === 'IMG') {
      const alt = element.getAttribute('alt') ?? ''
      if (alt && alt.length <= 8) add(element, alt, true)
      return
    }
    if (drawing ? silent.has(tag) : isUnseen(element)) return
    const isBlock = blocks.has(tag)
    if (isBlock) edge()
    if (drawing) for (const child of drawing.inOrder(element)) visit(child)
    else for (let child = element.firstChild; child; child = child.nextSibling) visit(child)
    if (isBlock) edge()
  }
  for (let child = root.firstChild; child; child = child.nextSibling) visit(child)
  return { text, runs }
}

/** The run that holds an offset; `side` says which one when the offset lies between two. */
const runAt = (runs: readonly Run[], offset: number, side: 'start' | 'end'): Run | undefined => {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const run = runs[middle]!
    const after = side === 'start' ? run.start + run.length <= offset : run.start + run.length < offset
    if (after) low = middle + 1
    else high = middle
  }
  return runs[low]
}

/** The DOM range of a half-open UTF-16 range of the map's text; null when the nodes have gone since. */
export const rangeOf = (map: TextMap, start: number, end: number): Range | null => {
  const first = runAt(map.runs, start, 'start')
  const last = runAt(map.runs, end, 'end')
  if (!first?.node.isConnected || !last?.node.isConnected || last.start + last.length < start) return null
  const range = first.node.ownerDocument.createRange()
  try {
    if (first.atomic) range.setStartBefore(first.node)
    else range.setStart(first.node, Math.max(0, start - first.start))
    if (last.atomic) range.setEndAfter(last.node)
    else range.setEnd(last.node, Math.min(last.length, end - last.start))
  } catch {
    return null // the node was shortened since the text was read
  }
  return range
}

/** The offset of a DOM position in the map's text; null when it lies outside every run. */
export const offsetOf = (map: TextMap, node: Node, offset: number): number | null => {
  const run = map.runs.find(one => one.node === node)
  return run && !run.atomic ? run.start + Math.min(offset, run.length) : null
}
