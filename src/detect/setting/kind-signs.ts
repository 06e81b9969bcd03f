// The signs that what stands around a detail gives it, looked up once for each group of categories: not for every detail.
import type { CueKind } from '../cues.ts'
import type { Scale, Sign } from '../weights.ts'
import { kinds, publicKinds } from './kinds.ts'
import { type Tone, tones } from './tone.ts'

type Known = Sign<number> | undefined

/** A sign of all details, and the same sign of the group's alone. */
export type Pair = readonly [Sign<number>, Known]

/** Signs that a kind of word gives to a detail of the group. */
export interface KindSigns {
  readonly side: 'public' | 'private'
  /** Somewhere in the post; of all details, and of the group's. */
  readonly anywhere: Pair
  /** In the detail itself, in the detail's sentence. */
  readonly inside: Known
  readonly sentence: Known
  /** In what stands beside the detail and belongs to no other, before and after it. */
  readonly besideBefore: Known
  readonly besideAfter: Known
  /** By the distance in words: touching, near, further; each of all details, and of the group's. */
  readonly before: readonly (readonly [Known, Known])[]
  readonly after: readonly (readonly [Known, Known])[]
  /** The nearest kind before it: right before, within three words, further; and whatever the distance. */
  readonly nearest: readonly [Known, Known, Known]
  readonly nearestOfGroup: Known
}

/** Details that behave alike share the weights of what stands beside them. */
export interface GroupSigns {
  readonly kinds: ReadonlyMap<CueKind, KindSigns>
  readonly noneNear: Known
  readonly time: Known
  /** Whether words for public or for private details stand before it, beside it, in the post. */
  readonly before: Readonly<Record<Tone, Pair>>
  readonly beside: Readonly<Record<Tone, Pair>>
  readonly post: Readonly<Record<Tone, Pair>>
  /** Beside it and in the post. */
  readonly besideAndPost: Readonly<Record<Tone, Readonly<Record<Tone, Known>>>>
  /** Who stands right before it, or near. */
  readonly acronym: Pair
  readonly business: Pair
  readonly organization: Pair
  readonly capitals: Pair
  readonly capital: Pair
  readonly firstName: Pair
  readonly person: Pair
  readonly nearName: Pair
  readonly famous: Pair
  /** Lists of words: before it, after it, and the marks that lead to it. */
  readonly wordBefore: string
  readonly wordAfter: string
  readonly lead: string
}

const nameOf = (kind: CueKind): string => kind.slice(kind.indexOf('.') + 1)

const kindSigns = (scale: Scale<number>, group: string, kind: CueKind): KindSigns => {
  const name = nameOf(kind)
  const known = (sign: string) => scale.known(sign)
  const banded = (side: string) =>
    [0, 1, 2].map(band => [known(`${name}@${side}${band}`), known(`${group}:${name}@${side}${band}`)] as const)
  return {
    side: publicKinds.includes(kind) ? 'public' : 'private',
    anywhere: [scale.sign(`${name}@p`), known(`${group}:${name}@p`)],
    inside: known(`${name}@in`),
    sentence: known(`${group}:${name}@s`),
    besideBefore: known(`${group}:${name}@sb`),
    besideAfter: known(`${group}:${name}@sa`),
    before: banded('b'),
    after: banded('a'),
    nearest: [known(`near:${name}:0`), known(`near:${name}:1`), known(`near:${name}:2`)],
    nearestOfGroup: known(`${group}:near:${name}`),
  }
}

const byTone = <Value>(make: (tone: Tone) => Value): Record<Tone, Value> =>
  Object.fromEntries(tones.map(tone => [tone, make(tone)])) as Record<Tone, Value>

const read = (scale: Scale<number>, group: string): GroupSigns => {
  const pair = (name: string): Pair => [scale.sign(name), scale.known(`${group}:${name}`)]
  return {
    kinds: new Map(kinds.map(kind => [kind, kindSigns(scale, group, kind)])),
    noneNear: scale.known(`${group}:near:none`),
    time: scale.known(`${group}:time`),
    before: byTone(tone => pair(`before=${tone}`)),
    beside: byTone(tone => pair(`beside=${tone}`)),
    post: byTone(tone => pair(`post=${tone}`)),
    besideAndPost: byTone(beside => byTone(post => scale.known(`beside=${beside}&post=${post}`))),
    acronym: pair('before:acronym'),
    business: pair('before:business'),
    organization: pair('before:organization'),
    capitals: pair('before:capitals'),
    capital: pair('before:capital'),
    firstName: pair('before:first-name'),
    person: pair('before:person'),
    nearName: pair('near:first-name'),
    famous: pair('famous'),
    wordBefore: `${group}:b=`,
    wordAfter: `${group}:a=`,
    lead: `${group}:lead:`,
  }
}

const groups = new WeakMap<Scale<number>, Map<string, GroupSigns>>()

export const groupSigns = (scale: Scale<number>, group: string): GroupSigns => {
  let ready = groups.get(scale)
  if (!ready) {
    ready = new Map()
    groups.set(scale, ready)
  }
  let signs = ready.get(group)
  if (!signs) {
    signs = read(scale, group)
    ready.set(group, signs)
  }
  return signs
}
