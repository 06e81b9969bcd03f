// Editors whose text is drawn beside what takes the keys: a field too small to be seen, or an edit context (CodeMirror 5,
// Ace, Monaco). Their lines are known by the pointer: over text that is edited, and over nothing else there, it is the bar.
import { readElement, type TextMap } from '../text-map.ts'

/** The part of the EditContext API (W3C, 3.1) that we read. */
interface EditContextLike {
  readonly text: string
  readonly selectionStart: number
  readonly selectionEnd: number
}

const editContextOf = (element: Element): EditContextLike | null =>
  (element as unknown as { editContext?: EditContextLike | null }).editContext ?? null

/** What the editor has selected, by what takes its keys: there it stands ready to be typed over. */
export const selectedIn = (element: Element): string => {
  const context = editContextOf(element)
  if (context) return context.text.slice(context.selectionStart, context.selectionEnd)
  const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement
  return value.slice(selectionStart, selectionEnd)
}

/** Smaller than a letter, or cut off by the box around it. */
const isTiny = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect()
  return width < 4 || height < 4
}
const isHidden = (field: Element): boolean => {
  const parent = field.parentElement
  const isCut = parent !== null && isTiny(parent) && getComputedStyle(parent).overflow !== 'visible'
  return (isTiny(field) || isCut) && field.checkVisibility()
}

/** The pointer over an element: the bar, an arrow, or by what stands around a link or a mark. */
const isUnderBar = (element: Element): boolean => {
  let at: Element | null = element
  for (let levels = 0; at && levels < 4; at = at.parentElement, levels++) {
    const { cursor } = getComputedStyle(at)
    if (cursor === 'text') return true
    if (cursor === 'auto' || cursor === 'default') return false
  }
  return false
}

/** Is the text right in this element drawn for its author? What is measured with is hidden, numbers of lines take an arrow. */
const isLine = (element: HTMLElement): boolean =>
  !/placeholder/i.test(element.className) &&
  element.localName !== 'textarea' &&
  !element.isContentEditable &&
  isUnderBar(element) &&
  element.checkVisibility({ visibilityProperty: true })

const topOf = (element: Element): number => Number.parseFloat((element as HTMLElement).style?.top)

/** Lines that are placed one by one stand in the tree in any order. */
const inOrder = (element: Element): Iterable<Node> =>
  element.childElementCount > 1 && topOf(element.firstElementChild as Element) >= 0
    ? [...element.children].sort((a, b) => topOf(a) - topOf(b))
    : element.childNodes

export const readDrawn = (box: Element): TextMap => readElement(box, undefined, { isLine, inOrder })

/** Boxes that hold more than one editor's text. */
const tooWide = 'form, main, body, html, article, li, dialog'
const boxes = new WeakMap<Element, HTMLElement>()
const drafts = new WeakSet<Element>()

/** Was this element found to be the box that a draft is drawn in? */
export const isDrawnBox = (element: Element): boolean => drafts.has(element)

/** The box that an element's text is drawn in; null for one that shows its own. Found once there is text, and kept. */
export const drawnBoxOf = (element: HTMLElement): HTMLElement | null => {
  const known = boxes.get(element)
  if (known?.isConnected && known.contains(element)) return known
  if (element.localName === 'textarea' ? !isHidden(element) : !editContextOf(element)) return null
  let box = element.parentElement
  for (let levels = 0; box && isTiny(box) && levels < 3; levels++) box = box.parentElement
  if (!box || box.matches(tooWide) || readDrawn(box).text === '') return null
  boxes.set(element, box)
  drafts.add(box)
  return box
}
