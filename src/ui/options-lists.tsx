// Options: public contacts, the watch list, and sites.
import { useState } from 'preact/hooks'
import type { Category } from '../check.ts'
import type { OptionsProps } from './options-props.ts'
import { Add, Choice, Entries, Section } from './parts.tsx'

export const Lists = (props: OptionsProps) => (
  <>
    <Contacts {...props} />
    <Watch {...props} />
    <Sites {...props} />
  </>
)

const Contacts = ({ words: { options }, contacts, onContacts }: OptionsProps) => (
  <Section title={options.contacts.title} more={options.contacts.more}>
    <Entries
      entries={contacts.map(text => ({ id: text, text }))}
      empty={options.contacts.empty}
      removeLabel={options.remove}
      onRemove={gone => onContacts(contacts.filter(one => one !== gone))}
    />
    <Add
      label={options.contacts.label}
      button={options.add}
      onAdd={text => onContacts([...contacts.filter(one => one !== text), text])}
    />
  </Section>
)

const Watch = ({ words, watchList, onWatch, onUnwatch }: OptionsProps) => {
  const { options, categories } = words
  const [kind, setKind] = useState<Category>('street-address')
  return (
    <Section title={options.watch.title} more={options.watch.more}>
      <Entries
        entries={watchList.map(({ id, category, masked }) => ({
          id,
          text: `${categories[category].label}: ${masked}`,
        }))}
        empty={options.watch.empty}
        removeLabel={options.remove}
        onRemove={onUnwatch}
      />
      <Add label={options.watch.label} button={options.add} onAdd={detail => onWatch(kind, detail)}>
        <Choice<Category>
          label={options.watch.kind}
          value={kind}
          choices={(Object.keys(categories) as Category[]).map(value => ({ value, label: categories[value].label }))}
          onChange={setKind}
        />
      </Add>
    </Section>
  )
}

const Sites = ({ words: { options }, settings, granted, onSettings, onRevoke }: OptionsProps) => {
  const { sites } = options
  return (
    <Section title={sites.title} more={sites.more}>
      <h3>{sites.off}</h3>
      <Entries
        entries={settings.sitesOff.map(text => ({ id: text, text }))}
        empty={sites.offEmpty}
        removeLabel={sites.switchOn}
        onRemove={gone => onSettings({ sitesOff: settings.sitesOff.filter(one => one !== gone) })}
      />
      <h3>{sites.granted}</h3>
      <Entries
        entries={granted.map(origin => ({ id: origin, text: origin.replace(/^\w+:\/\/|\/\*$/g, '') }))}
        empty={sites.grantedEmpty}
        removeLabel={options.remove}
        onRemove={onRevoke}
      />
    </Section>
  )
}
