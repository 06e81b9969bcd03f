// How time is taken: many short runs, in turns, so that a busy moment of the machine hits all the same.

/** What a call took, in µs. */
const microseconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) * 1000
}

export const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN

export interface Timing {
  /** µs a text. */
  readonly median: number
  readonly p99: number
  readonly mean: number
}

/** Times `work` on each text by itself; each text counts with the fastest of its `rounds`, after one to warm up. */
export const timeEach = (work: (text: string) => void, texts: readonly string[], rounds = 5): Timing => {
  for (const text of texts) work(text)
  const best = texts.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++)
    for (const [i, text] of texts.entries())
      best[i] = Math.min(
        best[i]!,
        microseconds(() => work(text)),
      )
  best.sort((a, b) => a - b)
  return {
    median: quantile(best, 0.5),
    p99: quantile(best, 0.99),
    mean: best.reduce((sum, one) => sum + one, 0) / best.length,
  }
}

/** The same for work that answers later. */
export const timeEachAsync = async (
  work: (text: string) => Promise<unknown>,
  texts: readonly string[],
  rounds = 2,
): Promise<Timing> => {
  for (const text of texts.slice(0, 50)) await work(text)
  const best = texts.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++)
    for (const [i, text] of texts.entries()) {
      const start = performance.now()
      await work(text)
      best[i] = Math.min(best[i]!, (performance.now() - start) * 1000)
    }
  best.sort((a, b) => a - b)
  return {
    median: quantile(best, 0.5),
    p99: quantile(best, 0.99),
    mean: best.reduce((sum, one) => sum + one, 0) / best.length,
  }
}

/** The fastest of `rounds` runs of each piece of work, in turns, in µs. */
export const fastest = (works: readonly (() => void)[], rounds: number): number[] => {
  const best = works.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++)
    for (const [i, work] of works.entries()) best[i] = Math.min(best[i]!, microseconds(work))
  return best
}

/** µs that this thread has worked, whatever else the machine was doing; the clock where the system does not say. */
const worked = (): number => {
  const used = process.threadCpuUsage?.()
  return used ? used.user + used.system : performance.now() * 1000
}

/** What one run of `work` costs this thread, in µs: repeated until the system's coarse count of it, `enough` µs, can be trusted. */
export const cost = (work: () => void, enough = 150_000): number => {
  work()
  for (let runs = 1; ; runs *= 2) {
    const start = worked()
    for (let i = 0; i < runs; i++) work()
    const spent = worked() - start
    if (spent >= enough) return spent / runs
  }
}

/** The least of three such counts of each piece of work, in turns: a moment in which the machine slows down hits one. */
export const costs = (works: readonly (() => void)[]): number[] => {
  const least = works.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < 3; round++)
    for (const [i, work] of works.entries()) least[i] = Math.min(least[i]!, cost(work, 75_000))
  return least
}

/**
 * One unit of this machine's speed: the work of a fixed loop over text, much like ours (patterns, slices, a map) and
 * owing nothing to it. Ratios to it compare machines, and busy moments of one.
 */
export const calibrate = (): void => {
  const words = new Map<string, number>()
  const text = 'The 12 quick brown foxes of 4 counties jump over 31 lazy dogs, twice a day, at 7:30 and 19:45. '
  for (let i = 0; i < 20; i++)
    for (const [word] of `${text}${i}`.toLowerCase().matchAll(/[a-z]+|\d+/g))
      words.set(word, (words.get(word) ?? 0) + word.charCodeAt(0))
  if (words.size < 20) throw new Error('the loop was optimized away')
}
