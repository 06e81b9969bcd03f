// The story of writing: a draft is read while it grows, its private details are underlined, and what would publish it is
// held until its author has decided. Powers arrive as arguments.
import type { Category, Pack } from '../check.ts'
import {
  type Composer,
  composerOf,
  controlAt,
  createLearner,
  createTree,
  type Draft,
  type Editor,
  editorAt,
  editorsNear,
  enterMayPublish,
  type Gesture,
  isVisible,
  mayPublish,
  type OpenShadow,
  readDraft,
  targetOf,
  watchGestures,
  watchWindows,
} from '../page/index.ts'
import type { ComposerFacts } from '../page/site.ts'
import type { Layer } from '../ui/index.ts'
import { createComposerMarks } from './composer-marks.ts'
import { createReporter, type ReportPowers } from './draft-report.ts'
import { createHold, type Decision } from './hold.ts'
import { createPasses } from './pass.ts'

export interface WritingPowers extends ReportPowers {
  readonly layer: Layer
  readonly packs: readonly Pack[]
  readonly facts?: ComposerFacts
  readonly openShadow?: OpenShadow
  insertStyle?(css: string): void
  /** Off for this site, or everywhere: then nothing is read. */
  isOn(): boolean
  rememberNotPrivate(category: Category, detail: string): void
  decided?(decision: Decision): void
  /** A composer is being guarded: for badge and popup. */
  guarding?(): void
}

export interface Writing {
  /** Another window of the same origin (a frame that started after us). */
  adopt(view: Window): void
  /** The extension was updated: this page's guard is cut off from it. */
  reloadNeeded(): void
  /** Settings changed: everything is looked at again. */
  refresh(): void
}

interface Judged {
  readonly draft: Draft
}

export const startWriting = (powers: WritingPowers, signal: AbortSignal): Writing => {
  const tree = createTree(powers.openShadow)
  const reporter = createReporter(powers)
  const passes = createPasses()
  const learned = createLearner()
  const facts = powers.facts
  const known = new Set<WeakRef<HTMLElement>>()
  const knownRefs = new WeakMap<HTMLElement, WeakRef<HTMLElement>>()
  let active: Editor | null = null
  let hasPasted = false

  const compose = (editor: Editor): Composer => composerOf(tree, editor, facts)
  const read = (composer: Composer): Draft => readDraft(tree, composer, facts)
  const reread = (draft: Draft): Draft => {
    const alive = draft.composer.editors.find(one => one.element.isConnected)
    return read(alive ? compose(alive) : draft.composer)
  }

  const hold = createHold({
    layer: powers.layer,
    reporter,
    passes,
    packs: powers.packs,
    rememberNotPrivate: (category, detail) => powers.rememberNotPrivate(category, detail),
    decided: decision => powers.decided?.(decision),
    reread,
    replayed: () => later(),
  })
  const marks = createComposerMarks(
    powers.layer,
    {
      show: (draft, report, finding) => hold.goTo(draft, report, finding),
      replace: (draft, report, finding, words) => void hold.replaceAll(draft, report, () => {}, [{ finding, words }]),
      notPrivate: (draft, { report }, finding) => {
        const one = report.findings[finding]
        if (one) powers.rememberNotPrivate(one.category, draft.text.slice(one.start, one.end))
        look()
      },
      reload: () => location.reload(),
    },
    powers.insertStyle,
  )

  const knownEditors = (): Editor[] => {
    const editors: Editor[] = []
    for (const ref of known) {
      const element = ref.deref()
      if (!element?.isConnected) known.delete(ref)
      else if (isVisible(element)) {
        const editor = editorAt(tree, element)
        if (editor) editors.push(editor)
      }
    }
    return editors
  }

  /** One composer for each set of editors: two parts of a thread are one draft. */
  const composersOf = (editors: readonly Editor[]): Composer[] => {
    const composers: Composer[] = []
    for (const editor of editors) {
      if (!composers.some(one => one.editors.some(other => other.element === editor.element)))
        composers.push(compose(editor))
    }
    return composers
  }

  /** The composers that a gesture might publish, the page's structure alone considered. */
  const composersFor = (gesture: Gesture): Composer[] => {
    const { target } = gesture
    if (gesture.kind === 'submit') {
      const own = editorsNear(tree, target)
      const composers = composersOf(own.filter(one => tree.contains(target, one.element)))
      return composers.length > 0 ? composers : []
    }
    if (gesture.kind === 'leave') return composersOf(knownEditors())
    const editor = editorAt(tree, target)
    if (editor && gesture.kind !== 'press') {
      const composer = compose(editor)
      const may = gesture.kind === 'mod+enter' || enterMayPublish(tree, editor, composer, { facts, learned })
      return may ? [composer] : []
    }
    if (gesture.kind === 'mod+enter') return composersOf(knownEditors())
    if (editor && (target === editor.element || (target as HTMLElement).isContentEditable)) return []
    const control = controlAt(tree, target)
    const near = composersOf(editorsNear(tree, control))
    const around = near.filter(one => tree.contains(one.root, control))
    const candidates =
      around.length > 0 ? around : composersOf([...near.flatMap(one => one.editors), ...knownEditors()])
    return candidates.filter(
      one => reporter.level(read(one).text) === 'hold' && mayPublish(tree, target, one, { facts, learned }),
    )
  }

  const judge = (gesture: Gesture): Judged | null => {
    if (!powers.isOn()) return null
    for (const composer of composersFor(gesture)) {
      const draft = read(composer)
      if (!draft.text || reporter.level(draft.text) !== 'hold' || passes.covers(draft)) continue
      if (gesture.kind === 'leave' && !carries(gesture.texts, draft)) continue
      return { draft }
    }
    return null
  }

  /** Does what leaves with the page hold one of the draft's private details? */
  const carries = (texts: readonly string[], draft: Draft): boolean => {
    const { report, items } = reporter.report(draft.text)
    return items.some(item => {
      const { start, end } = report.findings[item.finding]!
      return item.level === 'hold' && texts.some(text => text.includes(draft.text.slice(start, end)))
    })
  }

  const gestures = watchGestures<Judged>(
    tree,
    {
      judge: gesture => {
        try {
          return judge(gesture)
        } catch (error) {
          // A page that we do not understand is never blocked from being written in.
          console.debug('Doxguard could not judge a gesture', error)
          return null
        }
      },
      held: ({ draft }, _gesture, replay) => {
        look()
        hold.open(draft, replay)
      },
      passed: gesture => {
        if (gesture.kind === 'leave' || gesture.kind === 'submit' || !powers.isOn()) return
        const editor = editorAt(tree, gesture.target) ?? active
        if (editor?.element.isConnected) {
          learned.observe(gesture, compose(editor), gesture.kind === 'press' ? controlAt(tree, gesture.target) : null)
        }
      },
      isOurs: event => event.target === powers.layer.host,
    },
    signal,
  )

  const look = (): void => {
    scheduled = false
    if (!active?.element.isConnected || !powers.isOn()) {
      marks.clear()
      return
    }
    const draft = read(compose(active))
    if (reporter.level(draft.text) === 'none') {
      hasPasted = false
      passes.withdraw()
      marks.clear()
      return
    }
    marks.show(draft, reporter.report(draft.text), hasPasted ? 'pasted' : 'findings')
  }
  let scheduled = false
  const later = (): void => {
    if (scheduled) return
    scheduled = true
    setTimeout(look, 30)
  }

  const changes = new MutationObserver(later)
  const meet = (event: Event): void => {
    if (event.target === powers.layer.host || !powers.isOn()) return
    const target = targetOf(tree, event)
    const editor = target && editorAt(tree, target)
    if (!editor) return
    if (!knownRefs.has(editor.element)) {
      const ref = new WeakRef(editor.element)
      knownRefs.set(editor.element, ref)
      known.add(ref)
      for (let root = editor.element.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode()) {
        gestures.armRoot(root as ShadowRoot)
      }
      powers.guarding?.()
    }
    if (editor.element !== active?.element) {
      active = editor
      changes.disconnect()
      changes.observe(editor.element, { childList: true, characterData: true, subtree: true })
    }
    if (event.type === 'paste' || event.type === 'drop') hasPasted = true
    later()
  }
  const follow = (): void => marks.follow()

  const windows = watchWindows(
    window,
    view => {
      gestures.arm(view)
      for (const type of ['focusin', 'input', 'compositionend', 'paste', 'drop', 'keyup']) {
        view.addEventListener(type, meet, { capture: true, passive: true, signal })
      }
      for (const type of ['scroll', 'resize'])
        view.addEventListener(type, follow, { capture: true, passive: true, signal })
      if (view === window) powers.layer.attach()
    },
    signal,
  )
  signal.addEventListener('abort', () => {
    changes.disconnect()
    marks.clear()
    hold.close()
  })

  return {
    adopt: windows.adopt,
    reloadNeeded: () => {
      if (active?.element.isConnected) marks.tell(active.element, 'reload-needed')
    },
    refresh: () => {
      reporter.forget()
      later()
    },
  }
}
