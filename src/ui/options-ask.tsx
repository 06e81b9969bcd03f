// Options: what cannot be taken back asks first.
import { useState } from 'preact/hooks'
import type { PageWords } from '../words/pages.ts'
import { Button } from './form.tsx'

export interface AskFirstProps {
  readonly words: PageWords
  readonly label: string
  readonly question: string
  onYes(): void
}

/** A button whose press asks; the focus waits on the answer that changes nothing. */
export const AskFirst = ({ words: { options }, label, question, onYes }: AskFirstProps) => {
  const [state, setState] = useState<'idle' | 'asking' | 'answered'>('idle')
  if (state !== 'asking')
    return (
      <Button focused={state === 'answered'} onPress={() => setState('asking')}>
        {label}
      </Button>
    )
  const answer = () => setState('answered')
  return (
    <fieldset class="ask actions">
      <legend>{question}</legend>
      <Button
        onPress={() => {
          answer()
          onYes()
        }}
      >
        {options.sure}
      </Button>
      <Button focused onPress={answer}>
        {options.keep}
      </Button>
    </fieldset>
  )
}
