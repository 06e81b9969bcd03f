// The quiet dot at a composer's corner. A clean draft shows nothing at all: then there is no chip.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Report } from '../check.ts'
import { type FindingItem, FindingLine } from './finding-item.tsx'
import { Button, Form } from './form.tsx'
import { freeCorner } from './free-corner.ts'
import { type Layer, mount, type Screen } from './layer.ts'

export interface ChipProps {
  /** The composer's box in viewport pixels; the dot sits at a free corner. Update it when the page moves. */
  readonly rect: DOMRectReadOnly
  /**
   * `press-again`: the site ignored our replay of a press that its author consented to. `replying`: the draft is clean, the
   * post that it answers is not.
   */
  readonly state: 'findings' | 'pasted' | 'cannot-see' | 'reload-needed' | 'press-again' | 'replying'
  readonly text: string
  /** Absent for the states without findings. */
  readonly report?: Report
  readonly items: readonly FindingItem[]
  /** To the finding in the draft. */
  onShow?(finding: number): void
  onReplace?(finding: number, words: string): void
  onNotPrivate?(finding: number): void
  onReload?(): void
}

/** Opens the chip. Pages' modal dialogs do not hide it: it lives in the top layer. */
export const openChip = (layer: Layer, props: ChipProps): Screen<ChipProps> => mount(layer, Chip, props)

const dotSize = 24
/** What a finger can hit; as wide as the style's target. */
const targetSize = 44
const cardWidth = 360

/** Where the dot's card opens: towards the middle of the window, whole on the screen. */
const besides = ({ top, left }: { top: number; left: number }) => ({
  left: `${Math.max(8, Math.min(left + dotSize - cardWidth, innerWidth - cardWidth - 8))}px`,
  ...(top > innerHeight / 2 ? { bottom: `${innerHeight - top + 8}px` } : { top: `${top + dotSize + 8}px` }),
})

const Chip = (props: ChipProps & { layer: Layer }) => {
  const { layer, rect, state, items } = props
  const { words } = layer
  const box = useRef<HTMLDivElement>(null)
  const spot = useRef<{ readonly shape: string; readonly x: number; readonly y: number } | null>(null)
  const [isOpen, setOpen] = useState(state === 'press-again')
  useLayoutEffect(() => {
    const show = () => {
      if (box.current?.isConnected && !box.current.matches(':popover-open')) box.current.showPopover()
    }
    show()
    const stopAttach = layer.onAttach(show)
    const stopOutside = layer.onOutside(() => setOpen(false))
    return () => {
      stopAttach()
      stopOutside()
    }
  }, [layer])
  const isHeld = items.some(item => item.level === 'hold')
  const title = {
    findings: words.chip.found(items.length),
    pasted: words.chip.found(items.length),
    'cannot-see': words.chip.cannotSee,
    'reload-needed': words.chip.reload,
    'press-again': words.warning.pressAgain,
    replying: words.chip.replying,
  }[state]
  // Looked for when the composer changes its shape, not while it scrolls: then the dot keeps its place beside it.
  const shape = `${rect.width} ${rect.height} ${items.length}`
  if (spot.current?.shape !== shape) {
    const { x, y } = freeCorner(rect, targetSize, layer.host)
    spot.current = { shape, x: x - rect.x, y: y - rect.y }
  }
  const offset = spot.current
  const dot = {
    top: Math.min(Math.max(rect.y + offset.y - dotSize / 2, 8), innerHeight - dotSize - 8),
    left: Math.min(Math.max(rect.x + offset.x - dotSize / 2, 8), innerWidth - dotSize - 8),
  }
  return (
    <div ref={box} popover="manual" class="screen chip" style={{ top: `${dot.top}px`, left: `${dot.left}px` }}>
      <Form
        onKeyDown={event => {
          if (event.key === 'Escape') setOpen(false)
        }}
      >
        <Button
          class={`dot ${state} ${isHeld ? 'hold' : 'note'}`}
          aria-expanded={isOpen}
          aria-label={`Doxguard: ${title}`}
          onPress={() => setOpen(!isOpen)}
        >
          {state === 'findings' || state === 'pasted' ? items.length : '!'}
        </Button>
        {isOpen && (
          <div class="card" style={besides(dot)}>
            <h1>{title}</h1>
            <ChipBody {...props} isHeld={isHeld} />
          </div>
        )}
        <p class="visually-hidden" role="status">
          {title}
        </p>
      </Form>
    </div>
  )
}

const ChipBody = ({
  layer: { words },
  state,
  text,
  report,
  items,
  isHeld,
  ...on
}: ChipProps & { layer: Layer; isHeld: boolean }) => {
  if (state === 'press-again') return null
  if (state === 'replying') return <p>{words.chip.replyingMore}</p>
  if (state === 'cannot-see') return <p>{words.chip.cannotSeeMore}</p>
  if (state === 'reload-needed')
    return (
      <>
        <p>{words.chip.reloadMore}</p>
        <Button class="primary" onPress={() => on.onReload?.()}>
          {words.chip.reloadNow}
        </Button>
      </>
    )
  return (
    <>
      <ul class="findings">
        {report &&
          items.map(item => (
            <FindingLine key={item.finding} text={text} report={report} item={item} words={words}>
              <div class="item-actions">
                {item.wording && on.onReplace && (
                  <Button onPress={() => on.onReplace?.(item.finding, item.wording!)}>
                    {words.warning.use(item.wording)}
                  </Button>
                )}
                {on.onShow && (
                  <Button class="plain" onPress={() => on.onShow?.(item.finding)}>
                    {words.chip.show}
                  </Button>
                )}
                {on.onNotPrivate && (
                  <Button class="plain" onPress={() => on.onNotPrivate?.(item.finding)}>
                    {words.warning.notPrivate}
                  </Button>
                )}
              </div>
            </FindingLine>
          ))}
      </ul>
      <p class="quiet">{isHeld ? words.chip.held : words.chip.noted}</p>
    </>
  )
}
