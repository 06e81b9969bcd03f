// A control is whatever a person presses: a button, a link, a bare div with an icon. What it is, and what it says.
import { isFormat, isReaction, type LabelKind, labelKind, mayFormat, plain, sendsAlong } from './publish-words.ts'
import { isVisible, type Tree } from './tree.ts'

export const controlSelector =
  'button, a, summary, [role="button"], [role="link"], input[type="submit"], input[type="image"], input[type="button"], [onclick]'

/** Things that are pressed and never publish, whatever they are called. */
const neverSelector =
  'select, option, textarea, label, input:not([type="submit"], [type="image"], [type="button"]), [type="reset"], [role="tab"], [role="switch"], [role="checkbox"], [role="radio"], [role="option"], [role="combobox"], [role="listbox"], [role="slider"], [role="menuitemcheckbox"], [role="menuitemradio"], [role="textbox"], [aria-pressed], [contenteditable="true"]'

/** Names that developers give to send controls, whatever their label says. */
const devSurelySend = /^(?:send|submit|publish|paperplane|postbutton|sendbutton)$/
/** … and to submit buttons that keep the draft where it is. */
const devKeep = /^(?:cancel|preview|draft|diff|discard|reset|back|delete)$/
/** Names read only where no label speaks. */
const devSend = /^(?:send|sender|submit|submitter|publish|tweet|reply|paperplane|plane|paper|postbutton|sendbutton)$/
const devOther =
  /^(?:close|cancel|emoji|emojis|smile|gif|attach|attachment|clip|paperclip|photo|image|upload|camera|mic|microphone|bold|italic|link|list|menu|more|settings|dismiss|back|delete|trash|draft|like|heart|bookmark|edit|search|toolbar|format)$/
/** Arrows and paper planes that chats use for "send". */
const sendGlyph = /^(?:\s|\uFE0F)*[➤➢➣➜➔→➡⮕▶▷►⏵↑⬆⇧⏎↵✈📨📩📤🚀🛫✉»❯>](?:\s|\uFE0F)*$/u

/** Some kits draw a field as its own label, with icons to press in it: those show the hand, the rest of it does not. */
const isIconInField = (target: Element, label: Element): boolean =>
  label.localName === 'label' &&
  target !== label &&
  getComputedStyle(target).cursor === 'pointer' &&
  getComputedStyle(label).cursor !== 'pointer'

/** The element that a press on `target` acts on: the nearest real control, else the target itself. */
export const controlAt = (tree: Tree, target: Element): Element => {
  let depth = 0
  for (let at: Element | null = target; at && depth < 12; at = tree.parentOf(at), depth++) {
    if (isIconInField(target, at)) break
    if (at.matches(controlSelector) || at.matches(neverSelector)) return at
    if (at.localName.includes('-') && tree.shadowOf(at)?.querySelector('button')) return at
  }
  // No control by its markup: the outermost ancestor that is still small and shows the hand pointer.
  let best = target
  depth = 0
  for (let at = tree.parentOf(target); at && depth < 4; at = tree.parentOf(at), depth++) {
    if ((at.textContent?.length ?? 0) > 40 || at.children.length > 4) break
    if (getComputedStyle(at).cursor === 'pointer' || at.hasAttribute('tabindex')) best = at
  }
  return best
}

const idText = (element: Element, ids: string): string => {
  const root = element.getRootNode() as Document | ShadowRoot
  return ids
    .split(/\s+/)
    .map(id => root.getElementById?.(id)?.textContent ?? '')
    .join(' ')
}

/** The text that a person sees in an element: slots show what is assigned to them, hosts their shadow tree, icons their name. */
const seenText = (tree: Tree, node: Node, limit = 80): string => {
  if (node.nodeType === 3) return (node as Text).data
  if (node.nodeType !== 1) return ''
  const element = node as HTMLElement
  if (/^(?:style|script|template)$/.test(element.localName)) return ''
  const icon = element.getAttribute('aria-label') ?? element.getAttribute('alt')
  if (icon) return ` ${icon} `
  const assigned = element.localName === 'slot' ? (element as unknown as HTMLSlotElement).assignedNodes() : []
  const children: Iterable<Node> = assigned.length > 0 ? assigned : (tree.shadowOf(element) ?? element).childNodes
  let text = ''
  for (const child of children) {
    text += seenText(tree, child, limit)
    if (text.length > limit) break
  }
  return /^(?:inline|contents|)$/.test(element.style?.display ?? '') ? text : ` ${text} `
}

/** What a control is called, as a person hears it: its name for assistive technology, else its text, else its icon's. */
export const labelOf = (tree: Tree, control: Element): string => {
  const own = ownLabel(tree, control)
  const root = control.getRootNode()
  // The button inside a custom element is named by the element.
  return own || !('host' in root) ? own : ownLabel(tree, (root as ShadowRoot).host)
}

const ownLabel = (tree: Tree, control: Element): string => {
  const named = control.getAttribute('aria-labelledby')
  const spoken = (named && idText(control, named)) || control.getAttribute('aria-label')
  if (spoken?.trim()) return spoken.trim()
  if (control.localName === 'input') return (control as HTMLInputElement).value || control.getAttribute('alt') || ''
  const text = seenText(tree, control)
  const seen = text.replace(/\s+/g, ' ').trim()
  const title = (control.getAttribute('title') ?? control.getAttribute('data-tooltip') ?? '').trim()
  // A lone letter is an icon ("B" for bold): its title says what it does.
  const speaks = /[\p{L}\p{N}]/u.test(seen) && !(seen.length === 1 && title)
  return speaks ? seen : title || seen
}

/** The words inside ids, classes and test ids of a control and its icon. */
const devWords = (tree: Tree, control: Element): string[] => {
  const names = [
    'id',
    'class',
    'name',
    'data-testid',
    'data-test',
    'data-action',
    'data-icon',
    'data-qa',
    'href',
    'src',
    'data-lucide',
  ]
  const elements = [control, ...tree.below(control, undefined, 24)]
  // What a neighbor is called as well names the row, and none of its controls. Only those right beside it are asked: a
  // picker of emojis holds thousands.
  const neighbors = [control.previousElementSibling, control.nextElementSibling]
  const isOwn = (name: string): boolean => !neighbors.some(one => one?.classList.contains(name))
  const read = (element: Element, name: string): string =>
    element === control && name === 'class'
      ? [...element.classList].filter(isOwn).join(' ')
      : (element.getAttribute(name) ?? element.getAttribute(`xlink:${name}`) ?? '')
  const all = elements.flatMap(element =>
    names
      .filter(name => !(name === 'href' && element.localName === 'a'))
      .map(name => read(element, name))
      .filter(value => !value.startsWith('data:')),
  )
  return plain(all.join(' ').replace(/([a-z])([A-Z])/g, '$1 $2')).match(/[a-z]{3,}/g) ?? []
}

const buttonSelector = 'button, [role="button"], input'

/** Does it stand among controls that format text? */
const isAmongTools = (tree: Tree, control: Element): boolean => {
  let at = tree.parentOf(control)
  for (let levels = 0; at && levels < 3; at = tree.parentOf(at), levels++) {
    const tools = controlsBelow(tree, at, undefined, 200).filter(one =>
      isFormat(`${labelOf(tree, one)} ${one.className}`),
    )
    if (tools.length > 1) return true
  }
  return false
}

/** What pressing it promises, by its label, else by its glyph and its developer's words. */
export const promiseOf = (tree: Tree, control: Element): LabelKind => {
  const label = labelOf(tree, control)
  const kind = labelKind(label)
  const isSubmit = submits(control) !== null
  if (mayFormat(label) && isAmongTools(tree, control)) return 'other'
  // Without a type it may just as well be a tool that the page handles ("Add photos to your post").
  if (kind === 'other') return isSubmit && control.hasAttribute('type') && sendsAlong(label) ? 'publish' : 'other'
  if (kind !== 'unknown' && !(kind === 'continue' && isSubmit)) return kind
  if (sendGlyph.test(label)) return 'publish'
  const words = devWords(tree, control)
  const isElse = words.some(word => devOther.test(word))
  // A word that we do not read: structure decides, unless the developer's name says it plainly.
  if (/[\p{L}]{2}/u.test(label)) {
    if (isSubmit && words.some(word => devKeep.test(word))) return 'other'
    const surelySends = !isElse && control.matches(buttonSelector) && words.some(word => devSurelySend.test(word))
    return kind === 'unknown' && surelySends ? 'publish' : kind
  }
  if (isElse) return 'other'
  return words.some(word => devSend.test(word)) ? 'publish' : 'unknown'
}

/** A press on it can publish nothing: a field, a tab, a toggle. */
export const neverPublishes = (control: Element): boolean => control.matches(neverSelector)

export const opensSomething = (control: Element): boolean => {
  const popup = control.getAttribute('aria-haspopup')
  return (
    (popup !== null && popup !== 'false') || control.hasAttribute('aria-expanded') || control.localName === 'summary'
  )
}

/** A link that leads elsewhere by itself. */
export const leadsElsewhere = (control: Element): boolean => {
  if (control.localName !== 'a' || control.getAttribute('role') === 'button') return false
  const href = control.getAttribute('href') ?? ''
  return href !== '' && !href.startsWith('#') && !/^javascript:/i.test(href)
}

/** The form that a press on it submits by itself; null when it submits none. */
export const submits = (control: Element): HTMLFormElement | null => {
  if (!/^(?:button|input)$/.test(control.localName)) return null
  const { type, form } = control as HTMLInputElement
  return type === 'submit' || type === 'image' ? form : null
}

export const isDisabled = (control: Element): boolean =>
  (control as HTMLButtonElement).disabled === true || control.getAttribute('aria-disabled') === 'true'

/**
 * Everything below a root that looks pressable, bare elements with a hand pointer or a tab stop included. Reads computed
 * styles: for small roots only.
 */
export const pressablesBelow = (tree: Tree, root: Element, skip?: Element, limit = 300): Element[] => {
  const found: Element[] = []
  const isHand = (element: Element): boolean => getComputedStyle(element).cursor === 'pointer'
  for (const element of tree.below(root, skip, limit)) {
    if (neverPublishes(element) || found.some(one => one.contains(element))) continue
    const parent = tree.parentOf(element)
    const isBare = element.hasAttribute('tabindex') || (isHand(element) && !(parent && isHand(parent)))
    if ((element.matches(controlSelector) || isBare) && isVisible(element)) found.push(element)
  }
  return found
}

/** The visible controls among the elements below a root. */
export const controlsBelow = (tree: Tree, root: Element, skip?: Element, limit = 4000): Element[] => {
  const found: Element[] = []
  for (const element of tree.below(root, skip, limit)) {
    if (element.matches(controlSelector) && !neverPublishes(element) && isVisible(element)) found.push(element)
  }
  return found
}

/** Does it like, repost or bookmark a post that is out? */
export const isReacting = (tree: Tree, control: Element): boolean => isReaction(labelOf(tree, control))

/** A row of like, repost, bookmark that none of these editors stands in: it belongs to a post that is already out. */
export const isInReactionRow = (tree: Tree, control: Element, editors: readonly Element[]): boolean => {
  let at = tree.parentOf(control)
  for (let levels = 0; at && levels < 4; at = tree.parentOf(at), levels++) {
    const row = at
    if (editors.some(one => tree.contains(row, one))) return false
    if (controlsBelow(tree, row, undefined, 200).some(one => one !== control && isReacting(tree, one))) return true
  }
  return false
}
