// What the queue shows: one line of choices, and the author's name to look for.
import type { RefObject } from 'preact'
import type { CaseState, Category } from '../../check.ts'
import type { PageWords } from '../../words/pages.ts'
import type { QueueFilter, QueueProps } from './props.ts'

export interface FiltersProps extends Pick<QueueProps, 'filter' | 'sites' | 'onFilter'> {
  readonly words: PageWords
  readonly find: RefObject<HTMLInputElement | null>
}

const any = ''

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  onChange(value: Value): void
}

const Choice = <Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) => (
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

export const Filters = ({ words, filter, sites, find, onFilter }: FiltersProps) => {
  const { queue } = words.desk
  const change = (more: Partial<QueueFilter>) => onFilter({ ...filter, ...more })
  const states = (['new', 'checked', 'reported', 'dismissed'] as const).map(value => ({
    value,
    label: queue.states[value],
  }))
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{queue.filters}</legend>
      <Choice<CaseState | ''>
        label={queue.state}
        value={filter.state ?? any}
        choices={[...states, { value: any, label: queue.states.all }]}
        onChange={value => change({ state: value || null })}
      />
      <Choice<Category | ''>
        label={queue.category}
        value={filter.category ?? any}
        choices={[
          { value: any, label: queue.anyCategory },
          ...Object.entries(words.categories).map(([value, { label }]) => ({ value: value as Category, label })),
        ]}
        onChange={value => change({ category: value || null })}
      />
      <Choice<'hold' | 'note' | ''>
        label={queue.level}
        value={filter.level ?? any}
        choices={[
          { value: any, label: queue.anyLevel },
          { value: 'hold', label: words.levels.hold },
          { value: 'note', label: words.levels.note },
        ]}
        onChange={value => change({ level: value || null })}
      />
      <Choice
        label={queue.site}
        value={filter.site ?? any}
        choices={[{ value: any, label: queue.anySite }, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={value => change({ site: value || null })}
      />
      <label class="choice">
        <span>{queue.author}</span>
        <input
          ref={find}
          type="search"
          autocomplete="off"
          value={filter.author}
          onInput={event => change({ author: event.currentTarget.value })}
        />
      </label>
    </fieldset>
  )
}
