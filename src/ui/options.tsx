// The options: a page of switches, lists and choices. Every change counts at once; nothing waits for a button.
import type { Category, Level, Pack } from '../check.ts'
import type { Words } from '../words/index.ts'
import { Form } from './form.tsx'
import { Lists, type WatchEntry } from './options-lists.tsx'
import { Memory, type MemoryProps } from './options-memory.tsx'
import { Rules } from './options-rules.tsx'
import { Choice, Section, Toggle } from './parts.tsx'

type SetUpId = 'official' | 'moderator' | 'just-me'

/** The settings as this page shows them; `src/store` keeps them. */
export interface OptionsSettings {
  readonly setUp: SetUpId | null
  readonly writing: boolean
  readonly reading: boolean
  readonly levels: Readonly<Partial<Record<Category, Level>>>
  readonly sitesOff: readonly string[]
  readonly packs: readonly string[]
  readonly place: string | null
  readonly platformRules: boolean
  readonly holdConversations: boolean
  readonly hideDetails: boolean
  readonly ownBoxes: boolean
  readonly askReason: boolean
}

export interface OptionsProps extends MemoryProps {
  readonly words: Words
  readonly settings: OptionsSettings
  /** Every rule that can be chosen, the user's own among them. */
  readonly packs: readonly Pack[]
  readonly ownPacks: readonly Pack[]
  /** Why the last rule file was refused; null: it was taken, or none was loaded. */
  readonly packError: string | null
  readonly contacts: readonly string[]
  readonly watchList: readonly WatchEntry[]
  /** Origins that the user has allowed beyond the fixed list. */
  readonly granted: readonly string[]
  onSettings(change: Partial<OptionsSettings>): void
  onSetUp(setUp: SetUpId): void
  onContacts(contacts: readonly string[]): void
  onWatch(category: Category, detail: string): void
  onUnwatch(id: string): void
  onRevoke(origin: string): void
  onLoadPack(json: string): void
  onRemovePack(id: string): void
}

export const Options = (props: OptionsProps) => {
  const { words, settings, onSettings } = props
  const { options } = words
  const toggle = (key: 'writing' | 'reading' | 'holdConversations' | 'hideDetails' | 'ownBoxes' | 'askReason') => {
    const text = { ...options, holdConversations: options.conversations }[key]
    return <Toggle {...text} isOn={settings[key]} onChange={isOn => onSettings({ [key]: isOn })} />
  }
  return (
    <Form class="options">
      <h1>{options.title}</h1>
      <Section {...options.setUp}>
        <SetUps {...props} />
        {toggle('writing')}
        {toggle('reading')}
        {toggle('holdConversations')}
        {toggle('askReason')}
        {toggle('hideDetails')}
        {toggle('ownBoxes')}
      </Section>
      <Rules {...props} />
      <Section {...options.levels}>
        <div class="levels">
          {(Object.keys(words.categories) as Category[]).map(category => (
            <Choice<Level>
              key={category}
              label={words.categories[category].label}
              value={settings.levels[category] ?? 'hold'}
              choices={levels.map(value => ({ value, label: options.levels.choices[value] }))}
              onChange={level => onSettings({ levels: { ...settings.levels, [category]: level } })}
            />
          ))}
        </div>
      </Section>
      <Lists {...props} />
      <Memory {...props} />
    </Form>
  )
}

const levels = ['hold', 'note', 'none'] as const
const setUps = ['official', 'moderator', 'just-me'] as const

const SetUps = ({ words, settings, onSetUp }: OptionsProps) => (
  <fieldset class="set-ups">
    <legend class="visually-hidden">{words.options.setUp.title}</legend>
    {setUps.map(id => (
      <label key={id}>
        <input type="radio" name="set-up" checked={settings.setUp === id} onChange={() => onSetUp(id)} />
        <span>{words.welcome.setUps[id].name}</span>
      </label>
    ))}
  </fieldset>
)
