// Keeps the page from seeing what a person does in our screens. Events inside a closed root still travel through the
// page's listeners, aimed at our host (notes: the page's Escape handler closes its composer). We stop them at window
// capture, where we came first, and hand our own screens a copy that never leaves the closed root.

/** Everything a pointer, a key, the clipboard or the focus can cause that crosses a shadow boundary. */
const shielded = [
  ...[
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'compositionstart',
    'compositionupdate',
    'compositionend',
  ],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'pointerrawupdate'],
  ...['gotpointercapture', 'lostpointercapture', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['focus', 'blur', 'focusin', 'focusout', 'copy', 'cut', 'paste', 'selectstart'],
  ...['drag', 'dragstart', 'dragend', 'dragenter', 'dragleave', 'dragover', 'drop'],
]

const capture = { capture: true, passive: false } as const

export interface Shield {
  /** Sets the listeners again: `document.open()` wipes them. Harmless when they stand. */
  arm(): void
  disarm(): void
}

/**
 * Stops our events from reaching the page. Untrusted ones are dropped: no script presses our buttons. `onOutside` hears
 * of every trusted press that was not ours.
 */
export const createShield = (host: Element, root: ShadowRoot, onOutside: () => void): Shield => {
  const stop = (event: Event) => {
    if (event.target !== host) {
      if (event.type === 'pointerdown' && event.isTrusted) onOutside()
      return
    }
    event.stopImmediatePropagation()
    if (!event.isTrusted) event.preventDefault()
    else if (event.type === 'keydown') forwardKey(event as KeyboardEvent, root)
  }
  return {
    arm: () => {
      for (const type of shielded) addEventListener(type, stop, capture)
    },
    disarm: () => {
      for (const type of shielded) removeEventListener(type, stop, capture)
    },
  }
}

/** Our screens handle keys too: a copy goes to where the focus is, and its refusal counts for the original. */
const forwardKey = (event: KeyboardEvent, root: ShadowRoot) => {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing } = event
  const init = { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing, bubbles: true, cancelable: true }
  const copy = new KeyboardEvent('keydown', { ...init, composed: false })
  if (!(root.activeElement ?? root).dispatchEvent(copy)) event.preventDefault()
}
