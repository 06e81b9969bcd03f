// Work that nobody waits for, done while the page has nothing to do.

/** Milliseconds that must be left before a step is begun. */
const least = 4

/** Runs the steps in the page's idle moments until one says that it was the last. Without idle moments none runs. */
export const whenIdle = (view: Window, step: () => boolean): void => {
  const work = (deadline: IdleDeadline): void => {
    while (deadline.timeRemaining() > least) if (step()) return
    view.requestIdleCallback(work)
  }
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in view) view.requestIdleCallback(work)
}
