// Which elements are editors. Fields for passwords, codes, cards, log-in, addresses and search are none: they are
// never read.
import { readElement } from '../text-map.ts'
import type { Tree } from '../tree.ts'
import { drawnBoxOf, readDrawn } from './drawn.ts'
import { type Editor, type EditorText, type Field, isField } from './editor.ts'

export { isDrawnBox } from './drawn.ts'
export type { Editor, EditorText } from './editor.ts'

/** Autofill tokens (HTML standard, 4.10.18.7) of forms that are filled in for oneself, not published. */
const autofill =
  /\b(?:username|current-password|new-password|one-time-code|cc-[a-z-]+|name|given-name|family-name|email|tel[a-z-]*|street-address|address-(?:line|level)\d|postal-code|country(?:-name)?|bday[a-z-]*|organization)\b/i
/** The field's own words that say it is a search box or a form entry (ten languages). */
const searchWords =
  /search|query|filter|find|buscar|busca|pesquis|recherch|suche|cerca|zoeken|szukaj|поиск|найти|\bara\b|بحث|検索|搜索|搜尋|검색|खोज|\bcari\b/i
const entryWords =
  /passw|contraseñ|captcha|e-?mail|phone|\btel\b|zip|postal|coupon|promo|iban|card.?(?:number|no)|cvc|cvv|\botp\b|verification/i

const words = (element: Element, ...names: string[]): string =>
  names.map(name => element.getAttribute(name) ?? '').join(' ')

const isSearch = (element: Element): boolean =>
  element.getAttribute('type') === 'search' ||
  element.getAttribute('role') === 'searchbox' ||
  element.getAttribute('enterkeyhint') === 'search' ||
  element.closest('[role="search"], search') !== null ||
  (element.localName !== 'textarea' &&
    searchWords.test(words(element, 'placeholder', 'aria-label', 'name', 'id', 'title'))) ||
  /^(?:q|query|search)$/i.test(element.getAttribute('name') ?? '')

const isWritable = (field: Field): boolean => {
  if (field.localName === 'input') {
    const type = (field.getAttribute('type') ?? 'text').toLowerCase()
    // An unknown type is a text field.
    if (
      /^(?:password|hidden|checkbox|radio|file|submit|button|reset|image|color|range|number|date|datetime-local|month|week|time|email|tel|url|search)$/.test(
        type,
      )
    )
      return false
    if (entryWords.test(words(field, 'name', 'id', 'placeholder', 'aria-label'))) return false
    if (field.form?.querySelector('input[type="password"]') && !field.form.querySelector('textarea')) return false
  }
  return !field.readOnly && !autofill.test(field.getAttribute('autocomplete') ?? '') && !isSearch(field)
}

/** The outermost element that the same editing reaches. */
const editingHost = (element: HTMLElement): HTMLElement | null => {
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body
  if (!element.isContentEditable) return null
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host
}

/** The editor of what takes keys without being editable itself; null when it is none that we may read. */
const keyed = (element: HTMLElement): Editor | null => {
  if (isField(element) && !isWritable(element)) return null
  // Walks ask this of every element: what tells most of them apart comes first.
  const box = drawnBoxOf(element)
  if (box && !isSearch(element)) return { kind: 'drawn', element, box }
  return isField(element) ? { kind: 'field', element, box: element } : null
}
const rich = (host: HTMLElement): Editor | null => (isSearch(host) ? null : { kind: 'rich', element: host, box: host })

/** The editor that an element is or lies in; null when there is none that we may read. */
export const editorAt = (tree: Tree, element: Element): Editor | null => {
  const own = keyed(element as HTMLElement)
  if (own || isField(element)) return own
  for (let at: Element | null = element; at; at = tree.parentOf(at)) {
    if (isField(at)) return null // inside a field's own shadow tree
    const host = editingHost(at as HTMLElement)
    if (host) return rich(host)
    if (at.getAttribute('role') === 'button' || at.localName === 'button') return null
  }
  return null
}

/** Is this element the root of an editor? Cheap, for walks over many elements. */
export const editorOf = (element: Element): Editor | null => {
  const own = keyed(element as HTMLElement)
  if (own || isField(element)) return own
  const host = element as HTMLElement
  const isRoot =
    (element.hasAttribute('contenteditable') && host.isContentEditable && !host.parentElement?.isContentEditable) ||
    (element.localName === 'body' && element.ownerDocument.designMode === 'on')
  return isRoot ? rich(host) : null
}

/** Reads an editor now. */
export const readEditor = (editor: Editor): EditorText => {
  if (editor.kind === 'field') return { editor, text: (editor.element as Field).value }
  const map = editor.kind === 'drawn' ? readDrawn(editor.box) : readElement(editor.element)
  return { editor, text: map.text, map }
}
