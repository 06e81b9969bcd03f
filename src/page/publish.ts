// May this gesture publish that draft? A hold on something else is a nuisance, a miss is a leak: in doubt, and only
// while the draft holds private details, the answer is yes.
import {
  controlAt,
  controlsBelow,
  isDisabled,
  isInReactionRow,
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
import { onlyKeeps, sendsAlong } from './publish-words.ts'
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

const elementsOf = ({ editors }: Composer): Element[] => editors.map(one => one.box)

/** Does it stand in a list row or card that the draft is no part of? */
const isInOtherRow = (tree: Tree, control: Element, composer: Composer): boolean => {
  const row = tree.closest(control, rowSelector)
  return row !== null && !tree.contains(row, composer.root) && !tree.contains(composer.root, row)
}

/** Is there any control on the page that may publish this draft? Without one, only a key can. */
export const hasControl = (tree: Tree, composer: Composer): boolean => {
  if (composer.publishers.length > 0) return true
  const inside = pressablesBelow(tree, composer.root)
  if (inside.some(one => isLastResort(tree, one, composer, inside))) return true
  return controlsBelow(tree, composer.root.ownerDocument.documentElement).some(
    one =>
      promiseOf(tree, one) === 'publish' &&
      !leadsElsewhere(one) &&
      !tree.closest(one, navSelector) &&
      !isInOtherRow(tree, one, composer) &&
      !isInReactionRow(tree, one, elementsOf(composer)),
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
  const body = composer.editors.at(-1)?.box
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
  return tree.follows(control, body) && !rivals.some(one => tree.follows(one, control))
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
  if (composer.editors.some(one => tree.contains(one.box, control))) return false
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
  if (isInReactionRow(tree, control, elementsOf(composer))) return false
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
 * May this submit button send the draft? "Preview" and "Save draft" beside a "Post" do not; alone, it may, unless it
 * says no more than that it keeps the draft: many forums show the way to post only after a preview.
 */
export const submitMayPublish = (tree: Tree, submitter: Element, { publishers }: Composer): boolean =>
  promiseOf(tree, submitter) !== 'other' ||
  sendsAlong(labelOf(tree, submitter)) ||
  !(
    onlyKeeps(labelOf(tree, submitter)) ||
    publishers.some(one => one !== submitter && promiseOf(tree, one) === 'publish')
  )
