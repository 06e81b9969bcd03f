// Doing once more what was stopped. Made events are not trusted; what a browser does by itself after trusted ones is done
// here by hand.

/** Does a stopped press once more: the same events on the same target, then a click. */
export const replayPress = (target: Element, events: readonly Event[]): void => {
  for (const event of events) {
    if (event.type === 'click') continue
    const Same = event.constructor as new (type: string, init: object) => Event
    try {
      target.dispatchEvent(new Same(event.type, initOf(event)))
    } catch {
      // touch events take touches that cannot be made anew in every browser
      target.dispatchEvent(new Event(event.type, { bubbles: true, cancelable: true, composed: true }))
    }
  }
  if (!target.isConnected) return
  if ('click' in target) (target as HTMLElement).click()
  else target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window }))
}

/** The fields of an event that its constructor takes; event interfaces name both alike (UI Events, Pointer Events). */
const initOf = (event: Event): object => {
  const names =
    'bubbles cancelable composed detail screenX screenY clientX clientY ctrlKey shiftKey altKey metaKey button buttons pointerId width height pressure pointerType isPrimary key code location repeat keyCode charCode which touches targetTouches changedTouches'
  const from = event as unknown as Record<string, unknown>
  return Object.fromEntries(
    names.split(' ').flatMap(name => (from[name] === undefined ? [] : [[name, listOf(from[name])]])),
  )
}
const listOf = (value: unknown): unknown =>
  typeof value === 'object' && value && 'length' in value ? Array.from(value as ArrayLike<unknown>) : value

/** Does a stopped key once more, and what the browser itself would have made of it. `presses`: it presses a control. */
export const replayKey = (target: Element, event: KeyboardEvent, presses: boolean): void => {
  const init = {
    ...initOf(event),
    bubbles: true,
    cancelable: true,
    composed: true,
    key: event.key,
    code: event.code,
    keyCode: event.key === ' ' ? 32 : 13,
    which: event.key === ' ' ? 32 : 13,
  }
  // A real key goes to what has the focus; our screen had it, and of a frame it gives back only the frame.
  ;(target as HTMLElement).focus?.({ preventScroll: true })
  const goesOn = target.dispatchEvent(new KeyboardEvent('keydown', init))
  if (goesOn) {
    if (presses) {
      if (isPressedByKeys(target)) (target as HTMLElement).click()
    } else {
      target.dispatchEvent(new KeyboardEvent('keypress', { ...init, charCode: 13 } as KeyboardEventInit))
      if (target.localName === 'input' && !event.ctrlKey) submitImplicitly(target as HTMLInputElement)
    }
  }
  target.dispatchEvent(new KeyboardEvent('keyup', init))
}

/** Elements on which the browser itself makes a click of Enter or Space; a bare `role=button` gets the key alone. */
const isPressedByKeys = (target: Element): boolean =>
  target.matches(
    'button, a[href], summary, input[type="submit"], input[type="image"], input[type="button"], input[type="reset"]',
  )

/** Implicit submission (HTML standard, 4.10.21.2): a made key event causes none, so we do what it would have done. */
const submitImplicitly = ({ form }: HTMLInputElement): void => {
  if (!form) return
  const button = [...form.elements].find(
    one =>
      (one.localName === 'button' || one.localName === 'input') &&
      /^(?:submit|image)$/.test((one as HTMLButtonElement).type),
  ) as HTMLButtonElement | undefined
  if (button) {
    if (!button.disabled) button.click()
  } else form.requestSubmit()
}
