// The windows that one guard watches: its own and every frame of the same origin. Pages that rewrite themselves wipe listeners:
// an observer on each document sets them again.
import type { OpenShadow } from './tree.ts'

export interface Windows {
  /** Watches a window too, from now on; harmless when it is watched already. */
  adopt(view: Window): void
}

const documentOf = (view: Window): Document | null => {
  try {
    return view.document
  } catch {
    return null
  }
}

/** Is there a window around this one that sees into it? Then the guard there watches both. */
export const isInsideOwnOrigin = (view: Window): boolean =>
  view.parent !== view && documentOf(view.parent) !== null && view.frameElement !== null

/** What has the focus in a document, inside shadow roots too. */
const focusedIn = (document: Document | null, shadowOf: OpenShadow): Element | null => {
  let at = document?.activeElement ?? null
  for (let inner = at; inner; inner = shadowOf(inner)?.activeElement ?? null) at = inner
  return at
}

/** `arm` sets all listeners of a window; it is called again whenever they may have been wiped. */
export const watchWindows = (
  own: Window,
  { arm, shadowOf }: { readonly arm: (view: Window) => void; readonly shadowOf: OpenShadow },
  signal: AbortSignal,
): Windows => {
  const seen = new WeakSet<Document>()
  const adoptFrame = (element: Element | null): void => {
    if (element?.localName !== 'iframe' && element?.localName !== 'frame') return
    const view = (element as HTMLIFrameElement).contentWindow
    if (view && documentOf(view)) adopt(view)
  }
  // `load` of a frame passes its document on the way down, and no window (DOM standard, "get the parent" of a document).
  const onLoad = (event: Event): void => adoptFrame(event.target as Element)
  // A frame that is written in before it has loaded, or whose load no shadow root lets out. Firefox moves the focus after the event.
  const onBlur = ({ currentTarget }: Event): void =>
    void setTimeout(() => adoptFrame(focusedIn(documentOf(currentTarget as Window), shadowOf)))
  const adopt = (view: Window): void => {
    const document = documentOf(view)
    if (!document || signal.aborted) return
    arm(view)
    document.addEventListener('load', onLoad, { capture: true, signal })
    view.addEventListener('blur', onBlur, { capture: true, signal })
    if (seen.has(document)) return
    seen.add(document)
    for (const frame of document.querySelectorAll('iframe, frame')) adoptFrame(frame)
    const observer = new MutationObserver(() => {
      const now = documentOf(view)
      if (now) adopt(view)
    })
    // `document.open()` takes the whole tree away and the listeners with it; the observer stays (DOM standard, "replace all").
    observer.observe(document, { childList: true })
    signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  }
  adopt(own)
  own.addEventListener('DOMContentLoaded', () => adopt(own), { capture: true, signal })
  return { adopt }
}
