// Reading everything that is loaded, near or not: which posts there are, how far it has come, and when it ends.
import { isInPage } from './tree.ts'

export interface Progress {
  readonly done: number
  readonly total: number
}

interface Run {
  readonly left: Element[]
  progress: Progress
  readonly tell: (progress: Progress) => void
  readonly end: () => void
}

export interface Everything {
  /** A post has been found. Held weakly: virtual lists throw elements away. */
  readonly note: (element: Element) => void
  /** Begins; resolves when all is read, or when the signal says stop. */
  readonly start: (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<Progress>
  /** The next post to read, counted as done; null where nothing is left or asked for. */
  readonly next: () => Element | null
  readonly isRunning: () => boolean
  readonly end: () => void
}

/** Posts between two words about the progress. */
const tellEvery = 50
/** So many posts that are gone may be remembered. */
const leastKept = 500

export const createEverything = (): Everything => {
  const known = new WeakSet<Element>()
  const refs = new Set<WeakRef<Element>>()
  let sweepAt = leastKept
  let run: Run | null = null

  const present = (): Element[] => {
    const found: Element[] = []
    for (const ref of refs) {
      const element = ref.deref()
      if (!element) refs.delete(ref)
      else if (isInPage(element)) found.push(element)
    }
    sweepAt = leastKept + 2 * refs.size
    return found
  }

  return {
    note: element => {
      if (known.has(element)) return
      known.add(element)
      refs.add(new WeakRef(element))
      if (refs.size > sweepAt) present()
    },
    start: (tell, signal) =>
      new Promise(resolve => {
        run?.end()
        const left = present().reverse()
        const own: Run = {
          left,
          progress: { done: 0, total: left.length },
          tell,
          end: () => {
            if (run === own) run = null
            tell(own.progress)
            resolve(own.progress)
          },
        }
        run = own
        signal.addEventListener('abort', own.end, { once: true })
        tell(own.progress)
      }),
    next: () => {
      const element = run?.left.pop()
      if (!run || !element) {
        run?.end()
        return null
      }
      run.progress = { done: run.progress.done + 1, total: run.progress.total }
      if (run.progress.done % tellEvery === 0) run.tell(run.progress)
      return element
    },
    isRunning: () => run !== null,
    end: () => run?.end(),
  }
}
