// Builds the mirrored site whose address this page was opened at.
import { type Mounted, plain } from '../../matrix/editor.ts'
import { editors } from '../../matrix/editors/index.ts'
import { sitePages } from './index.ts'
import { deep } from './site-page.ts'

window.__ready = false
window.__posts = []
const own = window as unknown as { __harmless: number }
own.__harmless = 0

const open = async () => {
  const site = sitePages.find(one => one.address === location.href)
  if (!site) throw new Error(`no mirrored site at ${location.href}`)
  document.documentElement.lang = site.lang ?? 'en'
  const box = document.createElement('div')
  box.setHTMLUnsafe(site.html(site.feed))
  document.body.append(...box.childNodes)
  const find = (selector: string): HTMLElement => {
    const element = deep(selector)
    if (!element) throw new Error(`${site.id}: ${selector} is not on the page`)
    return element
  }
  const mounted: Mounted[] = []
  for (const { kind, into } of site.editors) mounted.push(await (await editors[kind]!()).mount(find(into)))
  const fields = (site.fields ?? []).map(find) as HTMLInputElement[]
  const read = () => plain([...fields.map(field => field.value), ...mounted.map(one => plain(one.read()))].join('\n'))
  const post = () => {
    const text = read()
    if (!text) return
    window.__posts.push(text)
    for (const one of mounted) one.clear()
    for (const field of fields) field.value = ''
  }
  window.__read = read
  window.__focus = () => mounted[0]!.element.focus()
  for (const selector of site.harmless) find(selector).addEventListener('click', () => own.__harmless++)
  if (site.publish) {
    const control = find(site.publish)
    const form = control.closest('form')
    if (form && (control as HTMLButtonElement).type === 'submit')
      form.addEventListener('submit', event => {
        event.preventDefault()
        post()
      })
    else control.addEventListener('click', post)
    if (control.tagName !== 'BUTTON')
      control.addEventListener('keydown', event => {
        if (event.key === 'Enter' || event.key === ' ') post()
      })
  }
  for (const { element } of mounted)
    element.addEventListener(
      'keydown',
      event => {
        const mod = event.ctrlKey || event.metaKey
        const sends = site.key === 'Enter' ? !event.shiftKey && !mod : site.key === 'Mod+Enter' && mod
        if (event.key !== 'Enter' || !sends || event.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        post()
      },
      true,
    )
  window.__ready = true
}

void open()
