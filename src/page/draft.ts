// One draft is everything that goes out together: thread parts, title and body, content warning, poll options, alt
// text, and the post being quoted.
import {
  controlsBelow,
  isInReactionRow,
  isReacting,
  leadsElsewhere,
  neverPublishes,
  pressablesBelow,
  promiseOf,
  submits,
} from './control.ts'
import { type Editor, type EditorText, editorOf, readEditor } from './editors/index.ts'
import type { ComposerFacts } from './site.ts'
import { readElement, type TextMap } from './text-map.ts'
import { isVisible, type Tree } from './tree.ts'

/** What a composer is: the smallest element that holds an editor, its sister editors and what sends them. */
export interface Composer {
  readonly root: Element
  readonly editors: readonly Editor[]
  /** The controls inside it that clearly publish, where there are any. */
  readonly publishers: readonly Element[]
}

export interface DraftPart extends Omit<EditorText, 'editor'> {
  /** Absent for a quoted post: it goes out, and cannot be changed here. */
  readonly editor?: Editor
  /** Half-open UTF-16 range in the draft's text. */
  readonly start: number
  readonly end: number
}

export interface Draft {
  readonly composer: Composer
  readonly parts: readonly DraftPart[]
  /** The parts' texts, one after the other, a line break between them. */
  readonly text: string
}

const borderSelector =
  'form, dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], article, [role="article"], li, [role="listitem"], main, [role="main"], body, html'
const unitSelector = 'form, dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'
const rowSelector = 'article, [role="article"], li, [role="listitem"]'

/** A control inside a composer that clearly publishes what its editors hold. */
const isPublisher = (tree: Tree, control: Element, editor: Editor): boolean => {
  if (neverPublishes(control)) return false
  const promise = promiseOf(tree, control)
  // "Reply" in the row below a post that is out opens a draft: it sends none.
  if (promise === 'publish') return !isInReactionRow(tree, control, [editor.box])
  const form = submits(control)
  return form !== null && promise !== 'other' && tree.contains(form, editor.element) && control.hasAttribute('type')
}

/** Was it written in, and does the text still stand there? A preview may have taken its place on the screen. */
export type IsWritten = (editor: Editor) => boolean
const never: IsWritten = () => false

/** An element's own editor; null for a decoy without a box that nobody writes in. */
const usedEditorOf = (element: Element, isWritten: IsWritten): Editor | null => {
  const editor = editorOf(element)
  return editor && (isVisible(editor.box) || isWritten(editor)) ? editor : null
}

const editorsBelow = (tree: Tree, root: Element, isWritten: IsWritten): Editor[] => {
  const found: Editor[] = []
  for (const element of tree.below(root, undefined, 4000)) {
    const editor = usedEditorOf(element, isWritten)
    if (editor) found.push(editor)
  }
  return found
}

/** A one-line field and the body that it is the title of, or a further part of the same make, as in polls and threads. */
const belongsTo = (part: Editor, body: Editor): boolean =>
  part.element.localName === 'input' ||
  body.element.localName === 'input' ||
  (part.box.localName === body.box.localName && part.box.className === body.box.className)

/**
 * The composer around an editor: climbs until something that clearly publishes comes in sight, but over no border of a
 * form, dialog or list row. A site's facts come first.
 */
export const composerOf = (
  tree: Tree,
  editor: Editor,
  { facts, isWritten = never }: { readonly facts?: ComposerFacts | undefined; readonly isWritten?: IsWritten } = {},
): Composer => {
  const stated = facts?.root ? tree.closest(editor.element, facts.root) : null
  let root: Element = stated ?? editor.box
  let publishers: Element[] = stated ? publishersIn(tree, stated, editor) : []
  if (!stated) {
    let below: Element | undefined
    for (let at = tree.parentOf(editor.box), levels = 0; at && levels < 25; at = tree.parentOf(at), levels++) {
      if (/^(?:main|body|html)$/.test(at.localName) && at.childElementCount > 40) break
      publishers = publishersIn(tree, at, editor, below, levels < bareLevels)
      const atBorder = at.matches(borderSelector)
      if (publishers.length > 0 || (atBorder && at.matches(`${unitSelector}, ${rowSelector}`))) {
        root = at
        break
      }
      if (atBorder) break
      below = at
    }
    if (root === editor.box) root = rowAround(tree, editor)
    root = widen(tree, root, editor, isWritten)
    if (root !== editor.box) publishers = publishersIn(tree, root, editor)
  }
  const editors = editorsBelow(tree, root, isWritten)
  if (!editors.some(one => one.element === editor.element)) editors.push(editor)
  return { root, editors, publishers }
}

/** So far up from an editor, and among so many elements, what only looks pressable is read too: that reads styles. */
const bareLevels = 6
const mostBare = 150

/** What clearly publishes below a root: a control, else a bare box that takes the pointer or the focus and says so. */
const publishersIn = (tree: Tree, root: Element, editor: Editor, skip?: Element, readsBare = true): Element[] => {
  const clear = (controls: readonly Element[]): Element[] => controls.filter(one => isPublisher(tree, one, editor))
  const found = clear(controlsBelow(tree, root, skip))
  return found.length > 0 || !readsBare ? found : clear(pressablesBelow(tree, root, skip, mostBare))
}

/** Where nothing clearly publishes: the nearest box that holds anything pressable beside the editor (a chat's bare icons). */
const rowAround = (tree: Tree, { box }: Editor): Element => {
  for (let at = tree.parentOf(box), levels = 0; at && levels < 12; at = tree.parentOf(at), levels++) {
    if (at.matches(borderSelector)) break
    if (pressablesBelow(tree, at, box, 120).length > 0) return at
  }
  return box
}

/** From the smallest root to the form or dialog around it, or over sister parts that no control of their own sends. */
const widen = (tree: Tree, root: Element, editor: Editor, isWritten: IsWritten): Element => {
  const unit = tree.closest(root, unitSelector)
  const row = tree.closest(root, rowSelector)
  if (unit && (!row || tree.contains(row, unit))) return unit
  let widest = root
  for (let at = tree.parentOf(root), levels = 0; at && levels < 3; at = tree.parentOf(at), levels++) {
    if (root === editor.box ? at.matches(borderSelector) : at.matches(`${rowSelector}, main, body, html`)) break
    const sisters = editorsBelow(tree, at, isWritten).filter(one => !tree.contains(root, one.element))
    if (sisters.length === 0) continue
    if (!sisters.every(one => belongsTo(one, editor))) break
    const others = controlsBelow(tree, at).filter(one => !tree.contains(root, one) && isPublisher(tree, one, editor))
    if (others.length > 0) break
    widest = at
  }
  return widest
}

const quotedSelector = 'blockquote, article, [role="article"], [role="link"]'

/** Has a post its row of "like" and "repost"? Then it is out already; one that is attached to a draft has none. */
const isOut = (tree: Tree, post: Element): boolean =>
  controlsBelow(tree, post, undefined, 200).some(one => !leadsElsewhere(one) && isReacting(tree, one))

/** A post attached below what is being written: it goes out with it. */
const quotedIn = (tree: Tree, composer: Composer, facts?: ComposerFacts): TextMap[] => {
  const last = composer.editors.at(-1)?.box
  if (!last || composer.root === last) return []
  const found: TextMap[] = []
  let outer: Element | undefined
  for (const element of tree.below(composer.root, undefined, 2000)) {
    if (outer && tree.contains(outer, element)) continue
    if (composer.editors.some(one => tree.contains(one.box, element))) continue
    const isQuoted = facts?.quoted
      ? element.matches(facts.quoted)
      : element.matches(quotedSelector) && tree.follows(element, last)
    if (!isQuoted || !isVisible(element)) continue
    outer = element
    if (!facts?.quoted && isOut(tree, element)) continue
    found.push(readElement(element, 10_000))
  }
  return found
}

/** Reads everything that goes out together, now. */
export const readDraft = (tree: Tree, composer: Composer, facts?: ComposerFacts): Draft => {
  const parts: DraftPart[] = []
  let text = ''
  const add = (part: Omit<DraftPart, 'start' | 'end'>): void => {
    if (!part.text) return
    if (text) text += '\n'
    parts.push({ ...part, start: text.length, end: text.length + part.text.length })
    text += part.text
  }
  for (const editor of composer.editors) if (editor.element.isConnected) add(readEditor(editor))
  for (const map of quotedIn(tree, composer, facts)) add({ text: map.text, map })
  return { composer, parts, text }
}

/** The editors nearest to a control: those of the smallest element around both. */
export const editorsNear = (tree: Tree, control: Element, isWritten: IsWritten): Editor[] => {
  let below: Element | undefined
  for (let at: Element | null = control, levels = 0; at && levels < 20; below = at, at = tree.parentOf(at), levels++) {
    const found: Editor[] = []
    const own = editorOf(at)
    if (own) found.push(own)
    for (const element of tree.below(at, below, 3000)) {
      const editor = usedEditorOf(element, isWritten)
      if (editor) found.push(editor)
    }
    if (found.length > 0) return found
  }
  return []
}
