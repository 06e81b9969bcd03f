import { ContentState, Editor, EditorState, Modifier } from 'draft-js'
import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Mount } from '../editor.ts'

type State = ReturnType<typeof EditorState.createEmpty>

export const mount: Mount = into => {
  let state: State = EditorState.createEmpty()
  let set: (next: State) => void = () => {}
  const Box = () => {
    const [editorState, setEditorState] = useState(() => state)
    state = editorState
    set = setEditorState
    return createElement(Editor, { editorState, onChange: setEditorState, placeholder: 'What is happening?' })
  }
  const root = createRoot(into)
  flushSync(() => root.render(createElement(Box)))
  return {
    element: into.querySelector<HTMLElement>('.public-DraftEditor-content')!,
    read: () => state.getCurrentContent().getPlainText('\n'),
    clear: () => flushSync(() => set(EditorState.push(state, ContentState.createFromText(''), 'remove-range'))),
    insert: text => {
      const content = Modifier.insertText(
        state.getCurrentContent(),
        EditorState.moveSelectionToEnd(state).getSelection(),
        text,
      )
      flushSync(() => set(EditorState.push(state, content, 'insert-characters')))
    },
  }
}
