// What a person does, as one gesture: pointerdown … click, keydown … keyup, submit. Listens on window capture, before
// the page. An event that is not held is never touched.
import { replayKey, replayPress } from './replay.ts'
import { type Tree, targetOf } from './tree.ts'

export type Gesture =
  | { readonly kind: 'press'; readonly target: Element }
  | { readonly kind: 'enter' | 'mod+enter'; readonly target: Element }
  | { readonly kind: 'submit'; readonly target: HTMLFormElement; readonly submitter: HTMLElement | null }
  /** The page is about to be left, with these texts on board: the only sign that `form.submit()` gives. */
  | { readonly kind: 'leave'; readonly target: Element; readonly texts: readonly string[] }

/** Does once more what was stopped, on the original target. */
export type Replay = () => void

export interface GestureListener<Hold> {
  /** Called synchronously for everything that might publish; an answer stops the gesture. Must be fast. */
  judge(gesture: Gesture): Hold | null
  /** The gesture is over and was stopped. */
  held(hold: Hold, gesture: Gesture, replay: Replay): void
  /** The gesture was let through. */
  passed(gesture: Gesture): void
  /** Events of our own screens. */
  isOurs(event: Event): boolean
}

const pressTypes = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'] as const
const beginnings = new Set<string>(['pointerdown', 'mousedown', 'touchstart'])
/** How long after its last event a held press without a click counts as over, in ms. A click after a touch comes within that time. */
const noClickAfter = 350

interface Press<Hold> {
  readonly target: Element
  readonly hold: Hold | null
  readonly events: Event[]
}

const stop = (event: Event): void => {
  event.stopImmediatePropagation()
  // A touch or pointer event is only kept from the page: cancelling it would take away the click that ends the gesture.
  if (event.cancelable && !/^(?:pointer|touch)/.test(event.type)) event.preventDefault()
}

/** Listens in a window and, when told, in its frames. `arm` may be called again at any time: pages wipe listeners. */
export const watchGestures = <Hold>(tree: Tree, listener: GestureListener<Hold>, signal: AbortSignal) => {
  let press: Press<Hold> | null = null
  let key: { readonly code: string; readonly hold: Hold } | null = null
  let replaying = false
  let timer = 0

  const replay =
    (act: () => void): Replay =>
    () => {
      replaying = true
      try {
        act()
      } finally {
        replaying = false
      }
    }

  const finishPress = (done: Press<Hold>): void => {
    clearTimeout(timer)
    if (press === done) press = null
    const gesture: Gesture = { kind: 'press', target: done.target }
    if (done.hold !== null)
      listener.held(
        done.hold,
        gesture,
        replay(() => replayPress(done.target, done.events)),
      )
  }

  const onPress = (event: Event): void => {
    if (replaying || listener.isOurs(event)) return
    const { type } = event
    if (type === 'pointerdown' || (beginnings.has(type) && !press) || (type === 'click' && !press)) {
      if ((event as MouseEvent).button > 0) return
      const target = targetOf(tree, event)
      if (!target) return
      press = { target, hold: listener.judge({ kind: 'press', target }), events: [] }
    } else if (type === 'click' && press && press.hold === null) {
      // What was pressed may have changed since (a menu that opened under the pointer, a click made by a script).
      const target = targetOf(tree, event)
      if (target) press = { target, hold: listener.judge({ kind: 'press', target }), events: [] }
    }
    if (!press) return
    const current = press
    if (current.hold === null) {
      if (type === 'click') {
        press = null
        listener.passed({ kind: 'press', target: current.target })
      }
      return
    }
    stop(event)
    current.events.push(event)
    if (type === 'click') finishPress(current)
    else if (/^(?:pointerup|mouseup|touchend)$/.test(type)) {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        if (press === current) finishPress(current)
      }, noClickAfter)
    }
  }
  const onCancel = (event: Event): void => {
    if (!replaying && press && event.isTrusted && event.type === 'pointercancel') press = null
  }

  const onKeydown = (event: KeyboardEvent): void => {
    if (replaying) return
    if (key) {
      if (event.code === key.code && event.repeat) {
        stop(event)
        return
      }
      key = null
    }
    if (listener.isOurs(event) || event.isComposing || event.keyCode === 229) return
    if (event.key !== 'Enter' && event.key !== ' ') return
    const target = targetOf(tree, event)
    if (!target) return
    const withModifier = event.ctrlKey || event.metaKey || event.altKey
    const isText = isEditable(target)
    if (isText && (event.key === ' ' || (event.shiftKey && !withModifier))) return
    const kind = event.key === ' ' ? 'press' : withModifier ? 'mod+enter' : isText ? 'enter' : 'press'
    const gesture: Gesture = { kind, target }
    const hold = listener.judge(gesture)
    if (hold === null) {
      listener.passed(gesture)
      return
    }
    stop(event)
    key = { code: event.code, hold }
    listener.held(
      hold,
      gesture,
      replay(() => replayKey(target, event, kind === 'press')),
    )
  }
  const onKeyEnd = (event: KeyboardEvent): void => {
    if (replaying || !key || event.code !== key.code) return
    stop(event)
    if (event.type === 'keyup') key = null
  }

  /** Keyboards on glass send no key that tells: the line break itself is the first sign. */
  const onBeforeInput = (event: InputEvent): void => {
    if (replaying || listener.isOurs(event) || event.isComposing) return
    if (event.inputType !== 'insertLineBreak' && event.inputType !== 'insertParagraph') return
    if (lastKey === 'Enter') return
    const target = targetOf(tree, event)
    const hold = target && event.cancelable ? listener.judge({ kind: 'enter', target }) : null
    if (!target || hold === null) return
    stop(event)
    const made = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter' })
    listener.held(
      hold,
      { kind: 'enter', target },
      replay(() => replayKey(target, made, false)),
    )
  }
  let lastKey = ''
  const onAnyKey = (event: KeyboardEvent): void => {
    lastKey = event.type === 'keydown' ? event.key : ''
  }

  const onSubmit = (event: SubmitEvent): void => {
    if (replaying || listener.isOurs(event)) return
    const form = event.target as HTMLFormElement
    const submitter = event.submitter
    const gesture: Gesture = { kind: 'submit', target: form, submitter }
    const hold = listener.judge(gesture)
    if (hold === null) {
      listener.passed(gesture)
      return
    }
    stop(event)
    listener.held(
      hold,
      gesture,
      replay(() => form.requestSubmit(submitter?.isConnected ? submitter : null)),
    )
  }

  const onNavigate = (event: NavigateLike): void => {
    if (replaying || !event.cancelable || event.hashChange) return
    const texts: string[] = []
    for (const value of event.formData?.values() ?? []) if (typeof value === 'string') texts.push(value)
    if (event.formData === null && event.destination.url.includes('?')) {
      try {
        texts.push(...new URL(event.destination.url).searchParams.values())
      } catch {
        // no address we could read
      }
    }
    if (texts.length === 0) return
    const source = event.sourceElement ?? null
    const target = source ?? document.documentElement
    const gesture: Gesture = { kind: 'leave', target, texts }
    const hold = listener.judge(gesture)
    if (hold === null) return
    event.preventDefault()
    const form = source?.closest('form') ?? null
    listener.held(
      hold,
      gesture,
      replay(() => (form ? HTMLFormElement.prototype.submit.call(form) : location.assign(event.destination.url))),
    )
  }

  const arm = (target: Window): void => {
    const on = (type: string, handle: (event: never) => void, passive = false): void =>
      target.addEventListener(type, handle as EventListener, { capture: true, passive, signal })
    for (const type of pressTypes) on(type, onPress, type.startsWith('touch'))
    on('pointercancel', onCancel)
    on('keydown', onAnyKey)
    on('keyup', onAnyKey)
    on('keydown', onKeydown)
    on('keypress', onKeyEnd)
    on('keyup', onKeyEnd)
    on('beforeinput', onBeforeInput)
    on('submit', onSubmit)
    const navigation = (target as unknown as { navigation?: EventTarget }).navigation
    navigation?.addEventListener('navigate', onNavigate as unknown as EventListener, { signal })
  }

  return {
    arm,
    /** `submit` never leaves a shadow root: it is heard inside each root that holds an editor. */
    armRoot: (root: ShadowRoot): void =>
      root.addEventListener('submit', onSubmit as EventListener, { capture: true, signal }),
  }
}

/** The part of the Navigation API (HTML standard, 7.2.6) that we read. */
interface NavigateLike extends Event {
  readonly hashChange: boolean
  readonly formData: FormData | null
  readonly destination: { readonly url: string }
  readonly sourceElement?: Element | null
}

const isEditable = (target: Element): boolean =>
  target.localName === 'textarea' ||
  (target as HTMLElement).isContentEditable ||
  target.ownerDocument.designMode === 'on' ||
  (target.localName === 'input' &&
    !/^(?:submit|button|image|reset|checkbox|radio|file|color|range)$/.test((target as HTMLInputElement).type))
