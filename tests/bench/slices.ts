// How long our slices kept the page's thread busy, by the thread's own clock: on a machine that others use, the clock on the
// wall counts their work as well.
import type { CDPSession } from 'playwright-core'

/** The page marks each slice with this name while it runs. */
export const sliceMark = 'doxguard-slice'

interface TraceEvent {
  readonly name: string
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

/** Begins to record; the answer ends it and gives each slice in milliseconds, shortest first. */
export const recordSlices = async (session: CDPSession): Promise<() => Promise<readonly number[]>> => {
  const frames: TraceEvent[] = []
  const marks: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) {
      if (event.name === 'FireAnimationFrame') frames.push(event)
      else if (event.name === sliceMark) marks.push(event)
    }
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'], excludedCategories: ['*'] },
  })
  return async () => {
    const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    // A slice is a callback of its own, and so is each other one of the frame.
    const starts = frames.sort((a, b) => a.ts - b.ts)
    let at = 0
    const times = marks
      .sort((a, b) => a.ts - b.ts)
      .map(mark => {
        while (starts[at + 1] && starts[at + 1]!.ts <= mark.ts) at++
        return (starts[at]?.tdur ?? 0) / 1000
      })
    return times.sort((a, b) => a - b)
  }
}
