// One page of the matrix: ?editor=…&way=…&host=top|open-shadow|closed-shadow|frame|srcdoc|blank|shadow-frame.
import { plain } from './editor.ts'
import { editors } from './editors/index.ts'
import { ways } from './ways.ts'

const top_ = window as unknown as {
  __posts: string[]
  __read: () => string
  __focus: () => void
  __hasCaret: () => boolean
  /** Middle of the control (or of the one that fills the editor by script), in the top page's CSS pixels. */
  __place: (selector: string) => { x: number; y: number } | null
  __focusControl: () => void
  __ready: boolean
}
top_.__posts = []
top_.__ready = false

/** Where the composer stands: in the page, in a shadow root, in a frame of the same origin. */
const hosts: Readonly<Record<string, (into: HTMLElement) => Promise<HTMLElement>>> = {
  top: async into => into,
  'open-shadow': async into => into.attachShadow({ mode: 'open' }).appendChild(document.createElement('div')),
  'closed-shadow': async into => into.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div')),
  frame: into => frame(into, element => element.setAttribute('src', 'empty.html')),
  srcdoc: into => frame(into, element => element.setAttribute('srcdoc', '<!doctype html><body></body>')),
  blank: into => frame(into, () => {}),
  'shadow-frame': into => {
    const inside = into.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'))
    return frame(inside, element => element.setAttribute('src', 'empty.html'))
  },
}

const frame = (into: HTMLElement, fill: (element: HTMLIFrameElement) => void): Promise<HTMLElement> =>
  new Promise(done => {
    const element = document.createElement('iframe')
    element.style.cssText = 'width:600px;height:320px'
    const ready = () => done(element.contentDocument!.body.appendChild(element.contentDocument!.createElement('div')))
    fill(element)
    const waits = element.hasAttribute('src') || element.hasAttribute('srcdoc')
    if (waits) element.addEventListener('load', ready, { once: true })
    into.append(element)
    if (!waits) ready()
  })

/** The middle of an element, through the frames it stands in. */
const place = (element: HTMLElement | null) => {
  if (!element) return null
  const box = element.getBoundingClientRect()
  let x = box.left + box.width / 2
  let y = box.top + box.height / 2
  for (let view = element.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const outer = view.frameElement.getBoundingClientRect()
    x += outer.left
    y += outer.top
  }
  return { x, y }
}

const open = async () => {
  const query = new URLSearchParams(location.search)
  const root = await hosts[query.get('host') ?? 'top']!(document.getElementById('app')!)
  const form = root.ownerDocument.createElement('form')
  const editorBox = root.ownerDocument.createElement('div')
  const footer = root.ownerDocument.createElement('div')
  form.append(editorBox, footer)
  root.append(form)
  form.addEventListener('submit', event => event.preventDefault())
  const { mount } = await editors[query.get('editor') ?? 'textarea']!()
  const mounted = await mount(editorBox)
  const read = () => plain(mounted.read())
  top_.__read = read
  top_.__focus = () => mounted.element.focus()
  top_.__hasCaret = () => mounted.hasCaret?.() ?? true
  top_.__focusControl = () => footer.querySelector<HTMLElement>('[data-send]')?.focus()
  top_.__place = selector =>
    place(selector === 'editor' ? mounted.element : footer.querySelector<HTMLElement>(selector))
  ways[query.get('way') ?? 'submit-button']!({
    form,
    editorBox,
    footer,
    insert: mounted.insert,
    post: () => {
      const text = read()
      if (!text) return
      top_.__posts.push(text)
      mounted.clear()
    },
  })
  top_.__ready = true
}

void open()
