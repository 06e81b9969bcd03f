// The options: a page of switches, lists and choices. Every change counts at once; nothing waits for a button.
import { useLayoutEffect } from 'preact/hooks'
import type { Category, Level } from '../check.ts'
import { Form } from './form.tsx'
import { Lists } from './options-lists.tsx'
import { Memory } from './options-memory.tsx'
import type { OptionsProps } from './options-props.ts'
import { Records } from './options-records.tsx'
import { Rules } from './options-rules.tsx'
import { adoptOptionsStyle } from './options-style.ts'
import { Choice, Section, Toggle } from './parts.tsx'

export const Options = (props: OptionsProps) => {
  const { words, settings, onSettings } = props
  const { options } = words
  useLayoutEffect(adoptOptionsStyle, [])
  const toggle = (key: 'writing' | 'reading' | 'holdConversations' | 'hideDetails' | 'askReason') => {
    const text = { ...options, holdConversations: options.conversations }[key]
    return <Toggle {...text} isOn={settings[key]} onChange={isOn => onSettings({ [key]: isOn })} />
  }
  return (
    <main>
      <Form class="options">
        <h1>{options.title}</h1>
        <Section {...options.setUp}>
          <SetUps {...props} />
          {toggle('writing')}
          {toggle('reading')}
          {toggle('holdConversations')}
          {toggle('askReason')}
          {toggle('hideDetails')}
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
        <Records {...props} />
        <Memory {...props} />
      </Form>
    </main>
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
