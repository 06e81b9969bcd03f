// Options: the user's place, the rules that warnings may name, and an organization's own.
import type { Pack } from '../check.ts'
import type { OptionsProps } from './options-props.ts'
import { Choice, Entries, FileButton, Section, Toggle } from './parts.tsx'

export const Rules = (props: OptionsProps) => {
  const { words, settings, packs, ownPacks, packError, onSettings, onLoadPack, onRemovePack } = props
  const { place, own } = words.options
  const laws = packs.filter(pack => pack.kind === 'law')
  const places = [...new Set(laws.map(pack => pack.place))].sort((a, b) => a.localeCompare(b))
  const choosePlace = (name: string) =>
    onSettings({ place: name || null, packs: laws.filter(pack => isAround(pack.place, name)).map(pack => pack.id) })
  return (
    <>
      <Section title={place.title} more={place.more}>
        <Choice
          label={place.title}
          value={settings.place ?? ''}
          choices={[{ value: '', label: place.none }, ...places.map(name => ({ value: name, label: name }))]}
          onChange={choosePlace}
        />
        <Toggle
          title={place.platformRules}
          isOn={settings.platformRules}
          onChange={platformRules => onSettings({ platformRules })}
        />
        <details>
          <summary>
            {place.rules} <span class="number">{settings.packs.length}</span>
          </summary>
          <ul class="rules">
            {laws.map(pack => (
              <li key={pack.id}>
                <Rule pack={pack} {...props} />
              </li>
            ))}
          </ul>
        </details>
      </Section>
      <Section title={own.title} more={own.more}>
        <Entries
          entries={ownPacks.map(pack => ({ id: pack.id, text: pack.title }))}
          empty={own.empty}
          removeLabel={words.options.remove}
          onRemove={onRemovePack}
        />
        {packError && <p role="alert">{own.refused(packError)}</p>}
        <FileButton label={own.load} onText={onLoadPack} />
      </Section>
    </>
  )
}

const Rule = ({ pack, words, settings, onSettings }: { pack: Pack } & OptionsProps) => {
  const remark = [words.law.status(pack.status), words.sure[pack.sure]].filter(Boolean).join('. ')
  return (
    <Toggle
      title={`${pack.place}: ${pack.title}`}
      more={remark}
      isOn={settings.packs.includes(pack.id)}
      onChange={isOn =>
        onSettings({ packs: isOn ? [...settings.packs, pack.id] : settings.packs.filter(id => id !== pack.id) })
      }
    />
  )
}

/** A city's people live under its state's and country's rules too: "Kansas City, Missouri" lies in "Missouri". */
const isAround = (place: string, chosen: string): boolean =>
  chosen !== '' && (place === chosen || chosen.endsWith(`, ${place}`))
