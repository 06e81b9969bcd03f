// What a composer shows while somebody writes: underlines, and a quiet chip. A clean draft shows nothing.
import { createHighlighter, type Draft, isVisible, offsetOfFrames, type Stretch } from '../page/index.ts'
import { type ChipProps, type Layer, openChip, type Screen } from '../ui/index.ts'
import type { DraftReport } from './draft-items.ts'

export interface MarkActions {
  show(draft: Draft, report: DraftReport, finding: number): void
  replace(draft: Draft, report: DraftReport, finding: number, words: string): void
  notPrivate(draft: Draft, report: DraftReport, finding: number): void
  reload(): void
}

export const createComposerMarks = (layer: Layer, actions: MarkActions, insertStyle?: (css: string) => void) => {
  const highlighter = createHighlighter({ mirrorRoot: () => layer.open(), ...(insertStyle && { insertStyle }) })
  let chip: Screen<ChipProps> | null = null
  /** What the chip shows now, in one word: it is drawn again only when that changes. */
  let drawn = ''
  /** The draft that the chip's buttons act on. */
  let current: { readonly draft: Draft; readonly report: DraftReport } | null = null
  let shown: { readonly anchor: Element; readonly props: Omit<ChipProps, 'rect'> } | null = null

  const rectOf = (anchor: Element): DOMRectReadOnly => {
    const box = anchor.getBoundingClientRect()
    const { x, y } = offsetOfFrames(anchor)
    // The dot stays inside the editor, where the page has no controls of its own, at the end of the line.
    const inset = 16
    const isRtl = getComputedStyle(anchor).direction === 'rtl'
    const width = isRtl ? inset * 2 : box.width - inset
    return new DOMRectReadOnly(box.x + x, box.y + y, width, Math.max(box.height - inset, 12))
  }
  const draw = (): void => {
    if (!shown) return
    const props = { ...shown.props, rect: rectOf(shown.anchor) }
    const { x, y, width, height } = props.rect
    const details = props.items.map(item => {
      const { start, end } = props.report?.findings[item.finding] ?? { start: 0, end: 0 }
      return `${item.finding} ${item.level} ${item.wording} ${props.text.slice(start, end)}`
    })
    const key = [props.state, x, y, width, height, ...details].join('|')
    if (chip && key === drawn) return
    drawn = key
    if (chip) chip.update(props)
    else chip = openChip(layer, props)
  }
  const clear = (): void => {
    if (!shown) return
    shown = null
    current = null
    highlighter.clear()
    chip?.close()
    chip = null
  }
  const stretches = (draft: Draft, { report, items }: DraftReport): Stretch[] =>
    items.flatMap(({ finding }) => {
      const { start, end } = report.findings[finding]!
      return draft.parts
        .filter(part => part.editor && start < part.end && end > part.start)
        .map(part => ({ part, start: Math.max(0, start - part.start), end: Math.min(end, part.end) - part.start }))
    })

  return {
    clear,
    /** The draft whose findings are marked now. */
    marked: () => current,
    /** The page scrolled or changed its layout. */
    follow: (): void => {
      if (!shown) return
      if (!isVisible(shown.anchor)) {
        clear()
        return
      }
      highlighter.follow()
      draw()
    },
    show: (draft: Draft, report: DraftReport, state: 'findings' | 'pasted'): void => {
      if (report.items.length === 0) {
        clear()
        return
      }
      const marks = stretches(draft, report)
      const anchor = marks[0]?.part.editor?.box ?? draft.composer.editors[0]?.box
      // A preview may have taken its place.
      if (!anchor || !isVisible(anchor)) {
        clear()
        return
      }
      const { text, items } = report
      shown = {
        anchor,
        props: {
          state,
          text,
          items,
          report: report.report,
          onShow: finding => current && actions.show(current.draft, current.report, finding),
          onReplace: (finding, words) => current && actions.replace(current.draft, current.report, finding, words),
          onNotPrivate: finding => current && actions.notPrivate(current.draft, current.report, finding),
        },
      }
      current = { draft, report }
      highlighter.paint(marks)
      draw()
    },
    /** A word to the writer that is about the editor, not about a finding. */
    tell: (anchor: Element, state: 'cannot-see' | 'reload-needed' | 'press-again' | 'replying'): void => {
      if (shown?.anchor !== anchor || shown.props.state !== state) clear()
      shown = { anchor, props: { state, text: '', items: [], onReload: actions.reload } }
      draw()
    },
  }
}
