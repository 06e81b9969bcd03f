// Is the margin before a post its own? In a grid of cards the next card stands there.

/** Cards stand in cells, cells in columns. */
const mostLevels = 4

/** Does another box of the same kind reach into `width` pixels before an element, at the height where the element begins? */
export const isMarginTaken = (element: Element, width: number): boolean => {
  const { left, top } = element.getBoundingClientRect()
  let at: Element | null = element
  for (let i = 0; at && i < mostLevels; i++, at = at.parentElement) {
    const before: Element | null = at.previousElementSibling
    if (before?.localName !== at.localName || before.className !== at.className) continue
    const box = before.getBoundingClientRect()
    if (box.right > left - width && box.left < left && box.top <= top + width && box.bottom > top) return true
  }
  return false
}
