// The key that browsers give extensions to shadow roots which the page closed (chrome.dom; Firefox puts it on the element).
interface Keys {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } }
}

/** Opens any shadow root; null where there is none or the browser gives no key. */
export const openShadow = (element: Element): ShadowRoot | null => {
  try {
    const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
    return own ?? (globalThis as Keys).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null
  } catch {
    return null // some elements may not be asked
  }
}
