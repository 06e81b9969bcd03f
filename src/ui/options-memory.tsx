// Options: what we remember, and the settings as a file.
import { useState } from 'preact/hooks'
import type { PageWords } from '../words/pages.ts'
import { Button } from './form.tsx'
import { AskFirst } from './options-ask.tsx'
import type { MemoryProps } from './options-props.ts'
import { FileButton, Section } from './parts.tsx'

export const Memory = ({ words, ...props }: MemoryProps & { words: PageWords }) => {
  const { file, memory } = words.options
  const [status, setStatus] = useState('')
  return (
    <>
      <Section title={file.title} more={file.more}>
        <div class="actions">
          <Button onPress={props.onSave}>{file.save}</Button>
          <FileButton
            label={file.load}
            onText={text => void props.onLoad(text).then(isOurs => setStatus(isOurs ? file.loaded : file.refused))}
          />
        </div>
        <p role="status" class="status">
          {status}
        </p>
      </Section>
      <Section title={memory.title} more={memory.more}>
        <p>{memory.counts(props.counts)}</p>
        <p>{memory.decisions(props.decisions)}</p>
        <AskFirst words={words} label={memory.forget} question={memory.ask} onYes={props.onForget} />
      </Section>
    </>
  )
}
