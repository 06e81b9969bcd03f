// Which kinds of cue words stand around a place, on which side and how near: signs that several learned decisions share.
import { type Cue, type CueKind, cueIndexAt } from './cues.ts'
import type { Reading } from './reading.ts'
import type { Scale, Sign, Signs } from './weights.ts'

/** A place among the words: the first word that ends behind its start, the first that ends behind its end. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly after: number
}

/** How near a cue stands, in words between; farther it tells nothing of the place. */
const bands = [0, 2, 5, 10, 20, 30] as const

type Known<Weight> = Sign<Weight> | undefined

/** The signs of a kind on one side: by how near it stands, and in the place's sentence. */
interface Side<Weight> {
  readonly nearby: readonly Known<Weight>[]
  readonly inSentence: Known<Weight>
}

export interface KindSigns<Weight> {
  readonly kind: CueKind
  readonly inside: Known<Weight>
  readonly before: Side<Weight>
  readonly after: Side<Weight>
}

/** Looks each kind's signs up once a scale; what it gives, by text, are those of the kinds that stand in it. */
export const kindsInText = <Weight>(
  asked: readonly CueKind[],
): ((reading: Reading, scale: Scale<Weight>) => readonly KindSigns<Weight>[]) => {
  const scales = new WeakMap<Scale<Weight>, readonly KindSigns<Weight>[]>()
  const read = (scale: Scale<Weight>): readonly KindSigns<Weight>[] => {
    const side = (name: string): Side<Weight> => ({
      nearby: bands.map((_, i) => scale.known(`${name}${i}`)),
      inSentence: scale.known(name),
    })
    return asked.map(kind => {
      const name = kind.slice(kind.indexOf('.') + 1)
      return { kind, inside: scale.known(`${name} inside`), before: side(`${name}<`), after: side(`${name}>`) }
    })
  }
  return (reading, scale) => {
    let kinds = scales.get(scale)
    if (!kinds) {
      kinds = read(scale)
      scales.set(scale, kinds)
    }
    return kinds.filter(({ kind }) => reading.cues(kind).length > 0)
  }
}

/** The nearest cue of each kind on either side. */
export const nearbyCueSigns = <Weight>(
  reading: Reading,
  { start, end, first, after }: Place,
  kinds: readonly KindSigns<Weight>[],
  signs: Signs<Weight>,
): void => {
  const { words } = reading
  const sentence = words[first]?.sentence
  const add = ({ nearby, inSentence }: Side<Weight>, cue: Cue, distance: number) => {
    const band = bands.findIndex(farthest => distance <= farthest)
    if (band < 0) return
    signs.hold(nearby[band])
    if (words[cue.first]!.sentence === sentence) signs.hold(inSentence)
  }
  for (const { kind, inside, before, after: behind } of kinds) {
    const cues = reading.cues(kind)
    let at = cueIndexAt(cues, start)
    if ((cues[at - 1]?.end ?? 0) > start || (cues[at]?.start ?? end) < end) signs.hold(inside)
    // A longer phrase may begin before and reach into it.
    while (at > 0 && cues[at - 1]!.end > start) at--
    const back = cues[at - 1]
    if (back) add(before, back, first - back.last - 1)
    const ahead = cues[cueIndexAt(cues, end)]
    if (ahead) add(behind, ahead, ahead.first - after)
  }
}
