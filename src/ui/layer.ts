// One place in the page for all our screens: a plain element with a closed shadow root, put there when the first screen
// opens and taken away after the last one closes. A clean draft never sees it.
import { type ComponentType, h, render } from 'preact'
import type { Words } from '../words/index.ts'
import { createShield } from './shield.ts'
import { screenStyle } from './style.ts'

export interface LayerOptions {
  readonly words: Words
  /** Ends everything: screens, listeners, observers. */
  readonly signal?: AbortSignal
  /** Told as the last resort when the page keeps covering a warning. Default: the browser's own `alert`. */
  readonly alert?: (message: string) => void
}

export interface Layer {
  /** Our element in the page. It has no attributes; flows ignore events whose target it is. */
  readonly host: HTMLElement
  /** Closed: only the holder of this value gets in. */
  readonly root: ShadowRoot
  readonly words: Words
  readonly alert: (message: string) => void
  /** Puts the host back and sets the listeners again. Call it when the page rewrote itself; harmless otherwise. */
  attach(): void
  /** Hears of trusted presses outside our screens; returns how to stop. */
  onOutside(listener: () => void): () => void
  /** Hears that the host was put back: what stood in the top layer must be shown again. */
  onAttach(listener: () => void): () => void
  /** Room for one screen. The host stands in the page as long as any room does. */
  open(): { readonly box: HTMLElement; close(): void }
  close(): void
}

/** A screen that is open. `update` takes the whole props again; both do nothing after `close`. */
export interface Screen<Props> {
  update(props: Props): void
  close(): void
}

/** Makes the layer; nothing is put into the page yet. Never throws on hostile pages. */
export const createLayer = ({ words, signal, alert = text => window.alert(text) }: LayerOptions): Layer => {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  adoptStyle(root, screenStyle)
  const outside = new Set<() => void>()
  const attached = new Set<() => void>()
  const boxes = new Set<HTMLElement>()
  const shield = createShield(host, root, () => {
    for (const listener of [...outside]) listener()
  })
  const watch = new MutationObserver(() => {
    if (!host.isConnected && boxes.size) layer.attach()
  })
  const layer: Layer = {
    host,
    root,
    words,
    alert,
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
      box.lang = words.language
      box.dir = 'ltr'
      root.append(box)
      boxes.add(box)
      layer.attach()
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
  signal?.addEventListener('abort', layer.close, { once: true })
  return layer
}

const subscribe = (listeners: Set<() => void>, listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Pages' style rules do not reach a constructed sheet; where a browser cannot share one, a style element does. */
const adoptStyle = (root: ShadowRoot, css: string) => {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
  }
}

/** Opens a component as a screen of the layer. */
export const mount = <Props extends object>(
  layer: Layer,
  component: ComponentType<Props & { layer: Layer }>,
  first: Props,
): Screen<Props> => {
  const place = layer.open()
  let isOpen = true
  const draw = (props: Props) => render(h(component, { ...props, layer }), place.box)
  draw(first)
  return {
    update: props => {
      if (isOpen) draw(props)
    },
    close: () => {
      if (!isOpen) return
      isOpen = false
      render(null, place.box)
      place.close()
    },
  }
}
