// What a post as a whole tells of the setting of its details: read once, whatever their number.
import type { CueKind } from '../cues.ts'
import type { Category } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { type Scale, Signs } from '../weights.ts'
import type { Detail } from './detail.ts'
import { kinds, publicKinds } from './kinds.ts'
import { isKnownPublic } from './known.ts'
import { shapeSigns } from './shape.ts'
import { type Tone, toneOf } from './tone.ts'

export interface Post {
  readonly reading: Reading
  /** Sorted by place. */
  readonly details: readonly Detail[]
  /** Is this very detail known to everybody? */
  readonly known: readonly boolean[]
  /** What each detail's own writing tells (shape.ts): a role's mailbox speaks for the address beside it too. */
  readonly shapes: readonly (readonly string[])[]
  /** How many details have each sign of shape. */
  readonly shapeCounts: ReadonlyMap<string, number>
  /** The kinds of words that stand in it. */
  readonly kinds: readonly CueKind[]
  readonly counts: ReadonlyMap<Category, number>
  /** Public, private, both or no kinds of words. */
  readonly tone: Tone
}

/** Which of the details everybody knows. */
export const knownOf = (details: readonly Detail[], { text }: Reading): boolean[] =>
  details.map(({ category, start, end }) => isKnownPublic(category, text.slice(start, end)))

const hasDigit = /\d/

/** Words read one by one; what stands later tells of the same. */
const mostWords = 400

/** The post's single words as signs, "p=…": they weigh the same for each of its details, so their sum is taken once. */
export const wordSigns = (details: readonly Detail[], { words }: Reading, scale: Scale<number>): Signs => {
  const signs = new Signs(scale)
  let next = 0
  const most = Math.min(words.length, mostWords)
  for (let i = 0; i < most; i++) {
    const word = words[i]!
    while (next < details.length && details[next]!.end <= word.start) next++
    const inside = next < details.length && word.end > details[next]!.start
    if (!inside && word.lower.length > 1 && !hasDigit.test(word.lower)) signs.word('p=', word.lower)
  }
  return signs
}

export const readPost = (details: readonly Detail[], known: readonly boolean[], reading: Reading): Post => {
  const seen = kinds.filter(kind => reading.cues(kind).length > 0)
  const counts = new Map<Category, number>()
  for (const { category } of details) counts.set(category, (counts.get(category) ?? 0) + 1)
  const speaksForPublic = (kind: CueKind) => publicKinds.includes(kind)
  const tone = toneOf(seen.some(speaksForPublic), !seen.every(speaksForPublic))
  const shapes = details.map(detail => shapeSigns(detail, reading.text, reading.lower))
  const shapeCounts = new Map<string, number>()
  for (const shape of shapes) for (const sign of shape) shapeCounts.set(sign, (shapeCounts.get(sign) ?? 0) + 1)
  return { reading, details, known, shapes, shapeCounts, kinds: seen, counts, tone }
}
