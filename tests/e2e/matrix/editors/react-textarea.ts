import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Mount } from '../editor.ts'

/** A controlled textarea: what React's state holds is what would be sent. */
export const mount: Mount = into => {
  let value = ''
  let set: (next: string) => void = () => {}
  const Box = () => {
    const [text, setText] = useState('')
    value = text
    set = setText
    return createElement('textarea', {
      rows: 4,
      placeholder: 'What is happening?',
      value: text,
      onChange: (event: { target: { value: string } }) => setText(event.target.value),
    })
  }
  const root = createRoot(into)
  flushSync(() => root.render(createElement(Box)))
  return {
    element: into.querySelector('textarea')!,
    read: () => value,
    clear: () => flushSync(() => set('')),
    insert: text => flushSync(() => set(value + text)),
  }
}
