// Three kinds of composer, as they are found on social sites. Each is read by its own model.
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $getRoot, createEditor, FORMAT_TEXT_COMMAND } from 'lexical'

export interface Composer {
  readonly element: HTMLElement
  readonly read: () => string
  readonly clear: () => void
}

interface Kind {
  readonly name: string
  readonly note: string
  readonly mount: (into: HTMLElement) => Composer
}

const invitation = 'What is going on around here?'

const markEmpty = (field: HTMLElement, text: string) => field.toggleAttribute('data-empty', !text.trim())

const field = (into: HTMLElement): HTMLElement => {
  const made = into.appendChild(document.createElement('div'))
  made.className = 'field'
  made.contentEditable = 'true'
  made.setAttribute('role', 'textbox')
  made.setAttribute('aria-multiline', 'true')
  made.setAttribute('aria-label', 'Your post')
  made.setAttribute('aria-placeholder', invitation)
  markEmpty(made, '')
  return made
}

const story: Kind = {
  name: 'Story',
  note: 'A Lexical editor',
  mount: into => {
    const tools = into.appendChild(document.createElement('div'))
    tools.className = 'tools'
    const element = field(into)
    const editor = createEditor({ namespace: 'commonplace', onError: error => console.error(error) })
    editor.setRootElement(element)
    registerRichText(editor)
    registerHistory(editor, createEmptyHistoryState(), 300)
    const read = () => editor.getEditorState().read(() => $getRoot().getTextContent())
    const clear = () =>
      editor.update(() => {
        $getRoot().clear().append($createParagraphNode()).selectEnd()
      })
    editor.registerUpdateListener(() => markEmpty(element, read()))
    for (const [label, format] of [
      ['B', 'bold'],
      ['I', 'italic'],
    ] as const) {
      const button = tools.appendChild(document.createElement('button'))
      button.type = 'button'
      button.textContent = label
      button.title = format
      button.addEventListener('mousedown', event => event.preventDefault())
      button.addEventListener('click', () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format))
    }
    return { element, read: () => read().replaceAll('\n\n', '\n'), clear }
  },
}

const post: Kind = {
  name: 'Post',
  note: 'A plain contenteditable',
  mount: into => {
    const element = field(into)
    element.addEventListener('input', () => markEmpty(element, element.innerText))
    return {
      element,
      read: () => element.innerText,
      clear: () => {
        element.replaceChildren()
        markEmpty(element, '')
      },
    }
  },
}

const note: Kind = {
  name: 'Quick note',
  note: 'A textarea',
  mount: into => {
    const element = into.appendChild(document.createElement('textarea'))
    element.className = 'field'
    element.placeholder = invitation
    element.setAttribute('aria-label', 'Your post')
    return {
      element,
      read: () => element.value,
      clear: () => {
        element.value = ''
      },
    }
  },
}

export const kinds: readonly Kind[] = [story, post, note]
