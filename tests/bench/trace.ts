// What a page's own thread did, by the browser's trace: a busy machine changes thread time little.
import type { CDPSession } from 'playwright-core'

/** An event of the trace that names a script: `tdur` is thread time in µs. */
export interface Traced {
  readonly name: string
  readonly ph: string
  readonly tdur?: number
  /** When it began and how long it took, in µs. */
  readonly ts: number
  readonly dur?: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

/** What the browser traced while `work` was done. */
export const traced = async (session: CDPSession, work: () => Promise<unknown>): Promise<Traced[]> => {
  const events: Traced[] = []
  const take = ({ value }: { value: object[] }) => void events.push(...(value as Traced[]))
  session.on('Tracing.dataCollected', take)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  })
  await work()
  const complete = new Promise<unknown>(done => session.once('Tracing.tracingComplete', done))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', take)
  return events
}

/** The file name of a script of ours; null for a page's. */
export const ourScript = (url = ''): string | null => /^chrome-extension:.*\/([\w-]+\.js)$/.exec(url)?.[1] ?? null

/** Milliseconds that the page's thread spent in each call of our scripts; what such a call called counts in it. */
export const ourCalls = (events: readonly Traced[]): number[] => {
  const calls = events.filter(one => one.name === 'FunctionCall' && one.ph === 'X' && ourScript(one.args?.data?.url))
  let end = 0
  return calls
    .sort((a, b) => a.ts - b.ts)
    .flatMap(({ ts, dur = 0, tdur = 0 }) => {
      if (ts < end) return []
      end = ts + dur
      return [tdur / 1000]
    })
}
