// A room with everything that a screen needs: style, words, and a last resort. And how a component becomes a screen in it.
import { type ComponentType, h, render } from 'preact'
import type { Words } from '../words/index.ts'
import { createRoom, type Room } from './room.ts'
import { screenStyle } from './style.ts'

export interface LayerOptions {
  readonly words: Words
  /** The room to furnish. Default: a new one, which `signal` ends. */
  readonly room?: Room
  readonly signal?: AbortSignal
  /** Told as the last resort when the page keeps covering a warning. Default: the browser's own `alert`. */
  readonly alert?: (message: string) => void
}

export interface Layer extends Room {
  readonly words: Words
  readonly alert: (message: string) => void
}

/** A screen that is open. `update` takes the whole props again; both do nothing after `close`. */
export interface Screen<Props> {
  update(props: Props): void
  close(): void
}

/** Furnishes a room. Never throws on hostile pages. */
export const createLayer = ({
  words,
  signal,
  room = createRoom(signal),
  alert = text => window.alert(text),
}: LayerOptions): Layer => {
  adoptStyle(room.root, screenStyle)
  return { ...room, words, alert }
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
  place.box.lang = layer.words.language
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
