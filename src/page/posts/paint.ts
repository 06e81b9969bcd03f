// Highlights on the page by the Custom Highlight API: nothing in the page changes, nothing moves. The registry of
// highlights is shared with the page, so our names say nothing.

export interface Painter {
  /** Shows these ranges for an owner, instead of what it showed before. */
  readonly paint: (owner: object, ranges: readonly Range[], isCovered: boolean) => void
  readonly clear: (owner: object) => void
  readonly stop: () => void
}

export interface PainterOptions {
  /** Where a page's trees take no style sheet of ours. */
  readonly insertStyle?: ((css: string) => void) | undefined
}

const neutralName = () => `h${Math.random().toString(36).slice(2, 8)}`

type View = Window & typeof globalThis

/** Does nothing where the browser has no Custom Highlight API. */
export const createPainter = ({ insertStyle }: PainterOptions = {}): Painter => {
  const names = { underlined: neutralName(), covered: neutralName() }
  const cssFor = (elements: '' | ':root') =>
    `${elements}::highlight(${names.underlined}) { text-decoration: underline wavy #b25e09 1.5px }
${elements}::highlight(${names.covered}) { color: #4a4f55; background-color: #4a4f55 }`
  const owners = new Map<object, { ranges: readonly Range[]; highlight: Highlight }>()
  /** Each frame has a registry of its own. */
  const highlights = new WeakMap<View, Partial<Record<keyof typeof names, Highlight>>>()
  const styled = new WeakSet<Node>()

  // The rule belongs in the tree that holds the text, and must stand there before the range is registered.
  const style = (root: Document | ShadowRoot, view: View) => {
    if (styled.has(root)) return
    styled.add(root)
    try {
      const sheet = new view.CSSStyleSheet()
      const isDocument = root === view.document
      sheet.replaceSync(cssFor(isDocument ? ':root' : ''))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
      // Asked at once, the page would have to be styled within our slice.
      if (isDocument) view.requestAnimationFrame(() => isInherited(view) || spread(sheet))
    } catch {
      insertStyle?.(cssFor(''))
    }
  }
  /** The rule for every element; what was registered before it stood is registered again. */
  const spread = (sheet: CSSStyleSheet) => {
    sheet.replaceSync(cssFor(''))
    for (const { ranges, highlight } of owners.values())
      for (const range of ranges) {
        highlight.delete(range)
        highlight.add(range)
      }
  }
  /** Do highlights inherit here? Then a rule for the root alone spares every element of the page a style of its own. */
  const isInherited = ({ document, getComputedStyle }: View) =>
    getComputedStyle(document.body, `::highlight(${names.covered})`).backgroundColor === 'rgb(74, 79, 85)'
  const highlightFor = (kind: keyof typeof names, view: View): Highlight => {
    const known = highlights.get(view)
    if (known?.[kind]) return known[kind]
    const made = new view.Highlight()
    view.CSS.highlights.set(names[kind], made)
    highlights.set(view, { ...known, [kind]: made })
    return made
  }
  const clear = (owner: object) => {
    const old = owners.get(owner)
    if (!old) return
    for (const range of old.ranges) old.highlight.delete(range)
    owners.delete(owner)
  }
  return {
    paint: (owner, ranges, isCovered) => {
      clear(owner)
      const view = ranges[0]?.startContainer.ownerDocument?.defaultView as View | null | undefined
      if (!view?.CSS?.highlights) return
      for (const range of ranges) style(range.startContainer.getRootNode() as Document | ShadowRoot, view)
      const highlight = highlightFor(isCovered ? 'covered' : 'underlined', view)
      for (const range of ranges) highlight.add(range)
      owners.set(owner, { ranges, highlight })
    },
    clear,
    stop: () => {
      for (const owner of [...owners.keys()]) clear(owner)
    },
  }
}
