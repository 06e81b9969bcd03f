// Where the chip may sit: a corner of the composer under which no control of the page lies. A chip that takes the presses
// meant for a page's own button would be a bug of that page in its user's eyes.

export interface Spot {
  readonly x: number
  readonly y: number
}

const control =
  'a[href],button,input,select,summary,label,[role=button],[role=link],[role=menuitem],[role=tab],[role=checkbox],[role=switch],[role=combobox],[onclick]'

/** The element and the hosts around it, up through open shadow roots. */
const deepest = (x: number, y: number, root: DocumentOrShadowRoot = document): Element | null => {
  const element = root.elementFromPoint(x, y)
  const inner = element?.shadowRoot
  return inner && inner !== root ? (deepest(x, y, inner) ?? element) : element
}

/** Does a press there belong to a control of the page? What is as large as the composer is the composer. */
const isControl = (x: number, y: number, composer: DOMRectReadOnly, host: Element): boolean => {
  const element = deepest(x, y)
  if (!element || element === host) return false
  const found = element.closest(control)
  if (!found && getComputedStyle(element).cursor !== 'pointer') return false
  const { width, height } = (found ?? element).getBoundingClientRect()
  return width * height < composer.width * composer.height
}

/**
 * The center for a control of ours whose target is `size` pixels wide: the lower end corner, else another corner, else
 * inside the box, where only the person's own text lies. All in viewport pixels.
 */
export const freeCorner = (composer: DOMRectReadOnly, size: number, host: Element): Spot => {
  const { left, right, top, bottom } = composer
  const half = size / 2
  const corners = [
    { x: right, y: bottom },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: left, y: top },
  ]
  const steps = [-half, 0, half]
  const isFree = ({ x, y }: Spot) => steps.every(dx => steps.every(dy => !isControl(x + dx, y + dy, composer, host)))
  const isWhole = ({ x, y }: Spot) => x >= half && y >= half && x <= innerWidth - half && y <= innerHeight - half
  // Along the inner edges, from the lower end corner: up, then towards the start.
  const inner = { x: right - Math.min(half, composer.width / 2), y: bottom - Math.min(half, composer.height / 2) }
  const up = Array.from({ length: Math.floor(composer.height / half) }, (_, i) => ({
    x: inner.x,
    y: inner.y - i * half,
  }))
  const back = Array.from({ length: Math.min(20, Math.floor(composer.width / half)) }, (_, i) => ({
    x: inner.x - i * half,
    y: inner.y,
  }))
  const inside = [...up.slice(0, 20), ...back].filter(({ x, y }) => x - half >= left && y - half >= top)
  return corners.find(corner => isWhole(corner) && isFree(corner)) ?? inside.find(isFree) ?? inner
}
