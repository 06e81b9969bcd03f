// What a post as a whole tells of the setting of its details: read once, whatever their number.
import type { CueKind } from '../cues.ts'
import type { Category } from '../finding.ts'
import type { Reading } from '../reading.ts'
import type { Detail } from './detail.ts'
import { shapeSigns } from './shape.ts'

/** Kinds of words that speak for a public detail, and those that speak for a private one. */
export const publicKinds: readonly CueKind[] = [
  'setting.organizations',
  'setting.services',
  'setting.events',
  'setting.audience',
  'setting.examples',
  'setting.fiction',
  'setting.history',
  'people.schoolPublic',
]
export const privateKinds: readonly CueKind[] = [
  'setting.homes',
  'setting.visit',
  'setting.own',
  'setting.sales',
  'setting.distress',
  'setting.titles',
  'setting.persons',
  'people.kin',
  'people.publicServants',
  'people.attends',
  'people.grades',
]
export const kinds: readonly CueKind[] = [...publicKinds, ...privateKinds]

export const nameOf = (kind: CueKind): string => kind.slice(kind.indexOf('.') + 1)

export interface Post {
  readonly reading: Reading
  /** Sorted by place. */
  readonly details: readonly Detail[]
  /** What each detail's own writing tells (shape.ts): a role's mailbox speaks for the address beside it too. */
  readonly shapes: readonly (readonly string[])[]
  /** How many details have each sign of shape. */
  readonly shapeCounts: ReadonlyMap<string, number>
  /** Its single words as signs, "p=…": they weigh the same for each of its details, so their sum is taken once. */
  readonly words: readonly string[]
  /** Signs of the post, the same for each of its details. */
  readonly signs: readonly string[]
  /** The kinds of words that stand in it, by name. */
  readonly kinds: readonly string[]
  readonly counts: ReadonlyMap<Category, number>
  /** Public, private, both or no kinds of words. */
  readonly tone: string
}

export const toneOf = (isPublic: boolean, isPrivate: boolean): string =>
  isPublic ? (isPrivate ? 'both' : 'public') : isPrivate ? 'private' : 'none'

export const readPost = (details: readonly Detail[], reading: Reading): Post => {
  const { words } = reading
  const single = new Set<string>()
  let next = 0
  const most = Math.min(words.length, 400)
  for (let i = 0; i < most; i++) {
    const word = words[i]!
    while (next < details.length && details[next]!.end <= word.start) next++
    const inside = next < details.length && word.end > details[next]!.start
    if (!inside && word.lower.length > 1 && !/\d/.test(word.lower)) single.add(`p=${word.lower}`)
  }
  const seen = kinds.filter(kind => reading.cues(kind).length > 0)
  const signs = seen.map(kind => `${nameOf(kind)}@p`)
  const counts = new Map<Category, number>()
  for (const { category } of details) counts.set(category, (counts.get(category) ?? 0) + 1)
  const tone = toneOf(
    seen.some(kind => publicKinds.includes(kind)),
    seen.some(kind => privateKinds.includes(kind)),
  )
  const shapes = details.map(detail => shapeSigns(detail, reading.text, reading.lower))
  const shapeCounts = new Map<string, number>()
  for (const sign of shapes.flat()) shapeCounts.set(sign, (shapeCounts.get(sign) ?? 0) + 1)
  return { reading, details, shapes, shapeCounts, words: [...single], signs, kinds: seen.map(nameOf), counts, tone }
}
