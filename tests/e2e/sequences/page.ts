// Several composers on one page, each its own draft: ?editors=textarea,lexical,…
import { type Mounted, plain } from '../matrix/editor.ts'
import { editors } from '../matrix/editors/index.ts'

export interface Sent {
  readonly composer: number
  readonly text: string
}

declare global {
  interface Window {
    __sent: Sent[]
    __readAt: (composer: number) => string
    __focusAt: (composer: number) => void
  }
}

window.__ready = false
window.__sent = []

const open = async () => {
  const kinds = (new URLSearchParams(location.search).get('editors') ?? 'textarea').split(',')
  const mounted: Mounted[] = []
  for (const [composer, kind] of kinds.entries()) {
    const section = document.createElement('section')
    const box = document.createElement('div')
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Post'
    button.dataset.send = String(composer)
    section.append(box, button)
    document.body.append(section)
    const one = await (await editors[kind]!()).mount(box)
    mounted.push(one)
    const send = () => {
      const text = plain(one.read())
      if (!text) return
      window.__sent.push({ composer, text })
      one.clear()
    }
    button.addEventListener('click', send)
    box.addEventListener(
      'keydown',
      event => {
        if (event.key !== 'Enter' || !event.ctrlKey) return
        event.preventDefault()
        event.stopPropagation()
        send()
      },
      true,
    )
  }
  window.__readAt = composer => plain(mounted[composer]!.read())
  window.__focusAt = composer => mounted[composer]!.element.focus()
  window.__ready = true
}

void open()
