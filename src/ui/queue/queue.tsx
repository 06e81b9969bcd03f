// The moderator's queue. Everything can be done by keyboard: the list is one stop, j and k walk it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Filters } from './filters.tsx'
import { isTyping, KeySheet } from './keys.tsx'
import { Plot } from './plot.tsx'
import type { ExportFormat, QueueProps } from './props.ts'
import { Row } from './row.tsx'
import { adoptQueueStyle } from './style.ts'

/** Rows drawn at a time; more come when the last of them is reached. */
const page = 100

export const Queue = (props: QueueProps) => {
  const { words, rows, filter, progress, reading } = props
  const { queue } = words.desk
  const [current, setCurrent] = useState<string | null>(null)
  const [inList, setInList] = useState(false)
  const [hasKeys, setHasKeys] = useState(false)
  const [drawn, setDrawn] = useState(page)
  const find = useRef<HTMLInputElement>(null)
  const exports = useRef<HTMLDetailsElement>(null)
  const lastIndex = useRef(0)
  useEffect(adoptQueueStyle, [])
  useEffect(() => {
    if (!props.focused) return
    setCurrent(props.focused)
    setInList(true)
  }, [props.focused])

  const all = rows ?? []
  // The row that stood there has left the list: the next one takes its place.
  const found = all.findIndex(row => row.item.key === current)
  const index = found >= 0 ? found : Math.min(lastIndex.current, all.length - 1)
  lastIndex.current = Math.max(0, index)
  const row = all[index]
  const go = (step: 1 | -1) => {
    const next = all[Math.max(0, Math.min(all.length - 1, inList ? index + step : index))]
    setInList(true)
    if (next) setCurrent(next.item.key)
    if (index + 2 > drawn) setDrawn(drawn + page)
  }
  const move = (state: 'checked' | 'reported' | 'dismissed') => {
    if (row) props.onState(row.item, state)
  }
  const actions: Readonly<Record<string, () => void>> = {
    j: () => go(1),
    ArrowDown: () => go(1),
    k: () => go(-1),
    ArrowUp: () => go(-1),
    o: () => row && props.onOpen(row.item),
    e: () => move('checked'),
    r: () => move('reported'),
    d: () => move('dismissed'),
    c: () => row && props.onCopy(row.item),
    u: props.onUndo,
    s: () => (progress ? props.onCancel() : props.onScan()),
    x: () => {
      exports.current!.open = true
      exports.current!.querySelector('button')?.focus()
    },
    '/': () => find.current?.focus(),
    '?': () => setHasKeys(!hasKeys),
  }
  const closeExports = () => {
    if (!exports.current?.open) return
    exports.current.open = false
    exports.current.querySelector('summary')?.focus()
  }
  const latest = useRef({ actions, row, onOpen: props.onOpen, closeExports })
  latest.current = { actions, row, onOpen: props.onOpen, closeExports }
  // In the same step as the drawing: an effect that waits for a frame would let a closed queue hear one more key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (key === 'Escape') latest.current.closeExports()
      if (key === 'Escape' && target instanceof HTMLElement && isTyping(target)) target.blur()
      if (isTyping(target) || (target instanceof Element && target.closest('dialog') && key !== '?')) return
      const now = latest.current
      if (key === 'Enter' && target instanceof Element && target.matches('article.post') && now.row)
        now.onOpen(now.row.item)
      const action = now.actions[key]
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  const exportAs = (format: ExportFormat, label: string) => (
    <button
      type="button"
      onClick={() => {
        props.onExport(format)
        closeExports()
      }}
    >
      {label}
    </button>
  )
  return (
    <main class="queue">
      <header>
        <h1>{queue.title}</h1>
        <p class={`pill ${reading}`} role="status">
          {queue[reading]}
        </p>
        <div class="tools">
          {progress ? (
            <button type="button" onClick={props.onCancel}>
              {queue.cancel}
            </button>
          ) : (
            <button type="button" class="primary" disabled={reading === 'nowhere'} onClick={props.onScan}>
              {queue.scan}
            </button>
          )}
          <details
            ref={exports}
            class="menu"
            onFocusOut={({ currentTarget, relatedTarget }) => {
              // Nowhere: some browsers give a pressed button no focus.
              if (relatedTarget && !currentTarget.contains(relatedTarget as Node)) currentTarget.open = false
            }}
          >
            <summary>{queue.export}</summary>
            <div>
              {exportAs('csv', 'CSV')}
              {exportAs('json', 'JSON')}
              {exportAs('html', queue.print)}
            </div>
          </details>
          <button type="button" class="plain" onClick={() => setHasKeys(true)}>
            {queue.help} <kbd>?</kbd>
          </button>
        </div>
        {progress && (
          <div class="progress">
            <progress aria-label={queue.scan} value={progress.done} max={Math.max(1, progress.total)} />
            <span>{queue.scanning(progress.done, progress.total)}</span>
          </div>
        )}
      </header>
      {props.total > 0 && <Plot words={words} plot={props.plot} filter={filter} onFilter={props.onFilter} />}
      <Filters words={words} filter={filter} sites={props.sites} find={find} onFilter={props.onFilter} />
      {rows && props.total > 0 && <p class="quiet summary">{queue.summary(rows.length, props.total)}</p>}
      {rows === null && <p class="empty">{queue.loading}</p>}
      {rows && props.total === 0 && (
        <div class="empty">
          <h2>{queue.empty}</h2>
          <p>{queue.emptyMore}</p>
        </div>
      )}
      {rows && rows.length === 0 && props.total > 0 && (
        <div class="empty">
          <p>{queue.noMatch}</p>
          <button
            type="button"
            onClick={() => props.onFilter({ category: null, level: null, state: null, site: null, author: '' })}
          >
            {queue.clearFilters}
          </button>
        </div>
      )}
      {all.length > 0 && (
        <ul class="posts" aria-label={queue.title}>
          {all.slice(0, Math.max(drawn, index + 1)).map((one, i) => (
            <Row
              key={one.item.key}
              words={words}
              row={one}
              isCurrent={i === index}
              takesFocus={inList}
              onCurrent={() => {
                setInList(true)
                setCurrent(one.item.key)
              }}
              onOpen={props.onOpen}
              onState={props.onState}
              onCopy={props.onCopy}
            />
          ))}
        </ul>
      )}
      {all.length > drawn && (
        <button type="button" onClick={() => setDrawn(drawn + page)}>
          {queue.posts(all.length - drawn)} …
        </button>
      )}
      {props.total > 0 && (
        <button type="button" class="plain" onClick={props.onClear}>
          {queue.clear}
        </button>
      )}
      <p class="toast" role="status">
        {props.message}
      </p>
      {hasKeys && <KeySheet words={words} onClose={() => setHasKeys(false)} />}
    </main>
  )
}
