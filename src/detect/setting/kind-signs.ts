// The names of the signs around a detail: put together once for each group of categories, not for every detail.
import type { CueKind } from '../cues.ts'
import { kinds, publicKinds } from './kinds.ts'

/** Signs that a kind of word gives to a detail of the group. */
export interface KindSigns {
  readonly side: 'public' | 'private'
  /** In the detail itself, somewhere in the post, in the detail's sentence. */
  readonly inside: string
  readonly anywhere: string
  readonly sentence: string
  /** In what stands beside the detail and belongs to no other, before and after it. */
  readonly besideBefore: string
  readonly besideAfter: string
  /** By the distance in words: touching, near, further; each of all details, and of the group's. */
  readonly before: readonly (readonly [string, string])[]
  readonly after: readonly (readonly [string, string])[]
  /** The nearest kind before it: right before, within three words, further; and whatever the distance. */
  readonly nearest: readonly [string, string, string]
  readonly nearestOfGroup: string
}

/** Details that behave alike share the weights of what stands beside them. */
export interface GroupSigns {
  readonly kinds: ReadonlyMap<CueKind, KindSigns>
  readonly noneNear: string
  readonly time: string
  /** Lists of words: "place:", "place:b=", "place:a=", "place:lead:". */
  readonly own: string
  readonly wordBefore: string
  readonly wordAfter: string
  readonly lead: string
}

const nameOf = (kind: CueKind): string => kind.slice(kind.indexOf('.') + 1)

/** "homes@p": a word of the kind stands in the post. */
export const postSigns: ReadonlyMap<CueKind, string> = new Map(kinds.map(kind => [kind, `${nameOf(kind)}@p`]))

const kindSigns = (group: string, kind: CueKind): KindSigns => {
  const name = nameOf(kind)
  const banded = (side: string) =>
    [0, 1, 2].map(band => [`${name}@${side}${band}`, `${group}:${name}@${side}${band}`] as const)
  return {
    side: publicKinds.includes(kind) ? 'public' : 'private',
    inside: `${name}@in`,
    anywhere: `${group}:${name}@p`,
    sentence: `${group}:${name}@s`,
    besideBefore: `${group}:${name}@sb`,
    besideAfter: `${group}:${name}@sa`,
    before: banded('b'),
    after: banded('a'),
    nearest: [`near:${name}:0`, `near:${name}:1`, `near:${name}:2`],
    nearestOfGroup: `${group}:near:${name}`,
  }
}

const groups = new Map<string, GroupSigns>()

export const groupSigns = (group: string): GroupSigns => {
  let signs = groups.get(group)
  if (!signs) {
    signs = {
      kinds: new Map(kinds.map(kind => [kind, kindSigns(group, kind)])),
      noneNear: `${group}:near:none`,
      time: `${group}:time`,
      own: `${group}:`,
      wordBefore: `${group}:b=`,
      wordAfter: `${group}:a=`,
      lead: `${group}:lead:`,
    }
    groups.set(group, signs)
  }
  return signs
}
