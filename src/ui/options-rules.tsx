// Options: the user's place, the rules that warnings may name, and an organization's own.
import type { Pack } from '../check.ts'
import { textsOf } from '../words/index.ts'
import type { OptionsProps } from './options-props.ts'
import { Choice, Entries, FileButton, Section, Toggle } from './parts.tsx'

export const Rules = (props: OptionsProps) => {
  const { words, settings, packs, ownPacks, packError, onSettings, onLoadPack, onRemovePack } = props
  const { place, own } = words.options
  const laws = packs.filter(pack => pack.kind === 'law')
  const named = (pack: Pack) => ({ value: pack.place, label: textsOf(pack, words.language).place })
  const places = laws
    .filter((pack, i) => laws.findIndex(one => one.place === pack.place) === i)
    .map(named)
    .sort((a, b) => a.label.localeCompare(b.label, words.language))
  const choosePlace = (name: string) =>
    onSettings({ place: name || null, packs: laws.filter(pack => isAround(pack, name, laws)).map(pack => pack.id) })
  return (
    <>
      <Section title={place.title} more={place.more}>
        <Choice
          label={place.label}
          value={settings.place ?? ''}
          choices={[{ value: '', label: place.none }, ...places]}
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
          entries={ownPacks.map(pack => ({ id: pack.id, text: textsOf(pack, words.language).title }))}
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
  const texts = textsOf(pack, words.language)
  return (
    <Toggle
      title={`${texts.place}: ${texts.title}`}
      more={remark}
      isOn={settings.packs.includes(pack.id)}
      onChange={isOn =>
        onSettings({ packs: isOn ? [...settings.packs, pack.id] : settings.packs.filter(id => id !== pack.id) })
      }
    />
  )
}

/**
 * A city's people live under its state's and country's rules too: "Kansas City, Missouri" lies in "Missouri", and every
 * place of the U.S. under federal law.
 */
const isAround = (pack: Pack, chosen: string, laws: readonly Pack[]): boolean =>
  chosen !== '' &&
  (pack.place === chosen ||
    chosen.endsWith(`, ${pack.place}`) ||
    (pack.id.startsWith('us-fed-') && laws.some(({ id, place }) => place === chosen && id.startsWith('us-'))))
