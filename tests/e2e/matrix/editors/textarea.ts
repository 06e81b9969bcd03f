import type { Mount } from '../editor.ts'

export const mount: Mount = into => {
  const element = document.createElement('textarea')
  element.rows = 4
  element.placeholder = 'What is on your mind?'
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
