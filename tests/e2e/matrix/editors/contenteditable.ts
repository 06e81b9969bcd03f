import type { Mount } from '../editor.ts'

export const mount: Mount = into => {
  const element = document.createElement('div')
  element.contentEditable = 'true'
  element.setAttribute('role', 'textbox')
  element.setAttribute('aria-multiline', 'true')
  element.style.minHeight = '60px'
  into.append(element)
  return {
    element,
    read: () => element.innerText,
    clear: () => {
      element.textContent = ''
    },
    insert: text => element.append(text),
  }
}
