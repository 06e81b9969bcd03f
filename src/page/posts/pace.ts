// When our work runs: in short slices, one a frame, never in a hidden tab, and further apart when slices overrun.

/** `slowed`: our slices took too long, so they run further apart. `paused`: the tab is hidden. */
export type PaceState = 'steady' | 'slowed' | 'paused'

/** Milliseconds of our own time in one slice, and the length at which a slice counts as overrun (DESIGN.md §6). */
const budget = 4
const overrun = 8
const slowGap = 60
/** Of so many slices, this many overruns slow us down; as many good ones in a row speed us up again. */
const watched = 40
const tooMany = 8

/** Is there time left of the slice, or of this share of it? */
export type HasTime = (share?: number) => boolean

export interface PaceOptions {
  /** Works until `hasTime` says stop; true when nothing is left. */
  readonly work: (hasTime: HasTime) => boolean
  readonly onState?: ((state: PaceState) => void) | undefined
  /** Length of each slice in milliseconds, for who measures. */
  readonly onSlice?: ((milliseconds: number) => void) | undefined
  readonly document: Document
}

export interface Pace {
  /** There is work: a slice runs soon. */
  readonly wake: () => void
  readonly stop: () => void
  readonly state: () => PaceState
}

export const createPace = ({ work, onState, onSlice, document }: PaceOptions): Pace => {
  const view = document.defaultView!
  const recent: boolean[] = []
  let isPlanned = false
  let isSlow = false
  let isStopped = false
  let hasWork = false
  let said: PaceState = 'steady'

  const state = (): PaceState => (document.hidden ? 'paused' : isSlow ? 'slowed' : 'steady')
  const say = () => {
    if (said === state()) return
    said = state()
    onState?.(said)
  }
  const plan = () => {
    if (isPlanned || isStopped || document.hidden || !hasWork) return
    isPlanned = true
    if (isSlow) view.setTimeout(() => view.requestAnimationFrame(slice), slowGap)
    else view.requestAnimationFrame(slice)
  }
  const slice = () => {
    isPlanned = false
    if (isStopped || document.hidden) return
    const start = performance.now()
    try {
      hasWork = !work((share = 1) => performance.now() - start < budget * share)
    } finally {
      // A post that fails is told to the console, and the next one is read.
      end(performance.now() - start)
    }
  }
  const end = (took: number) => {
    onSlice?.(took)
    recent.push(took > overrun)
    if (recent.length > watched) recent.shift()
    const overruns = recent.filter(Boolean).length
    if (overruns >= tooMany) isSlow = true
    else if (isSlow && recent.slice(-tooMany * 2).every(late => !late)) isSlow = false
    say()
    plan()
  }
  const onVisibility = () => {
    say()
    plan()
  }
  document.addEventListener('visibilitychange', onVisibility)
  return {
    wake: () => {
      hasWork = true
      plan()
    },
    stop: () => {
      isStopped = true
      document.removeEventListener('visibilitychange', onVisibility)
    },
    state,
  }
}
