// One post of the queue: what it shows and where it stands, never the detail.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { CaseState } from '../../check.ts'
import type { PageWords } from '../../words/pages.ts'
import type { QueueProps, QueueRow } from './props.ts'

export interface RowProps extends Pick<QueueProps, 'onOpen' | 'onState' | 'onCopy'> {
  readonly words: PageWords
  readonly row: QueueRow
  readonly isCurrent: boolean
  /** Whether the keyboard stands in the list: only then may a row take the focus. */
  readonly takesFocus: boolean
  onCurrent(): void
}

const when = (words: PageWords, time: number) =>
  new Date(time).toLocaleString(words.language, { dateStyle: 'medium', timeStyle: 'short' })

export const Row = ({ words, row, isCurrent, takesFocus, onCurrent, onOpen, onState, onCopy }: RowProps) => {
  const { item, size, excerpt } = row
  const { queue } = words.desk
  const element = useRef<HTMLElement>(null)
  // In the same step as the drawing: rows that wait for a frame take the focus from each other when keys come faster.
  useLayoutEffect(() => {
    if (!isCurrent || !takesFocus || element.current?.contains(document.activeElement)) return
    element.current?.focus({ preventScroll: true })
    element.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent, takesFocus])
  const kinds = [...new Set(item.findings.map(finding => words.categories[finding.category].label))]
  const move = (state: CaseState, label: string) => (
    <button type="button" tabIndex={isCurrent ? 0 : -1} onClick={() => onState(item, state)}>
      {label}
    </button>
  )
  return (
    <li>
      <article
        ref={element}
        class={`post ${item.level}${isCurrent ? ' current' : ''}`}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        aria-label={`${kinds.join(', ')}. ${item.author ?? queue.nobody}`}
        onFocusIn={onCurrent}
      >
        <p class="kinds">
          <strong>{kinds.join(' · ')}</strong>
          {item.intent === 'threat' && <span class="tag threat">{queue.threat}</span>}
          {item.isOwn && <span class="tag">{queue.own}</span>}
          {item.level === 'note' && <span class="tag">{words.levels.note}</span>}
        </p>
        <p class={excerpt === null ? 'quiet' : 'excerpt'}>{excerpt ?? queue.noExcerpt}</p>
        <p class="quiet by">
          <span>{item.author ?? queue.nobody}</span>
          <span>{item.site.name}</span>
          <time dateTime={new Date(item.postedAt ?? item.seenAt).toISOString()}>
            {when(words, item.postedAt ?? item.seenAt)}
          </time>
          {size > 1 && <span class="tag person">{queue.sameCase(size)}</span>}
          {item.state !== 'new' && <span class="tag">{queue.states[item.state]}</span>}
        </p>
        {isCurrent && (
          <div class="moves">
            <button type="button" class="primary" onClick={() => onOpen(item)}>
              {queue.open}
            </button>
            {item.state !== 'checked' && move('checked', queue.check)}
            {item.state !== 'reported' && move('reported', queue.report)}
            {item.state !== 'dismissed' && move('dismissed', queue.dismiss)}
            {item.state !== 'new' && move('new', queue.reopen)}
            <button type="button" class="plain" onClick={() => onCopy(item)}>
              {queue.copy}
            </button>
          </div>
        )}
      </article>
    </li>
  )
}
