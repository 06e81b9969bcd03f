// The mark in the margin of a post in a feed.
import { Button, Form } from './form.tsx'
import { type Layer, mount, type Screen } from './layer.ts'

export interface MarkProps {
  /** The post's box in viewport pixels; the mark sits in the margin before it and scrolls with the document. */
  readonly rect: DOMRectReadOnly
  /** Where the layer's host stands, when it was read together with the boxes: to ask here lays the page out again. */
  readonly origin?: Pick<DOMRectReadOnly, 'top' | 'left'>
  readonly level: 'hold' | 'note'
  readonly count: number
  onOpen(): void
}

/** Puts a mark beside a post. It moves nothing of the page. */
export const openMark = (layer: Layer, props: MarkProps): Screen<MarkProps> => mount(layer, Mark, props)

const size = 28

const Mark = ({
  layer,
  rect,
  origin = layer.host.getBoundingClientRect(),
  level,
  count,
  onOpen,
}: MarkProps & { layer: Layer }) => {
  const place = {
    // Not by top and left: as a move of the layout it would be told to the page.
    transform: `translate(${Math.max(rect.left - size - 4, 2) - origin.left}px, ${rect.top - origin.top + 8}px)`,
  }
  return (
    <Form class="screen mark" style={place}>
      <Button class={`dot ${level}`} aria-label={layer.words.card.mark(count)} onPress={onOpen}>
        {count}
      </Button>
    </Form>
  )
}
