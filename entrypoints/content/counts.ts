// Tells the toolbar button how this frame stands: whether it is guarded, and how many of its posts show private details.
import { ask } from '../../src/messages.ts'
import type { FrameCounts, Memory } from '../../src/store/index.ts'

export interface Counts {
  /** Tells what has changed; nothing where nothing has. */
  change(what: Partial<FrameCounts>): void
}

export const tellCounts = (memory: Memory): Counts => {
  let said: FrameCounts = { held: 0, noted: 0, isBlind: false, isOn: true }
  void ask('page-counts', { ...said, isNew: true })
  const change = (what: Partial<FrameCounts>): void => {
    const next = { ...said, ...what }
    if (JSON.stringify(next) === JSON.stringify(said)) return
    said = next
    void ask('page-counts', { ...said, isNew: false })
  }
  memory.onChange(() => {
    const { writing, reading, sitesOff } = memory.settings
    change({ isOn: (writing || reading) && !sitesOff.includes(location.hostname) })
  })
  return { change }
}
