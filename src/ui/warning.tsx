// The warning that holds a post: what it shows, why, what to write instead. First what, then why, then what to do.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Report } from '../check.ts'
import { reasonSentences } from '../words/index.ts'
import { Emblem } from './emblem.tsx'
import { type FindingItem, FindingLine, quote } from './finding-item.tsx'
import { Form } from './form.tsx'
import { LawDetails, LawLines, TextNotes } from './laws.tsx'
import { type Layer, mount, type Screen } from './layer.ts'
import { stackOnTop } from './stacking.ts'
import { type Visibility, watchVisibility } from './visibility.ts'
import { Decide, Instead, Safe, Trouble } from './warning-actions.tsx'
import type { WarningProps } from './warning-props.ts'

/** Opens the warning over the page, modal, in the layer's closed root. The post must be held already. */
export const openWarning = (layer: Layer, props: WarningProps): Screen<WarningProps> => mount(layer, Warning, props)

type Shown = WarningProps & { readonly layer: Layer }

const Warning = (props: Shown) => {
  const { layer, text, report, items, busy = false, error = null } = props
  const { words } = layer
  const dialog = useRef<HTMLDialogElement>(null)
  const [status, setStatus] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const isSeen = useKeptOnTop(props, dialog, () => setStatus(words.warning.covered))

  const postAnyway = () => {
    setStatus('')
    if (!isSeen()) setStatus(words.warning.wait)
    else if (!props.reasons?.length || reason) props.onPostAnyway(reason || undefined)
    else {
      setStatus(isAsking ? words.warning.reasonMissing : '')
      setAsking(true)
    }
  }
  const isOnly = items.length === 1
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
        <p class="held" id="held">
          <Emblem isOn={true} /> {words.warning.held}
        </p>
        <h1 id="title">{headline(words, report, items)}</h1>
        <ul class="findings">
          {items.map(item => (
            <FindingLine key={item.finding} text={text} report={report} item={item} words={words}>
              {!isOnly && (
                <div class="item-actions">
                  <Safe {...props} item={item} />
                  <Instead {...props} item={item} />
                </div>
              )}
            </FindingLine>
          ))}
        </ul>
        <TextNotes text={text} report={report} packs={props.packs} words={words} />
        {error && <Trouble error={error} words={words} />}
        <Decide {...props} isAsking={isAsking} reason={reason} onReason={setReason} onConsent={postAnyway} />
        <p class="status" role="status">
          {busy ? words.warning.busy : status}
        </p>
        <Why {...props} />
      </Form>
    </dialog>
  )
}

/** Shows the dialog above everything, as long as it lives; returns whether the consent's button has been seen. */
const useKeptOnTop = (
  props: Shown,
  dialog: { readonly current: HTMLDialogElement | null },
  onCovered: () => void,
): (() => boolean) => {
  const { layer } = props
  const latest = useRef({ props, onCovered })
  latest.current = { props, onCovered }
  const seen = useRef<Visibility | null>(null)
  useLayoutEffect(() => {
    const shown = dialog.current!
    const stack = stackOnTop(shown, layer.host, () => {
      latest.current.props.onCovered?.()
      layer.alert(layer.words.warning.coveredAlert)
    })
    const visibility = watchVisibility(shown.querySelector('.consent')!, () => {
      latest.current.onCovered()
      stack.lift()
    })
    seen.current = visibility
    const stopAttach = layer.onAttach(stack.lift)
    return () => {
      stopAttach()
      visibility.stop()
      stack.stop()
      shown.close()
    }
  }, [layer, dialog])
  return () => seen.current?.isSeen() ?? false
}

const headline = (words: Layer['words'], report: Report, items: readonly FindingItem[]) => {
  const first = items[0] && report.findings[items[0].finding]
  if (!first) return words.warning.clean
  const lead = words.categories[first.category].headline(report.about)
  return items.length > 1 ? `${lead}, ${words.warning.more(items.length - 1)}` : lead
}

/** The nearest rules in a sentence each; the rest when asked for. */
const Why = ({ layer: { words }, text, report, items, packs }: Shown) => (
  <div class="law">
    <LawLines report={report} packs={packs} words={words} most={2} />
    <details>
      <summary>{words.warning.why}</summary>
      <h2>{words.warning.whyPrivate}</h2>
      <ul class="reasons">
        {items.map(item => {
          const finding = report.findings[item.finding]
          return (
            finding && (
              <li key={item.finding}>
                <q>{quote(text, finding.start, finding.end)}</q>{' '}
                {reasonSentences(words, report, item.finding).join(' ')}
              </li>
            )
          )
        })}
      </ul>
      <TextNotes rest text={text} report={report} packs={packs} words={words} />
      {report.verdicts.length > 0 && <h2>{words.warning.laws}</h2>}
      <LawDetails report={report} packs={packs} words={words} />
      <p class="quiet">
        {words.law.advice} {words.warning.local}
      </p>
    </details>
  </div>
)
