// The mark in the margin of a post in a feed.
import { Button, Form } from './form.tsx'
import { type Layer, mount, type Screen } from './layer.ts'

export interface MarkProps {
  /** The post's box in viewport pixels; the mark sits in the margin before it and scrolls with the document. */
  readonly rect: DOMRectReadOnly
  /** Where the layer's host stands, when it was read together with the boxes: to ask here lays the page out again. */
  readonly origin?: Pick<DOMRectReadOnly, 'top' | 'left'>
  /** The margin is another post's, as in a grid of cards: the mark sits on the corner, half on the post. */
  readonly isOnCorner?: boolean
  readonly level: 'hold' | 'note'
  readonly count: number
  onOpen(): void
}

/** Puts a mark beside a post. It moves nothing of the page. */
export const openMark = (layer: Layer, props: MarkProps): Screen<MarkProps> => mount(layer, Mark, props)

/** What a mark takes of the margin, in CSS pixels. */
export const markWidth = 32
const dot = 24
/** So far from the middle of a corner: the mark is more the own card's than its neighbor's. */
const inward = 4

const Mark = ({
  layer,
  rect,
  origin = layer.host.getBoundingClientRect(),
  isOnCorner,
  level,
  count,
  onOpen,
}: MarkProps & { layer: Layer }) => {
  const left = rect.left - (isOnCorner ? dot / 2 - inward : markWidth)
  const top = rect.top + (isOnCorner ? -dot / 2 : 8)
  // Not by top and left: as a move of the layout it would be told to the page.
  const place = { transform: `translate(${Math.max(left, 2) - origin.left}px, ${top - origin.top}px)` }
  return (
    <Form class="screen mark" style={place}>
      <Button class={`dot ${level}`} aria-label={layer.words.card.mark(count)} onPress={onOpen}>
        {count}
      </Button>
    </Form>
  )
}
