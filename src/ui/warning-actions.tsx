// What a person can do about a held post. The safe way comes first and has the focus; posting anyway is there, and quiet.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../words/index.ts'
import type { FindingItem } from './finding-item.tsx'
import { Button } from './form.tsx'
import type { Layer } from './layer.ts'
import type { WarningError, WarningProps } from './warning-props.ts'

type Shown = WarningProps & { readonly layer: Layer }
type OfItem = Shown & { readonly item: FindingItem }

/** Can this one be changed by the safe wording still? */
const isOpen = (item: FindingItem) => item.wording !== null && !item.replaced

const wordingLabel = (words: Words, wording: string) =>
  wording.trim() ? words.warning.use(wording.trim()) : words.warning.remove

/** The safe wording of one finding among several. */
export const Safe = ({ layer: { words }, item, busy = false, onReplace }: OfItem) => {
  const { finding, wording } = item
  if (item.replaced) return <p class="quiet">{words.warning.replaced}</p>
  if (wording === null) return null
  return (
    <Button disabled={busy} onPress={() => onReplace([{ finding, words: wording }])}>
      {wordingLabel(words, wording)}
    </Button>
  )
}

/** The other ways out of one finding: one's own words, or the word that it is not private. */
export const Instead = ({ layer: { words }, item, busy = false, onReplace, onNotPrivate }: OfItem) => {
  const [isWriting, setWriting] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (isWriting) field.current?.focus({ preventScroll: true })
  }, [isWriting])
  if (item.replaced) return null
  const replace = () => onReplace([{ finding: item.finding, words: field.current!.value }])
  return (
    <>
      {isWriting ? (
        <span class="own">
          <input
            ref={field}
            aria-label={words.warning.ownLabel}
            placeholder={words.warning.ownLabel}
            onKeyDown={event => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              replace()
            }}
          />
          <Button disabled={busy} onPress={replace}>
            {words.warning.ownUse}
          </Button>
        </span>
      ) : (
        <Button class="plain" disabled={busy} onPress={() => setWriting(true)}>
          {words.warning.own}
        </Button>
      )}
      <Button class="plain" disabled={busy} onPress={() => onNotPrivate(item.finding)}>
        {words.warning.notPrivate}
      </Button>
    </>
  )
}

interface DecideProps extends Shown {
  readonly isAsking: boolean
  readonly reason: string
  onReason(reason: string): void
  onConsent(): void
}

/** The row that decides: safe wording, edit, post anyway. */
export const Decide = (props: DecideProps) => {
  const { layer, items, busy = false, onReplace, onEdit, onConsent } = props
  const { words } = layer
  const useful = items.filter(isOpen)
  const [first] = useful
  const label = items.length === 1 && first ? wordingLabel(words, first.wording!) : words.warning.useAll
  return (
    <div class="decide">
      <div class="actions">
        {first && (
          <Button
            class="primary"
            focused
            disabled={busy}
            onPress={() => onReplace(useful.map(({ finding, wording }) => ({ finding, words: wording! })))}
          >
            {label}
          </Button>
        )}
        <Button class={first ? '' : 'primary'} focused={!first} disabled={busy} onPress={() => onEdit()}>
          {words.warning.edit}
        </Button>
        <span class="consent">
          <Button class="plain" disabled={busy} onPress={onConsent}>
            {words.warning.postAnyway}
          </Button>
        </span>
        {items.length === 1 && <Instead {...props} item={items[0]!} />}
      </div>
      {props.isAsking && <Reasons {...props} />}
    </div>
  )
}

/** Asked only of who wants to post anyway. */
const Reasons = ({ layer: { words }, reasons = [], reason, onReason }: DecideProps) => {
  const field = useRef<HTMLSelectElement>(null)
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [])
  return (
    <label class="reason-field">
      <span>{words.warning.reason}</span>
      <select ref={field} value={reason} onChange={event => onReason(event.currentTarget.value)}>
        <option value="">–</option>
        {reasons.map(one => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What went wrong, and what a person can do about it. */
export const Trouble = ({ error, words }: { error: WarningError; words: Words }) => {
  const [isCopied, setCopied] = useState(false)
  if (error.kind === 'press-again')
    return (
      <p role="alert" class="trouble">
        {words.warning.pressAgain}
      </p>
    )
  const copy = () =>
    void navigator.clipboard.writeText(error.wording).then(
      () => setCopied(true),
      () => {},
    )
  return (
    <div role="alert" class="trouble">
      <p>{words.warning.notTaken}</p>
      <p>
        <q>{error.wording}</q>
      </p>
      <Button onPress={copy}>{isCopied ? words.warning.copied : words.warning.copy}</Button>
    </div>
  )
}
