// The drafts of a page: the editors that were met, and which drafts a gesture might publish.
import { controlAt, labelOf, promiseOf, submits } from './control.ts'
import { type Composer, composerOf, type Draft, editorsNear, readDraft } from './draft.ts'
import { type Editor, editorAt, readEditor } from './editors/index.ts'
import { enterMayPublish } from './enter.ts'
import type { Gesture } from './gestures.ts'
import { type Learned, mayPublish, submitMayPublish } from './publish.ts'
import { sendsAlong } from './publish-words.ts'
import type { ComposerFacts } from './site.ts'
import { isVisible, type Tree } from './tree.ts'

export interface Drafts {
  /** Remembers an editor that is in use; true when it was not known. */
  meet(editor: Editor): boolean
  compose(editor: Editor): Composer
  read(composer: Composer): Draft
  /** The same draft as it stands now, its composer looked up again. */
  reread(draft: Draft): Draft
  /** The drafts that a gesture might publish. `isGrave` says for which of them a "might" is enough to ask further. */
  publishedBy(gesture: Gesture, isGrave: (draft: Draft) => boolean): Draft[]
}

/** A custom button submits its form from a script so soon after its click, in ms; the event does not say by which button. */
const submitsWithin = 100

export const createDrafts = (tree: Tree, learned: Learned, facts?: ComposerFacts): Drafts => {
  const known = new Set<WeakRef<HTMLElement>>()
  const met = new WeakSet<HTMLElement>()
  const isWritten = (editor: Editor): boolean => met.has(editor.element) && readEditor(editor).text !== ''
  const compose = (editor: Editor): Composer => composerOf(tree, editor, { facts, isWritten })
  const read = (composer: Composer): Draft => readDraft(tree, composer, facts)

  const knownEditors = (): Editor[] => {
    const editors: Editor[] = []
    for (const ref of known) {
      const element = ref.deref()
      if (!element) known.delete(ref)
      const editor = element?.isConnected ? editorAt(tree, element) : null
      if (editor && isVisible(editor.box)) editors.push(editor)
    }
    return editors
  }
  /** One composer for each set of editors: two parts of a thread are one draft. */
  const composersOf = (editors: readonly Editor[]): Composer[] => {
    const composers: Composer[] = []
    for (const editor of editors) {
      const isIn = composers.some(one => one.editors.some(other => other.element === editor.element))
      if (!isIn) composers.push(compose(editor))
    }
    return composers
  }
  let pressed: { readonly control: Element; readonly at: number } | null = null
  /** Was what submits a form now, without saying what it is, called "Cancel" or something else than publishing? */
  const isByOther = (): boolean =>
    pressed !== null &&
    performance.now() - pressed.at < submitsWithin &&
    promiseOf(tree, pressed.control) === 'other' &&
    !sendsAlong(labelOf(tree, pressed.control))
  const byPress = (target: Element, isGrave: (draft: Draft) => boolean): Draft[] => {
    const control = controlAt(tree, target)
    pressed = { control, at: performance.now() }
    const near = composersOf(editorsNear(tree, control, isWritten))
    // A control inside a composer is that composer's; one outside may belong to any.
    const around = near.filter(one => tree.contains(one.root, control))
    const all = around.length > 0 ? around : composersOf([...near.flatMap(one => one.editors), ...knownEditors()])
    return all.map(read).filter(draft => isGrave(draft) && mayPublish(tree, target, draft.composer, { facts, learned }))
  }
  const bySubmit = (submitter: Element | null, all: readonly Draft[]): Draft[] =>
    all.filter(({ composer }) => !submitter || submitMayPublish(tree, submitter, composer))

  return {
    compose,
    read,
    meet: editor => {
      if (met.has(editor.element)) return false
      met.add(editor.element)
      known.add(new WeakRef(editor.element))
      return true
    },
    reread: draft => {
      const alive = draft.composer.editors.find(one => one.element.isConnected)
      return read(alive ? compose(alive) : draft.composer)
    },
    publishedBy: (gesture, isGrave) => {
      const { kind, target } = gesture
      const grave = (composers: readonly Composer[]): Draft[] => composers.map(read).filter(isGrave)
      if (kind === 'leave') return bySubmit(submits(target) && target, grave(composersOf(knownEditors())))
      if (gesture.kind === 'submit') {
        if (!gesture.submitter && isByOther()) return []
        const inside = editorsNear(tree, target, isWritten).filter(one => tree.contains(target, one.element))
        return bySubmit(gesture.submitter, grave(composersOf(inside)))
      }
      const editor = editorAt(tree, target)
      if (kind === 'press') {
        const isInText = editor && (target === editor.element || (target as HTMLElement).isContentEditable)
        return isInText ? [] : byPress(target, isGrave)
      }
      // A shortcut with the focus elsewhere: the page may hear it for any of its drafts.
      if (!editor) return kind === 'mod+enter' ? grave(composersOf(knownEditors())) : byPress(target, isGrave)
      const [draft] = grave([compose(editor)])
      if (!draft) return []
      return kind === 'mod+enter' || enterMayPublish(tree, editor, draft.composer, { facts, learned }) ? [draft] : []
    },
  }
}
