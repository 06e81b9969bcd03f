// Options: what was posted anyway, and the reasons given. The rows hold kinds and hashes, never a text.
import { useState } from 'preact/hooks'
import type { PageWords } from '../words/pages.ts'
import { Button } from './form.tsx'
import { AskFirst } from './options-ask.tsx'
import type { OptionsProps, PostedEntry } from './options-props.ts'
import { Section } from './parts.tsx'

/** Rows drawn; the file holds the others. */
const most = 50
/** Digits of a hash that tell two drafts apart; the file holds them all. */
const digits = 8

/** For offices, and for whoever has a record. */
export const Records = (props: OptionsProps) =>
  props.settings.setUp === 'official' || props.posted.length > 0 ? <Posted {...props} /> : null

const Posted = ({ words, posted, onSavePosted, onDeletePosted }: OptionsProps) => {
  const { records } = words.options
  const [status, setStatus] = useState('')
  return (
    <Section title={records.title} more={records.more}>
      {posted.length === 0 ? (
        <p class="empty">{records.empty}</p>
      ) : (
        <>
          <Table words={words} entries={posted.slice(0, most)} />
          {posted.length > most && <p class="quiet">{records.newest(most, posted.length)}</p>}
          <div class="actions">
            <Button onPress={onSavePosted}>{records.save}</Button>
            <AskFirst
              words={words}
              label={records.remove}
              question={records.ask(posted.length)}
              onYes={() => {
                onDeletePosted()
                setStatus(records.removed)
              }}
            />
          </div>
        </>
      )}
      <p role="status" class="status">
        {status}
      </p>
    </Section>
  )
}

const Table = ({ words, entries }: { words: PageWords; entries: readonly PostedEntry[] }) => {
  const { title, heads } = words.options.records
  return (
    <table class="posted" aria-label={title}>
      <thead>
        <tr>
          {Object.values(heads).map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(one => (
          <tr key={one.posted + one.hash}>
            <td>
              <time dateTime={one.posted}>
                {new Date(one.posted).toLocaleString(words.language, { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
            </td>
            <td>{one.categories}</td>
            <td>{one.reason}</td>
            <td>
              <code>{one.hash.slice(0, digits)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
