// The few controls that our own pages are made of.
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from './form.tsx'

let ids = 0
/** Preact's own may be given twice: it counts anew when a page is drawn again. */
const useId = (): string => useState(() => `part-${++ids}`)[0]

/** A part of a page with its heading; `more` says in one sentence what it is for. */
export const Section = ({ title, more, children }: { title: string; more?: string; children: ComponentChildren }) => {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {more && <p class="quiet">{more}</p>}
      {children}
    </section>
  )
}

export interface ToggleProps {
  readonly title: string
  readonly more?: string
  readonly isOn: boolean
  onChange(isOn: boolean): void
}

/** On or off, with the reason beneath. The whole row can be pressed. */
export const Toggle = ({ title, more, isOn, onChange }: ToggleProps) => {
  const id = useId()
  return (
    <label class="toggle">
      <span>
        <span class="title">{title}</span>
        {more && (
          <span class="quiet" id={id}>
            {more}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={more ? id : undefined}
        onChange={event => onChange(event.currentTarget.checked)}
      />
    </label>
  )
}

export interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  onChange(value: Value): void
}

/** One of several, with its label before it. */
export const Choice = <Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) => (
  <label class="choice">
    <span>{label}</span>
    <select value={value} onChange={event => onChange(event.currentTarget.value as Value)}>
      {choices.map(one => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  </label>
)

export interface EntriesProps {
  readonly entries: readonly { readonly id: string; readonly text: string }[]
  readonly empty: string
  readonly removeLabel: (text: string) => string
  onRemove(id: string): void
}

/** A list whose members can be taken out; the empty list says what would stand there. */
export const Entries = ({ entries, empty, removeLabel, onRemove }: EntriesProps) =>
  entries.length === 0 ? (
    <p class="empty">{empty}</p>
  ) : (
    <ul class="entries">
      {entries.map(({ id, text }) => (
        <li key={id}>
          <span>{text}</span>
          <Button class="plain" aria-label={removeLabel(text)} onPress={() => onRemove(id)}>
            ✕
          </Button>
        </li>
      ))}
    </ul>
  )

export interface AddProps {
  readonly label: string
  readonly button: string
  readonly children?: ComponentChildren
  onAdd(text: string): void
}

/** A field and its button; Enter adds too. */
export const Add = ({ label, button, children, onAdd }: AddProps) => {
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const add = () => {
    if (!text.trim()) return field.current?.focus()
    onAdd(text.trim())
    setText('')
    field.current?.focus()
  }
  return (
    <div class="add">
      {children}
      <label>
        <span>{label}</span>
        <input
          ref={field}
          value={text}
          autocomplete="off"
          onInput={event => setText(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            add()
          }}
        />
      </label>
      <Button onPress={add}>{button}</Button>
    </div>
  )
}

/** Opens a file of the user's; `onText` gets its text. */
export const FileButton = ({ label, onText }: { label: string; onText: (text: string) => void }) => {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={event => {
          const file = event.currentTarget.files?.[0]
          void file?.text().then(onText)
          event.currentTarget.value = ''
        }}
      />
      <Button onPress={() => field.current?.click()}>{label}</Button>
    </>
  )
}
