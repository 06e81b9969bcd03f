// May this gesture publish that draft? A hold on something else is a nuisance, a miss is a leak: in doubt, and only
// while the draft holds private details, the answer is yes.
import {
  controlAt,
  controlsBelow,
  isDisabled,
  labelOf,
  leadsElsewhere,
  neverPublishes,
  opensSomething,
  pressablesBelow,
  promiseOf,
  submits,
} from './control.ts'
import type { Composer } from './draft.ts'
import type { Editor } from './editors/index.ts'
import { enterHint, isReaction, speaksOfChat, speaksOfComments } from './publish-words.ts'
import type { ComposerFacts } from './site.ts'
import type { Tree } from './tree.ts'

/** What was learned on this page by watching clean posts go out. */
export interface Learned {
  /** Did this control, or one made like it, empty a composer when pressed? */
  publishes(control: Element): boolean
  /** What Enter did in this editor, or in one made like it; undefined: not seen yet. */
  enter(editor: Editor): 'publishes' | 'breaks-line' | undefined
}

const rowSelector = 'article, [role="article"], li, [role="listitem"]'
const unitSelector = 'form, dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'
const navSelector = 'nav, [role="navigation"], [role="menubar"], [role="tablist"], [role="banner"] a'
const toolbarSelector = '[role="toolbar"], [role="menu"]'

/** A row of like, repost, bookmark: it belongs to a post that is already out. */
const isInReactionRow = (tree: Tree, control: Element, composer: Composer): boolean => {
  let at = tree.parentOf(control)
  for (let levels = 0; at && levels < 4; at = tree.parentOf(at), levels++) {
    if (composer.editors.some(one => tree.contains(at as Element, one.element))) return false
    if (controlsBelow(tree, at, undefined, 200).some(one => one !== control && isReaction(labelOf(tree, one))))
      return true
  }
  return false
}

/** Does it stand in a list row or card that the draft is no part of? */
const isInOtherRow = (tree: Tree, control: Element, composer: Composer): boolean => {
  const row = tree.closest(control, rowSelector)
  return row !== null && !tree.contains(row, composer.root) && !tree.contains(composer.root, row)
}

const follows = (later: Element, earlier: Element): boolean =>
  (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Is there any control on the page that may publish this draft? Without one, only a key can. */
const hasControl = (tree: Tree, composer: Composer): boolean => {
  if (composer.publishers.length > 0) return true
  const inside = pressablesBelow(tree, composer.root)
  if (inside.some(one => isLastResort(tree, one, composer, inside))) return true
  return controlsBelow(tree, composer.root.ownerDocument.documentElement).some(
    one =>
      promiseOf(tree, one) === 'publish' &&
      !leadsElsewhere(one) &&
      !tree.closest(one, navSelector) &&
      !isInOtherRow(tree, one, composer) &&
      !isInReactionRow(tree, one, composer),
  )
}

/** Where no control clearly publishes: the last one behind the editor, or the only one, does. */
const isLastResort = (
  tree: Tree,
  control: Element,
  composer: Composer,
  controls = pressablesBelow(tree, composer.root),
): boolean => {
  if (promiseOf(tree, control) === 'other' || opensSomething(control)) return false
  if (control.closest(toolbarSelector) && composer.publishers.length === 0 && !control.matches(':last-child'))
    return false
  const body = composer.editors.at(-1)?.element
  if (!body || tree.contains(body, control)) return false
  const rivals = controls.filter(
    one =>
      promiseOf(tree, one) !== 'other' &&
      !opensSomething(one) &&
      !leadsElsewhere(one) &&
      !tree.contains(control, one) &&
      !tree.contains(one, control),
  )
  if (rivals.length === 0) return true
  return follows(control, body) && !rivals.some(one => follows(one, control))
}

/** May a press on `target` publish what stands in this composer? */
export const mayPublish = (
  tree: Tree,
  target: Element,
  composer: Composer,
  { facts, learned }: { readonly facts?: ComposerFacts | undefined; readonly learned: Learned },
): boolean => {
  if (facts?.notPublish && tree.closest(target, facts.notPublish)) return false
  if (facts?.publish && tree.closest(target, facts.publish)) return true
  const control = controlAt(tree, target)
  if (neverPublishes(control) || isDisabled(control)) return false
  if (composer.editors.some(one => one.element === control || tree.contains(one.element, control))) return false
  if (learned.publishes(control)) return true
  const promise = promiseOf(tree, control)
  if (promise === 'other') return false

  const inside = tree.contains(composer.root, control)
  const rivals = composer.publishers.filter(
    one => !isDisabled(one) && !tree.contains(one, control) && !tree.contains(control, one),
  )
  const form = submits(control)
  const sendsForm =
    form !== null &&
    composer.editors.some(one => tree.contains(form, one.element) || (one.element as HTMLTextAreaElement).form === form)
  if (sendsForm && (promise !== 'unknown' || control.hasAttribute('type') || rivals.length === 0)) return true
  if (opensSomething(control) && (promise !== 'publish' || rivals.length > 0)) return false
  if (leadsElsewhere(control) && (promise !== 'publish' || !inside)) return false
  if (isInReactionRow(tree, control, composer)) return false
  if (promise === 'publish') {
    if (inside) return true
    if (isInOtherRow(tree, control, composer) || tree.closest(control, navSelector)) return false
    const unit = tree.closest(control, unitSelector)
    return rivals.length === 0 || (unit !== null && tree.contains(unit, composer.root))
  }
  if (!inside) return false
  if (promise === 'finish') return true
  return rivals.length === 0 && (promise === 'continue' || isLastResort(tree, control, composer))
}

/**
 * May this submit button send the draft? "Preview" and "Save draft" beside a "Post" do not; alone, whatever it says, it may.
 */
export const submitMayPublish = (tree: Tree, submitter: Element, { publishers }: Composer): boolean =>
  promiseOf(tree, submitter) !== 'other' ||
  !publishers.some(one => one !== submitter && promiseOf(tree, one) === 'publish')

const lineHeight = (element: Element): number => {
  const style = getComputedStyle(element)
  return Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.25 || 18
}

/** How many lines fit into it when it is empty: a box that grew with its text is as small as it began. */
const roomOf = (element: Element): number => {
  const lines = element.getBoundingClientRect().height / lineHeight(element)
  if (element.localName === 'textarea') {
    const { rows } = element as HTMLTextAreaElement
    return rows === 1 ? 1 : Math.max(rows, lines)
  }
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
  const { element } = editor
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
  const around = tree.parentOf(composer.root === element ? element : composer.root) ?? composer.root
  const said = enterHint(`${ownWords(element)} ${shortText(around)}`)
  if (said) return said === 'enter'

  if (!hasControl(tree, composer)) return true
  let signs = 0
  const words = ownWords(element)
  if (speaksOfChat(words) || isBelowLog(tree, element)) signs += 2
  else if (speaksOfComments(words)) signs += 1
  if (composer.publishers.length === 0) signs += 2
  const room = roomOf(element)
  const isArea = element.localName === 'textarea'
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
const isLogAbove = (log: Element, element: Element): boolean => {
  const [a, b] = [log.getBoundingClientRect(), element.getBoundingClientRect()]
  if (a.height < leastLog || a.bottom > b.top + 1 || a.right <= b.left || a.left >= b.right) return false
  return /^(?:auto|scroll)$/.test(getComputedStyle(log).overflowY)
}

/** So chats are built: a log that says it is one, or something that scrolls by itself, and the box below it. */
const isBelowLog = (tree: Tree, element: Element): boolean => {
  for (let at: Element | null = element, levels = 0; at && levels < 7; at = tree.parentOf(at), levels++) {
    if (at.querySelector('[role="log"]')) return true
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      for (const one of [before, ...tree.below(before, undefined, 20)]) if (isLogAbove(one, element)) return true
  }
  return false
}
