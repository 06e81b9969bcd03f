// The warning that holds a post: what it shows, why, what to write instead. First what, then why, then what to do.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Pack, Report } from '../check.ts'
import { reasonSentences } from '../words/index.ts'
import { type FindingItem, FindingLine, quote } from './finding-item.tsx'
import { Button, Form } from './form.tsx'
import { LawDetails, LawLines, TextNotes } from './laws.tsx'
import { type Layer, mount, type Screen } from './layer.ts'
import { stackOnTop } from './stacking.ts'
import { type Visibility, watchVisibility } from './visibility.ts'

/** What to write in place of a finding; `finding` is its index in the report. */
export interface Replacement {
  readonly finding: number
  readonly words: string
}

export type WarningError =
  /** The editor did not take the wording: the person copies it. */
  | { readonly kind: 'not-taken'; readonly wording: string }
  /** The site ignored our replay: the next press of its own button goes through. */
  | { readonly kind: 'press-again' }

export interface WarningProps {
  /** The draft, whole: only read for quoting, never put anywhere but the closed root. */
  readonly text: string
  readonly report: Report
  /** What is shown, in this order (see `itemsOf`). Empty: nothing private is left. */
  readonly items: readonly FindingItem[]
  /** To look up the titles of the report's verdicts. */
  readonly packs: readonly Pack[]
  /** A replacement is under way: nothing can be pressed. */
  readonly busy?: boolean
  readonly error?: WarningError | null
  /** When given, posting anyway asks for one of them. */
  readonly reasons?: readonly { readonly id: string; readonly label: string }[]
  /** Back to the draft, to the first finding or the given one. Also Escape. */
  onEdit(finding?: number): void
  onReplace(replacements: readonly Replacement[]): void
  /** A trusted press on a control that was measurably seen. */
  onPostAnyway(reason?: string): void
  onNotPrivate(finding: number): void
  /** The page keeps covering the dialog; it is closed, the post stays held. */
  onCovered?(): void
}

/** Opens the warning over the page, modal, in the layer's closed root. The post must be held already. */
export const openWarning = (layer: Layer, props: WarningProps): Screen<WarningProps> => mount(layer, Warning, props)

const Warning = (props: WarningProps & { layer: Layer }) => {
  const { layer, text, report, items, packs, busy = false, error = null } = props
  const { words } = layer
  const dialog = useRef<HTMLDialogElement>(null)
  const consent = useRef<HTMLDivElement>(null)
  const seen = useRef<Visibility | null>(null)
  const latest = useRef(props)
  latest.current = props
  const [status, setStatus] = useState('')
  const [reason, setReason] = useState('')

  useLayoutEffect(() => {
    const stack = stackOnTop(dialog.current!, layer.host, () => {
      latest.current.onCovered?.()
      layer.alert(words.warning.coveredAlert)
    })
    const visibility = watchVisibility(consent.current!, () => {
      setStatus(words.warning.covered)
      stack.lift()
    })
    seen.current = visibility
    const stopAttach = layer.onAttach(stack.lift)
    return () => {
      stopAttach()
      visibility.stop()
      stack.stop()
      dialog.current?.close()
    }
  }, [layer, words])
  useEffect(() => setStatus(busy ? words.warning.busy : ''), [busy, words])

  const postAnyway = () => {
    if (!seen.current?.isSeen()) setStatus(words.warning.wait)
    else if (props.reasons?.length && !reason) setStatus(words.warning.reasonMissing)
    else props.onPostAnyway(reason || undefined)
  }
  const useful = items.filter(item => item.wording !== null && !item.replaced)

  return (
    <dialog
      ref={dialog}
      class="screen warning"
      aria-labelledby="title"
      aria-describedby="held"
      onCancel={event => {
        event.preventDefault()
        props.onEdit()
      }}
    >
      <Form aria-busy={busy}>
        <h1 id="title">{headline(words, report, items)}</h1>
        <ul class="findings">
          {items.map(item => (
            <FindingLine key={item.finding} text={text} report={report} item={item} words={words}>
              <ItemActions {...props} item={item} isOnly={items.length === 1} />
            </FindingLine>
          ))}
        </ul>
        <TextNotes text={text} report={report} packs={packs} words={words} />
        {error && <Trouble error={error} layer={layer} />}
        <p class="status" role="status">
          {status}
        </p>
        <div class="actions">
          {useful.length > 1 && (
            <Button
              class="primary"
              focused
              disabled={busy}
              onPress={() => props.onReplace(useful.map(({ finding, wording }) => ({ finding, words: wording! })))}
            >
              {words.warning.useAll}
            </Button>
          )}
          <Button
            disabled={busy}
            focused={useful.length === 0}
            class={useful.length ? '' : 'primary'}
            onPress={() => props.onEdit()}
          >
            {words.warning.edit}
          </Button>
          <div class="consent" ref={consent}>
            <Button class="plain" disabled={busy} onPress={postAnyway}>
              {words.warning.postAnyway}
            </Button>
          </div>
        </div>
        {props.reasons && props.reasons.length > 0 && (
          <label>
            {words.warning.reason}
            <select value={reason} onChange={event => setReason(event.currentTarget.value)}>
              <option value="" />
              {props.reasons.map(one => (
                <option key={one.id} value={one.id}>
                  {one.label}
                </option>
              ))}
            </select>
          </label>
        )}
        <div class="law">
          <LawLines report={report} packs={packs} words={words} most={2} />
          <details>
            <summary>{words.warning.why}</summary>
            {items.map(item => (
              <div key={item.finding}>
                <p>
                  <q>{quote(text, report.findings[item.finding]!.start, report.findings[item.finding]!.end)}</q>
                </p>
                <ul>
                  {reasonSentences(words, report, item.finding).map(sentence => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </div>
            ))}
            <TextNotes rest text={text} report={report} packs={packs} words={words} />
            <LawDetails report={report} packs={packs} words={words} />
            <p class="quiet">{words.law.advice}</p>
          </details>
        </div>
        <p class="quiet" id="held">
          {words.warning.held} {words.warning.local}
        </p>
      </Form>
    </dialog>
  )
}

const headline = (words: Layer['words'], report: Report, items: readonly FindingItem[]) => {
  const first = items[0] && report.findings[items[0].finding]
  if (!first) return words.warning.clean
  const lead = words.categories[first.category].headline(report.about)
  return items.length > 1 ? `${lead} ${words.warning.more(items.length - 1)}` : lead
}

const ItemActions = ({
  layer,
  item,
  isOnly,
  busy,
  onReplace,
  onNotPrivate,
}: WarningProps & { layer: Layer; item: FindingItem; isOnly: boolean }) => {
  const { words } = layer
  const [isWriting, setWriting] = useState(false)
  const own = useRef<HTMLInputElement>(null)
  const { finding, wording } = item
  if (item.replaced) return <p class="quiet">{words.warning.replaced}</p>
  const replace = (text: string) => onReplace([{ finding, words: text }])
  return (
    <div class="item-actions">
      {wording !== null && (
        <Button
          class={isOnly ? 'primary' : ''}
          focused={isOnly}
          disabled={busy ?? false}
          onPress={() => replace(wording)}
        >
          {wording ? words.warning.use(wording) : words.warning.remove}
        </Button>
      )}
      {isWriting ? (
        <span class="own">
          <input
            ref={own}
            aria-label={words.warning.ownLabel}
            onKeyDown={event => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              replace(event.currentTarget.value)
            }}
          />
          <Button disabled={busy ?? false} onPress={() => replace(own.current!.value)}>
            {words.warning.ownUse}
          </Button>
        </span>
      ) : (
        <Button class="plain" disabled={busy ?? false} onPress={() => setWriting(true)}>
          {words.warning.own}
        </Button>
      )}
      <Button class="plain" disabled={busy ?? false} onPress={() => onNotPrivate(finding)}>
        {words.warning.notPrivate}
      </Button>
    </div>
  )
}

const Trouble = ({ error, layer: { words } }: { error: WarningError; layer: Layer }) => {
  const [isCopied, setCopied] = useState(false)
  if (error.kind === 'press-again') return <p role="alert">{words.warning.pressAgain}</p>
  return (
    <div role="alert">
      <p>{words.warning.notTaken}</p>
      <p>
        <q>{error.wording}</q>{' '}
        <Button
          onPress={() =>
            void navigator.clipboard.writeText(error.wording).then(
              () => setCopied(true),
              () => {},
            )
          }
        >
          {isCopied ? words.warning.copied : words.warning.copy}
        </Button>
      </p>
    </div>
  )
}
