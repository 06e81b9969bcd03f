// The card of a post in a feed: what it shows, why, which rules speak of it, and what a reader can do.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Pack, Report } from '../check.ts'
import { type FindingItem, FindingLine } from './finding-item.tsx'
import { Button, Form } from './form.tsx'
import { LawDetails, LawLines, TextNotes } from './laws.tsx'
import { type Layer, mount, type Screen } from './layer.ts'

export interface CardProps {
  /** The mark's (or post's) box in viewport pixels; the card opens beside it. */
  readonly rect: DOMRectReadOnly
  readonly text: string
  readonly report: Report
  readonly items: readonly FindingItem[]
  readonly packs: readonly Pack[]
  /** The details of the post are covered on the page. Absent: nothing to uncover. */
  readonly covered?: boolean
  readonly copied?: boolean
  /** The user's own post: said so, and nothing offers to report it. */
  readonly isOwn?: boolean
  onShowInQueue?(): void
  onCopyReport?(): void
  onReportPage?(): void
  onCover?(covered: boolean): void
  onNotPrivate(finding: number): void
  /** Escape, the close button, or a press elsewhere. */
  onClose(): void
}

/** Opens the card beside a post. Not modal: the page stays usable. */
export const openCard = (layer: Layer, props: CardProps): Screen<CardProps> => mount(layer, Card, props)

/** Between the card and everything else, in CSS pixels. */
const gap = 8
/** What a post leaves free at its end may be covered. */
const padding = 24
/** A lower card cannot be read; it covers a part of its post instead. */
const leastHeight = 240

/** Beside the post; in a window too narrow for both, under or above it. */
const place = (box: HTMLElement, rect: DOMRectReadOnly) => {
  const { style } = box
  style.maxHeight = ''
  const { offsetHeight, offsetWidth } = box
  const lastLeft = innerWidth - offsetWidth - gap
  const isBeside = lastLeft > rect.right - padding
  const below = innerHeight - rect.bottom - 2 * gap
  const above = rect.top - 2 * gap
  const room = isBeside ? innerHeight - 2 * gap : Math.max(leastHeight, above, below)
  const height = Math.min(offsetHeight, room)
  const top = isBeside ? rect.top : below >= Math.min(above, height) ? rect.bottom + gap : rect.top - gap - height
  if (height < offsetHeight) style.maxHeight = `${height}px`
  style.top = `${Math.max(gap, Math.min(top, innerHeight - height - gap))}px`
  style.left = `${Math.max(gap, Math.min(isBeside ? rect.right + gap : rect.left, lastLeft))}px`
}

const Card = (props: CardProps & { layer: Layer }) => {
  const { layer, rect, text, report, items, packs } = props
  const { words } = layer
  const box = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  useLayoutEffect(() => {
    const show = () => {
      if (box.current?.isConnected && !box.current.matches(':popover-open')) box.current.showPopover()
      box.current?.focus({ preventScroll: true })
    }
    show()
    const stopAttach = layer.onAttach(show)
    const stopOutside = layer.onOutside(() => latest.current.onClose())
    return () => {
      stopAttach()
      stopOutside()
    }
  }, [layer])
  useLayoutEffect(() => place(box.current!, rect))
  return (
    <div
      ref={box}
      popover="manual"
      role="dialog"
      aria-labelledby="title"
      tabIndex={-1}
      class="screen card"
      onKeyDown={event => {
        if (event.key === 'Escape') props.onClose()
      }}
    >
      <Form>
        <div class="card-head">
          <h1 id="title">{words.card.title(items.length)}</h1>
          <Button class="plain close" aria-label={words.chip.close} onPress={props.onClose}>
            ✕
          </Button>
        </div>
        {props.isOwn && <p class="quiet">{words.card.own}</p>}
        <ul class="findings">
          {items.map(item => (
            <FindingLine key={item.finding} text={text} report={report} item={item} words={words}>
              <Button class="plain" onPress={() => props.onNotPrivate(item.finding)}>
                {words.warning.notPrivate}
              </Button>
            </FindingLine>
          ))}
        </ul>
        <TextNotes text={text} report={report} packs={packs} words={words} />
        <div class="actions">
          {props.onShowInQueue && <Button onPress={props.onShowInQueue}>{words.card.queue}</Button>}
          {props.onCopyReport && (
            <Button onPress={props.onCopyReport}>{props.copied ? words.warning.copied : words.card.copyReport}</Button>
          )}
          {props.onReportPage && <Button onPress={props.onReportPage}>{words.card.reportPage}</Button>}
          {props.onCover && props.covered !== undefined && (
            <Button class="plain" onPress={() => props.onCover?.(!props.covered)}>
              {props.covered ? words.card.reveal : words.card.cover}
            </Button>
          )}
        </div>
        <div class="law">
          <LawLines report={report} packs={packs} words={words} most={2} />
          <details>
            <summary>{words.warning.why}</summary>
            <TextNotes rest text={text} report={report} packs={packs} words={words} />
            <LawDetails report={report} packs={packs} words={words} />
            <p class="quiet">{words.law.advice}</p>
          </details>
        </div>
      </Form>
    </div>
  )
}
