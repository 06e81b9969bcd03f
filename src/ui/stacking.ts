// Keeps a modal dialog on top. Whatever enters the top layer later lies above it, and while our dialog is open the page's
// cover is inert, so a press falls through it onto our buttons. So: show again, a few times, then say so and give up.

/** More rounds than this within `roundsIn` ms is a page that fights us (Bitwarden's limit). */
export const roundsAtMost = 5
export const roundsIn = 5000

export interface Stack {
  /** Lifts the dialog above everything else, unless the rounds are used up. */
  lift(): void
  stop(): void
}

/** Shows the dialog as a modal and keeps it on top; `onGiveUp` hears once that the page does not let it. */
export const stackOnTop = (dialog: HTMLDialogElement, host: Element, onGiveUp: () => void): Stack => {
  const rounds: number[] = []
  let isOver = false
  const lift = () => {
    if (isOver || !dialog.isConnected) return
    const now = performance.now()
    while (rounds.length && now - rounds[0]! > roundsIn) rounds.shift()
    if (rounds.length >= roundsAtMost) {
      isOver = true
      onGiveUp()
      return
    }
    rounds.push(now)
    show(dialog)
  }
  const onToggle = (event: Event) => {
    if (event.target !== host && (event as ToggleEvent).newState === 'open') lift()
  }
  const onFullscreen = () => {
    if (document.fullscreenElement) lift()
  }
  addEventListener('toggle', onToggle, true)
  addEventListener('fullscreenchange', onFullscreen, true)
  show(dialog)
  return {
    lift,
    stop: () => {
      isOver = true
      removeEventListener('toggle', onToggle, true)
      removeEventListener('fullscreenchange', onFullscreen, true)
    },
  }
}

/** Closing and opening again is what moves a dialog to the top; the focus stays where it was. */
const show = (dialog: HTMLDialogElement) => {
  const root = dialog.getRootNode() as ShadowRoot
  const focused = root.activeElement as HTMLElement | null
  if (dialog.open) dialog.close()
  dialog.showModal()
  focused?.focus({ preventScroll: true })
}
