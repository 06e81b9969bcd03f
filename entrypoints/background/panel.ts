// The side panel, where the browser has one that an extension may open.
interface SidePanel {
  open(options: { tabId: number }): Promise<void>
}
/** Chromium's own; the polyfill has no types for it. Firefox opens its sidebar only from a press on our own screens. */
const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel

/** Must be called in the turn of a user's press. False where there is no panel. */
export const openPanel = async (tab: number | undefined): Promise<boolean> => {
  if (!sidePanel || tab === undefined) return false
  return sidePanel.open({ tabId: tab }).then(
    () => true,
    () => false,
  )
}
