// Underlines in the draft. Rich text by the Custom Highlight API, which changes nothing in the page; fields by a mirror of their text
// in our own closed root.

import type { DraftPart } from './draft.ts'
import { type Field, isField } from './editors/editor.ts'
import { rangeOf } from './text-map.ts'
import { offsetOfFrames } from './tree.ts'

/** A stretch of one part's own text to underline, in UTF-16 units. */
export interface Stretch {
  readonly part: DraftPart
  readonly start: number
  readonly end: number
}

export interface Highlighter {
  /** Replaces all underlines; none clears everything. */
  paint(stretches: readonly Stretch[]): void
  /** Fields moved or scrolled: their mirrors follow. */
  follow(): void
  clear(): void
}

/** A name that says nothing: the registry of highlights is shared with the page. */
const neutralName = (): string => `h${Math.random().toString(36).slice(2, 8)}`

const underline = 'underline wavy #b25e09 1.5px'

type HighlightWindow = Window & typeof globalThis

export interface HighlightPowers {
  /** Where mirrors may stand: a closed root of ours. Asked for only when there is something to show. */
  mirrorRoot(): { readonly box: HTMLElement; close(): void }
  /** For documents whose style sheets we cannot extend. */
  insertStyle?(css: string): void
}

export const createHighlighter = ({ mirrorRoot, insertStyle }: HighlightPowers): Highlighter => {
  const name = neutralName()
  const css = `::highlight(${name}) { text-decoration: ${underline}; text-underline-offset: 2px }`
  const styled = new WeakSet<Node>()
  const used = new Set<HighlightWindow>()
  let place: { readonly box: HTMLElement; close(): void } | null = null
  let mirrors: Mirror[] = []

  // The rule belongs in the tree that holds the text: no other tree's rule reaches it in every browser (notes, toolchain).
  const style = (root: Document | ShadowRoot, view: HighlightWindow): void => {
    if (styled.has(root)) return
    styled.add(root)
    try {
      const sheet = new view.CSSStyleSheet()
      sheet.replaceSync(css)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    } catch {
      insertStyle?.(css)
    }
  }

  const paintRanges = (stretches: readonly Stretch[]): void => {
    const byView = new Map<HighlightWindow, Range[]>()
    for (const { part, start, end } of stretches) {
      const range = part.map && rangeOf(part.map, start, end)
      const view = range?.startContainer.ownerDocument?.defaultView as HighlightWindow | null
      if (!range || !view?.CSS?.highlights) continue
      style(range.startContainer.getRootNode() as Document | ShadowRoot, view)
      byView.set(view, [...(byView.get(view) ?? []), range])
    }
    for (const view of used) if (!byView.has(view)) view.CSS?.highlights?.delete(name)
    used.clear()
    for (const [view, ranges] of byView) {
      view.CSS.highlights.set(name, new view.Highlight(...ranges))
      used.add(view)
    }
  }

  const paintMirrors = (stretches: readonly Stretch[]): void => {
    const byField = new Map<Field, [number, number][]>()
    for (const { part, start, end } of stretches) {
      const { kind, element } = part.editor ?? {}
      if (kind === 'field' && element && isField(element))
        byField.set(element, [...(byField.get(element) ?? []), [start, end]])
    }
    for (const mirror of mirrors) if (!byField.has(mirror.field)) mirror.element.remove()
    const old = mirrors
    mirrors = []
    if (byField.size === 0) {
      place?.close()
      place = null
      return
    }
    place ??= mirrorRoot()
    for (const [field, marks] of byField) {
      let mirror = old.find(one => one.field === field)
      if (!mirror) {
        mirror = mirrorOf(field)
        place.box.append(mirror.element)
      }
      mirror.write(marks)
      mirror.follow()
      mirrors.push(mirror)
    }
  }

  const paint = (stretches: readonly Stretch[]): void => {
    paintRanges(stretches)
    paintMirrors(stretches)
  }
  return {
    paint,
    follow: () => {
      for (const mirror of mirrors) mirror.follow()
    },
    clear: () => paint([]),
  }
}

interface Mirror {
  readonly field: Field
  readonly element: HTMLElement
  /** Takes over the field's text, with these ranges of it underlined. */
  readonly write: (marks: readonly [number, number][]) => void
  /** Lies over the field again, after a scroll or a change of layout. */
  readonly follow: () => void
}

/** What decides where the letters of a field stand. */
const copied = [
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant', 'letter-spacing'],
  ...['word-spacing', 'line-height', 'text-align', 'text-indent', 'text-transform', 'tab-size', 'direction'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'word-break', 'overflow-wrap'],
]

const emptyPiece = (_: string, i: number): Node => {
  if (i % 2 === 0) return document.createTextNode('')
  const mark = document.createElement('span')
  mark.style.textDecoration = underline
  return mark
}

/** A see-through copy of a field's text, underlined where told, laid over the field and clipped to it. */
const mirrorOf = (field: Field): Mirror => {
  const element = document.createElement('div')
  const inner = element.appendChild(document.createElement('div'))
  element.setAttribute('aria-hidden', 'true')
  element.style.cssText = 'position:fixed;overflow:hidden;pointer-events:none;z-index:2147483646;color:transparent'
  const isLine = field.localName === 'input'
  const write = (marks: readonly [number, number][]): void => {
    const { value } = field
    // Plain and marked stretches by turns. Only those that changed are written: the rest needs no new layout.
    const pieces: string[] = []
    let at = 0
    for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
      if (start < at) continue
      pieces.push(value.slice(at, start), value.slice(start, end))
      at = end
    }
    pieces.push(`${value.slice(at)}\u200b`)
    if (inner.childNodes.length !== pieces.length) inner.replaceChildren(...pieces.map(emptyPiece))
    for (const [i, piece] of pieces.entries()) {
      const node = inner.childNodes[i]!
      if (node.textContent !== piece) node.textContent = piece
    }
  }
  let styledFor = ''
  /** Copies what decides where letters stand; costs too much to do for every key. */
  const copyStyle = (style: CSSStyleDeclaration, edge: (name: string) => number): void => {
    for (const property of copied) inner.style.setProperty(property, style.getPropertyValue(property))
    inner.style.whiteSpace = isLine ? 'pre' : 'pre-wrap'
    inner.style.boxSizing = 'border-box'
    inner.style.width = isLine ? 'max-content' : '100%'
    if (isLine) inner.style.lineHeight = `${field.clientHeight - edge('padding-top') - edge('padding-bottom')}px`
  }
  const follow = (): void => {
    const box = field.getBoundingClientRect()
    const style = getComputedStyle(field)
    const frame = offsetOfFrames(field)
    const edge = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0
    const isVisible = field.isConnected && box.width > 0 && style.visibility !== 'hidden'
    element.style.display = isVisible ? 'block' : 'none'
    element.style.left = `${box.left + frame.x + edge('border-left-width')}px`
    element.style.top = `${box.top + frame.y + edge('border-top-width')}px`
    element.style.width = `${field.clientWidth}px`
    element.style.height = `${field.clientHeight}px`
    const styleKey = `${field.clientWidth} ${field.clientHeight} ${style.fontSize} ${style.fontFamily}`
    if (styleKey !== styledFor) copyStyle(style, edge)
    styledFor = styleKey
    inner.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`
  }
  return { field, element, write, follow }
}
