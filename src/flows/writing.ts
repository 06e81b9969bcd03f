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
  type Replay,
  repliedTo,
  targetOf,
  watchGestures,
  watchWindows,
} from '../page/index.ts'
import type { ComposerFacts } from '../page/site.ts'
import type { Room } from '../ui/index.ts'
import { createReporter, type ReportPowers } from './draft-report.ts'
import type { Decision } from './hold.ts'
import { createPace } from './pace.ts'
import { createPasses } from './pass.ts'
import type { LateScreens, Screens } from './screens.ts'
import type { Standing } from './standing.ts'
import { createUnseen } from './unseen.ts'
import { whenIdle } from './when-idle.ts'
import type { WritingScreens } from './writing-screens.ts'

export interface WritingPowers extends ReportPowers {
  /** Where our screens stand. */
  readonly room: Room
  readonly screens: LateScreens
  /** The packs that `check` judges by at this moment. */
  packs(): readonly Pack[]
  readonly facts?: ComposerFacts
  readonly openShadow?: OpenShadow
  insertStyle?(css: string): void
  /** Off for this site, or everywhere: then nothing is read. */
  isOn(): boolean
  rememberNotPrivate(category: Category, detail: string): void
  decided(decision: Decision): void
  /** Posting anyway asks for a reason. */
  asksReason(): boolean
  /** A draft goes out for a reason. */
  posted(reason: string, categories: readonly Category[], text: string): void
  /** The warning cannot be shown: asks in the browser's own words whether the held post may go out. */
  askPlainly(): boolean
  /** The extension was updated or taken away: this page's guard goes on, but hears nothing of it any more. */
  isCutOff(): boolean
  /** Somebody began or ended writing in an editor that we cannot see: for the badge. */
  blind(isBlind: boolean): void
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

export const startWriting = (powers: WritingPowers, signal: AbortSignal): Writing => {
  const tree = createTree(powers.openShadow)
  const reporter = createReporter(powers)
  const passes = createPasses()
  const learned = createLearner()
  const unseen = createUnseen(tree, powers.blind)
  const drafts = createDrafts(tree, learned, powers.facts)
  let active: Editor | null = null
  let hasPasted = false
  /** The post that the draft in use answers; empty until one is seen. */
  let answered = ''
  let screens: WritingScreens | null = null
  /** A held post whose warning has not come yet. */
  let waiting: { readonly draft: Draft; readonly replay: Replay } | null = null

  const arrived = (all: Screens): void => {
    screens ??= all.writing({ ...powers, reporter, passes, reread: drafts.reread, look: pace.now })
    pace.now()
    const held = waiting
    waiting = null
    // It may have been written on, or emptied, since it was held.
    const now = held && drafts.reread(held.draft)
    if (now && reporter.level(now.text) === 'hold') screens.hold(now, held.replay)
  }
  /** Nothing goes out in silence, and nobody is shut out of posting. */
  const cannotCome = (): void => {
    const held = waiting
    waiting = null
    if (!held || !powers.askPlainly()) return
    const now = drafts.reread(held.draft)
    if (now.text !== held.draft.text) return
    passes.grant(now)
    powers.decided('post-anyway')
    held.replay()
  }

  const isGrave = (draft: Draft): boolean =>
    draft.text !== '' && reporter.level(draft.text) === 'hold' && !passes.covers(draft)

  const judge = (gesture: Gesture): Draft | null => {
    if (!powers.isOn()) return null
    const found = drafts.publishedBy(gesture, isGrave)
    return (gesture.kind === 'leave' ? found.find(one => carries(gesture.texts, one)) : found[0]) ?? null
  }

  /** Does what leaves with the page hold one of the draft's private details? */
  const carries = (texts: readonly string[], draft: Draft): boolean => {
    const { report, levels } = reporter.judge(draft.text)
    return report.findings.some(
      ({ start, end }, i) => levels[i] === 'hold' && texts.some(text => text.includes(draft.text.slice(start, end))),
    )
  }

  const gestures = watchGestures<Draft>(
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
      held: (draft, _gesture, replay) => {
        pace.now()
        if (screens) screens.hold(draft, replay)
        else {
          waiting = { draft, replay }
          powers.screens.when(arrived, cannotCome)
        }
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
      isOurs: event => event.target === powers.room.host,
    },
    signal,
  )

  const answersDox = ({ composer }: Draft): boolean => {
    answered ||= repliedTo(tree, composer, powers.facts)
    return answered !== '' && reporter.level(answered) === 'hold'
  }
  const pace = createPace(() => {
    if (!active?.element.isConnected || !powers.isOn()) {
      unseen.end()
      screens?.clear()
      return
    }
    const canvas = unseen.canvas()
    if (canvas) {
      show(all => all.tell(canvas, 'cannot-see'))
      return
    }
    const draft = drafts.read(drafts.compose(active))
    if (reporter.level(draft.text) === 'none') {
      hasPasted = false
      passes.withdraw()
      const { box } = active
      if (powers.isCutOff()) show(all => all.tell(box, 'reload-needed'))
      else if (answersDox(draft)) show(all => all.tell(box, 'replying'))
      else screens?.clear()
      return
    }
    show(all => all.show(draft, hasPasted ? 'pasted' : 'findings'))
  })
  /** Screens that have yet to come look for themselves when they do. */
  const show = (how: (all: WritingScreens) => void): void => {
    if (screens) how(screens)
    else powers.screens.when(arrived)
  }

  const changes = new MutationObserver(() => {
    const editor = active
    if (editor?.element.isConnected) passes.recheck(() => drafts.read(drafts.compose(editor)))
    pace.later()
  })
  const follow = (): void => screens?.follow()
  /** An editor that is taken out of the page shrinks to nothing: its marks go with it. */
  const sizes = new ResizeObserver(() => (active?.element.isConnected ? follow() : pace.later()))
  const meet = (event: Event): void => {
    if (event.target === powers.room.host || !powers.isOn()) return
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
    if (editor.box !== active?.box) {
      if (!active && powers.prepare) whenIdle(window, powers.prepare)
      active = editor
      answered = ''
      unseen.end()
      changes.disconnect()
      changes.observe(editor.box, { childList: true, characterData: true, subtree: true })
      sizes.disconnect()
      sizes.observe(editor.box)
    }
    unseen.observe(editor, event)
    if (event.type === 'paste' || event.type === 'drop') hasPasted = true
    pace.later()
  }

  const arm = (view: Window): void => {
    gestures.arm(view)
    for (const type of ['focusin', 'input', 'compositionend', 'paste', 'drop', 'keyup']) {
      view.addEventListener(type, meet, { capture: true, passive: true, signal })
    }
    for (const type of ['scroll', 'resize'])
      view.addEventListener(type, follow, { capture: true, passive: true, signal })
    if (view === window) powers.room.attach()
  }
  const windows = watchWindows(window, { arm, shadowOf: tree.shadowOf }, signal)
  signal.addEventListener('abort', () => {
    changes.disconnect()
    sizes.disconnect()
    screens?.close()
  })

  return {
    adopt: windows.adopt,
    standing: () => ({ isBlind: unseen.canvas() !== null, findings: screens?.findings() ?? [] }),
    show: key => screens?.goTo(key) ?? false,
    refresh: () => {
      reporter.forget()
      pace.later()
    },
  }
}
