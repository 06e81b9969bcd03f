import type { Mount } from '../editor.ts'

export const mount: Mount = into => {
  const element = document.createElement('input')
  element.type = 'text'
  element.placeholder = 'Write a comment'
  element.size = 60
  into.append(element)
  return {
    element,
    read: () => element.value,
    clear: () => {
      element.value = ''
    },
    insert: text => {
      element.value += text
    },
  }
}
