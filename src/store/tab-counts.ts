// How many findings each frame of each tab shows: what the toolbar badge adds up, and which frames the popup may ask.
// In session storage, since a background that sleeps forgets.
import { defineItem } from './item.ts'
import { count, flag, record } from './parse.ts'

export interface FrameCounts {
  readonly held: number
  readonly noted: number
  /** A composer is in use there that we cannot read. */
  readonly isBlind: boolean
  /** Not switched off there. */
  readonly isOn: boolean
}

/** Tab id → frame id → counts. */
export type TabCounts = Readonly<Record<string, Readonly<Record<string, FrameCounts>>>>

export const tabCounts = defineItem<TabCounts>({
  key: 'tab-counts',
  version: 1,
  area: 'session',
  fallback: () => ({}),
  parse: stored =>
    Object.fromEntries(
      Object.entries(record(stored)).map(([tab, frames]) => [
        tab,
        Object.fromEntries(
          Object.entries(record(frames)).map(([frame, given]) => {
            const { held, noted, isBlind, isOn } = record(given)
            return [
              frame,
              { held: count(held), noted: count(noted), isBlind: flag(isBlind, false), isOn: flag(isOn, true) },
            ]
          }),
        ),
      ]),
    ),
})

/** The counts after a frame spoke; `isNew` when its document has just started, which ends what the tab showed before. */
export const withFrame = (all: TabCounts, tab: number, frame: number, one: FrameCounts, isNew: boolean): TabCounts => ({
  ...all,
  [tab]: { ...(isNew && frame === 0 ? {} : all[tab]), [frame]: one },
})

export const withoutTab = (all: TabCounts, tab: number): TabCounts =>
  Object.fromEntries(Object.entries(all).filter(([id]) => id !== String(tab)))

export const sumOf = (all: TabCounts, tab: number): FrameCounts =>
  Object.values(all[tab] ?? {}).reduce<FrameCounts>(
    (sum, one) => ({
      held: sum.held + one.held,
      noted: sum.noted + one.noted,
      isBlind: sum.isBlind || one.isBlind,
      isOn: sum.isOn || one.isOn,
    }),
    { held: 0, noted: 0, isBlind: false, isOn: false },
  )
