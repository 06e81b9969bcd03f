// The story of writing: a draft is read while it grows, its private details are underlined, and what would publish it is
// held until its author has decided. Powers arrive as arguments.
import type { Category, Pack } from '../check.ts'
import {
  controlAt,
  createDrafts,
  createLearner,
  createTree,
  type Draft,
  type Editor,
  editorAt,
  type Gesture,
  type OpenShadow,
  repliedTo,
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
import { createStanding, type Standing } from './standing.ts'
import { createUnseen } from './unseen.ts'

export interface WritingPowers extends ReportPowers {
  readonly layer: Layer
  /** The packs that `check` judges by at this moment. */
  readonly packs: () => readonly Pack[]
  readonly facts?: ComposerFacts
  readonly openShadow?: OpenShadow
  insertStyle?(css: string): void
  /** Off for this site, or everywhere: then nothing is read. */
  isOn(): boolean
  rememberNotPrivate(category: Category, detail: string): void
  decided?(decision: Decision): void
  /** When there are any, posting anyway asks for one of them. Default: none. */
  reasons?(): readonly { readonly id: string; readonly label: string }[]
  /** A draft goes out for a reason. */
  posted?(reason: string, categories: readonly Category[], text: string): void
  /** The extension was updated or taken away: this page's guard goes on, but hears nothing of it any more. */
  isCutOff?(): boolean
  /** Somebody began or ended writing in an editor that we cannot see: for the badge. */
  blind?(isBlind: boolean): void
}

export interface Writing {
  /** Another window of the same origin (a frame that started after us). */
  adopt(view: Window): void
  /** How the draft in use stands: for the popup. */
  standing(): Standing
  /** Goes to one of its findings; false where none has this key. */
  show(key: string): boolean
  /** Settings changed: everything is looked at again. */
  refresh(): void
}

/** How long a site may take to act on a replayed press, in ms. */
const replayTakes = 900

interface Judged {
  readonly draft: Draft
}

export const startWriting = (powers: WritingPowers, signal: AbortSignal): Writing => {
  const tree = createTree(powers.openShadow)
  const reporter = createReporter(powers)
  const passes = createPasses()
  const learned = createLearner()
  const unseen = createUnseen(tree, isBlind => powers.blind?.(isBlind))
  const drafts = createDrafts(tree, learned, powers.facts)
  let active: Editor | null = null
  let hasPasted = false
  /** The post that the draft in use answers; empty until one is seen. */
  let answered = ''

  const hold = createHold({
    layer: powers.layer,
    reporter,
    passes,
    packs: powers.packs,
    rememberNotPrivate: (category, detail) => powers.rememberNotPrivate(category, detail),
    decided: decision => powers.decided?.(decision),
    reasons: () => powers.reasons?.() ?? [],
    posted: (reason, categories, text) => powers.posted?.(reason, categories, text),
    reread: drafts.reread,
    replayed: draft => setTimeout(() => askForPress(draft), replayTakes),
  })
  /** The draft still stands there after our replay: the site may take real presses only. The next one has its pass. */
  const askForPress = (draft: Draft): void => {
    const now = drafts.reread(draft)
    const anchor = now.composer.editors.find(one => one.element.isConnected)?.element
    if (anchor && now.text === draft.text && passes.covers(now)) marks.tell(anchor, 'press-again')
  }
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

  const isGrave = (draft: Draft): boolean =>
    draft.text !== '' && reporter.level(draft.text) === 'hold' && !passes.covers(draft)

  const judge = (gesture: Gesture): Judged | null => {
    if (!powers.isOn()) return null
    const found = drafts.publishedBy(gesture, isGrave)
    const draft = gesture.kind === 'leave' ? found.find(one => carries(gesture.texts, one)) : found[0]
    return draft ? { draft } : null
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
          console.warn('Doxguard could not judge a gesture', error)
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
          learned.observe(
            gesture,
            drafts.compose(editor),
            gesture.kind === 'press' ? controlAt(tree, gesture.target) : null,
          )
        }
      },
      isOurs: event => event.target === powers.layer.host,
    },
    signal,
  )

  const answersDox = ({ composer }: Draft): boolean => {
    answered ||= repliedTo(tree, composer, powers.facts)
    return answered !== '' && reporter.level(answered) === 'hold'
  }
  const look = (): void => {
    scheduled = false
    if (!active?.element.isConnected || !powers.isOn()) {
      unseen.end()
      marks.clear()
      return
    }
    const canvas = unseen.canvas()
    if (canvas) {
      marks.tell(canvas, 'cannot-see')
      return
    }
    const draft = drafts.read(drafts.compose(active))
    if (reporter.level(draft.text) === 'none') {
      hasPasted = false
      passes.withdraw()
      if (powers.isCutOff?.()) marks.tell(active.element, 'reload-needed')
      else if (answersDox(draft)) marks.tell(active.element, 'replying')
      else marks.clear()
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
    // A consent is for the draft as it stood: one key, and the same words typed again are a new draft.
    if (event.type === 'input' && event.isTrusted) passes.withdraw()
    if (drafts.meet(editor)) {
      for (let root = editor.element.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode()) {
        gestures.armRoot(root as ShadowRoot)
      }
    }
    if (editor.element !== active?.element) {
      active = editor
      answered = ''
      unseen.end()
      changes.disconnect()
      changes.observe(editor.element, { childList: true, characterData: true, subtree: true })
    }
    unseen.observe(editor, event)
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
    ...createStanding({ marked: marks.marked, goTo: hold.goTo, isBlind: () => unseen.canvas() !== null }),
    refresh: () => {
      reporter.forget()
      later()
    },
  }
}
