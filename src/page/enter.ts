// May a bare Enter publish what stands in this editor? The browser cannot tell before the page has acted: signs are weighed.
import type { Composer } from './draft.ts'
import { type Editor, readEditor } from './editors/index.ts'
import { hasControl, type Learned } from './publish.ts'
import { enterHint, speaksOfChat, speaksOfComments } from './publish-words.ts'
import type { ComposerFacts } from './site.ts'
import type { Tree } from './tree.ts'

const lineHeight = (element: Element): number => {
  const style = getComputedStyle(element)
  return Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.25 || 18
}

/** The field as a person sees it: a frame is often drawn by a box that holds the editor and nothing else. */
const boxOf = (element: Element): Element => {
  let box = element
  for (let at = element.parentElement, levels = 0; at && levels < 3; at = at.parentElement, levels++) {
    if (at.childElementCount !== 1) break
    box = at
  }
  return box
}

/** How many lines fit into it when it is empty: a box that grew with its text is as small as it began. */
const roomOf = (editor: Editor): number => {
  const { kind, box: element } = editor
  const isArea = element.localName === 'textarea'
  const { paddingTop, paddingBottom } = getComputedStyle(element)
  const padding = isArea ? Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom) : 0
  const { height } = (isArea ? element : boxOf(element)).getBoundingClientRect()
  const lines = (height - padding) / lineHeight(element)
  if (isArea) {
    const { rows } = element as HTMLTextAreaElement
    return rows === 1 ? 1 : Math.max(rows, lines)
  }
  // Much of what stands in its box is no text.
  if (kind === 'drawn') return lines - (readEditor(editor).text.match(/\n/g)?.length ?? 0)
  const written = element.ownerDocument.createRange()
  written.selectNodeContents(element)
  return lines - Math.max(0, written.getBoundingClientRect().height / lineHeight(element) - 1)
}

/** What an editor says of itself: placeholder, label, and what labels it. */
const ownWords = (element: Element): string => {
  const own = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title', 'name', 'id']
  const inner = element.querySelector('[data-placeholder], [data-slate-placeholder]')
  const labels = [...((element as HTMLTextAreaElement).labels ?? [])].map(label => label.textContent ?? '')
  return [
    ...own.map(name => element.getAttribute(name) ?? ''),
    inner?.getAttribute('data-placeholder') ?? inner?.textContent ?? '',
    ...labels,
  ].join(' ')
}

const inlineEnter = /key(?:Code)?['"\s\])]*={2,3}\s*['"]?(?:Enter|13)/

/**
 * May a bare Enter in this editor publish? The browser cannot tell before the page has acted, so signs are weighed: what
 * the page says (hints, labels, handlers in the markup), how the editor is built, and what Enter did before.
 */
export const enterMayPublish = (
  tree: Tree,
  editor: Editor,
  composer: Composer,
  { facts, learned }: { readonly facts?: ComposerFacts | undefined; readonly learned: Learned },
): boolean => {
  const { element, box } = editor
  if (
    facts?.keys?.some(
      key => key.press === 'enter' && (!key.within || element.matches(key.within) || tree.closest(element, key.within)),
    )
  )
    return true
  const seen = learned.enter(editor)
  if (seen) return seen === 'publishes'
  // An open list of suggestions takes the Enter.
  if (element.getAttribute('aria-expanded') === 'true' && element.hasAttribute('aria-activedescendant')) return false
  if (element.localName === 'input') return true
  const hint = element.getAttribute('enterkeyhint')
  if (hint === 'send' || hint === 'go' || hint === 'done') return true
  if (element.getAttribute('aria-multiline') === 'false') return true
  for (let at: Element | null = element, levels = 0; at && levels < 4; at = tree.parentOf(at), levels++) {
    for (const name of ['onkeydown', 'onkeypress', 'onkeyup'])
      if (inlineEnter.test(at.getAttribute(name) ?? '')) return true
  }
  const around = tree.parentOf(composer.root === box ? box : composer.root) ?? composer.root
  const said = enterHint(`${ownWords(element)} ${shortText(around)}`)
  if (said) return said === 'enter'

  if (!hasControl(tree, composer)) return true
  let signs = 0
  const words = ownWords(element)
  const log = logAbove(tree, box)
  const isLog = log !== null && isLive(tree, log, box)
  if (isLog) signs += speaksOfChat(words) ? 4 : 3
  else if (log || speaksOfChat(words)) signs += 2
  else if (speaksOfComments(words)) signs += 1
  if (composer.publishers.length === 0) signs += 2
  const room = roomOf(editor)
  const isArea = box.localName === 'textarea'
  if (isArea ? room === 1 : room < 2.3) signs += 1
  if (room >= (isArea ? 3 : 4)) signs -= 2
  if (element.getAttribute('aria-multiline') === 'true' && composer.publishers.length > 0) signs -= 1
  if (composer.editors.length > 1) signs -= 1
  return signs >= 2
}

/** The text around a composer, buttons and hints; long ones are feeds and say nothing about it. */
const shortText = (around: Element): string => {
  const text = around.textContent ?? ''
  return text.length <= 2000 ? text : ''
}

/** Low ones are toolbars that scroll sideways, in CSS pixels. */
const leastLog = 100
const liveSelector = '[role="log"], [aria-live="polite"], [aria-live="assertive"]'

/** Does it scroll by itself, above the box? One that stands at its beginning is read from there, and no log. */
const isLogAbove = (log: Element, element: Element): boolean => {
  const [a, b] = [log.getBoundingClientRect(), element.getBoundingClientRect()]
  if (a.height < leastLog || a.bottom > b.top + 1 || a.right <= b.left || a.left >= b.right) return false
  const { overflowY, flexDirection, transform } = getComputedStyle(log)
  if (!/^(?:auto|scroll)$/.test(overflowY)) return false
  // Lists that begin at their end: laid out in reverse, or drawn upside down.
  const isReversed = flexDirection === 'column-reverse' || new DOMMatrix(transform).d < 0
  return log.scrollTop !== 0 || log.scrollHeight <= log.clientHeight || isReversed
}

/** Chats are built like this: a log that says it is one, or something that scrolls by itself, and the box below it. */
const logAbove = (tree: Tree, element: Element): Element | null => {
  for (let at: Element | null = element, levels = 0; at && levels < 12; at = tree.parentOf(at), levels++) {
    const log = at.querySelector('[role="log"]')
    if (log) return log
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      for (const one of [before, ...tree.below(before, undefined, 20)]) if (isLogAbove(one, element)) return one
  }
  return null
}

/** Does what comes into it get spoken? Then things come in by themselves, as in a conversation. */
const isLive = (tree: Tree, log: Element, element: Element): boolean => {
  const around = tree.closest(log, liveSelector)
  return (around !== null && !tree.contains(around, element)) || log.querySelector(liveSelector) !== null
}
