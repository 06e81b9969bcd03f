// One place in the page for all our screens: a plain element with a closed shadow root, put there when the first screen
// opens and taken away after the last one closes. A clean draft never sees it. It knows nothing of what is shown in it:
// the script that starts with the page makes the room, and the screens may come later.
import { createShield } from './shield.ts'

export interface Room {
  /** Our element in the page. It has no attributes; flows ignore events whose target it is. */
  readonly host: HTMLElement
  /** Closed: only the holder of this value gets in. */
  readonly root: ShadowRoot
  /** Puts the host back and sets the listeners again. Call it when the page rewrote itself; harmless otherwise. */
  attach(): void
  /** Hears of trusted presses outside our screens; returns how to stop. */
  onOutside(listener: () => void): () => void
  /** Hears that the host was put back: what stood in the top layer must be shown again. */
  onAttach(listener: () => void): () => void
  /** A place for one screen. The host stands in the page as long as there is any. */
  open(): { readonly box: HTMLElement; close(): void }
  close(): void
}

/** Makes the room; nothing is put into the page yet. Never throws on hostile pages. `signal` ends everything in it. */
export const createRoom = (signal?: AbortSignal): Room => {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const outside = new Set<() => void>()
  const attached = new Set<() => void>()
  const boxes = new Set<HTMLElement>()
  const shield = createShield(host, root, () => {
    for (const listener of [...outside]) listener()
  })
  const watch = new MutationObserver(() => {
    if (!host.isConnected && boxes.size) room.attach()
  })
  const room: Room = {
    host,
    root,
    attach: () => {
      shield.arm()
      if (!boxes.size || host.isConnected || !document.documentElement) return
      document.documentElement.append(host)
      watch.disconnect()
      watch.observe(document, { childList: true })
      watch.observe(document.documentElement, { childList: true })
      for (const listener of [...attached]) listener()
    },
    onOutside: listener => subscribe(outside, listener),
    onAttach: listener => subscribe(attached, listener),
    open: () => {
      const box = document.createElement('div')
      box.dir = 'ltr'
      root.append(box)
      boxes.add(box)
      room.attach()
      return {
        box,
        close: () => {
          boxes.delete(box)
          box.remove()
          if (boxes.size) return
          watch.disconnect()
          host.remove()
        },
      }
    },
    close: () => {
      watch.disconnect()
      shield.disarm()
      boxes.clear()
      host.remove()
    },
  }
  shield.arm()
  signal?.addEventListener('abort', room.close, { once: true })
  return room
}

const subscribe = (listeners: Set<() => void>, listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
