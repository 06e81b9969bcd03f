// What the user watches for is found whatever the words around it, and is private whatever they say.
import type { Category, Detection } from '../detect/finding.ts'

/** A watched detail in a text: half-open range in UTF-16 code units. */
export interface WatchedRange {
  readonly category: Category
  readonly start: number
  readonly end: number
}

/** The detection with the watched details in it, each in place of what it overlaps. */
export const withWatched = (detection: Detection, watched: readonly WatchedRange[]): Detection => {
  if (watched.length === 0) return detection
  const apart = detection.findings.filter(one => !watched.some(({ start, end }) => one.start < end && start < one.end))
  const listed = watched
    .filter((one, i) => !watched.slice(0, i).some(({ start, end }) => one.start < end && start < one.end))
    .map(one => ({ ...one, setting: 'private', confidence: 1, why: ['listed-by-user'] }) as const)
  return { ...detection, findings: [...apart, ...listed].sort((a, b) => a.start - b.start) }
}
