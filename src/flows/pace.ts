// How often a draft that is being written is looked at: soon after each change, and the less often the longer it takes.

/** Several changes within that time are looked at together, in ms; so is what an editor makes of a key. */
const soonest = 30
/** Nobody waits longer than that to see a detail underlined, in ms. */
const latest = 900
/** Looking may take one part in so many of a writer's time: 1.5 of the 120 ms from a fast writer's key to the next. */
const share = 80

export interface Pace {
  /** Looks now; a look that was due is done with it. */
  now(): void
  /** Looks in a while. */
  later(): void
}

export const createPace = (look: () => void): Pace => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let took = 0
  const now = (): void => {
    clearTimeout(timer)
    timer = undefined
    const start = performance.now()
    look()
    took = performance.now() - start
  }
  return {
    now,
    later: () => {
      timer ??= setTimeout(now, Math.min(latest, Math.max(soonest, took * share)))
    },
  }
}
