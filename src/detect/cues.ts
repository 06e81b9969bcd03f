// Cue words: the words and phrases of the language files, found in a text once and asked for by kind and distance.
//
// Every list of every section of `language.ts` is a kind: `numbers.phone`, `people.kin`, `tone.threats`. One index holds
// the first words of all phrases of all kinds, so a text costs one hash look-up a word, when the first recognizer asks,
// whatever the number of lists. Words are matched whole (a "lic" inside "public" is no licence), without case and with or
// without accents; "mom's" also counts as "mom", "e-mail" is the two words "e mail", and a phrase ends with its sentence.
import { type Branch, type CueIndex, type CueKind, type KnownWord, partPhrases } from './cue-index.ts'
import { firstEndingAfter, firstFrom } from './sorted.ts'
import type { Word } from './words.ts'

export { type CueKind, indexOf } from './cue-index.ts'

/** One place where a cue stands. Offsets into the reading's `text`; `first` and `last` are indexes into its `words`. */
export interface Cue {
  readonly kind: CueKind
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** A cue and how many words stand between it and the place it was looked for from (0: it touches). */
export interface CueHit {
  readonly cue: Cue
  readonly distance: number
}

/** "sheriff's" is a word of its own ("sheriff's department") and the possessive of "sheriff"; undefined for other words. */
const ownerIn = (word: string): string | undefined =>
  word.length > 2 && word.charCodeAt(word.length - 2) === 0x27 && word.endsWith("'s") ? word.slice(0, -2) : undefined

/** Words of a text as the index knows them; `owners` holds those that a possessive is of. */
interface Known {
  readonly words: readonly (KnownWord | undefined)[]
  readonly owners: ReadonlyMap<number, KnownWord | undefined>
}

const lookUp = (words: readonly Word[], index: CueIndex): Known => {
  const known: (KnownWord | undefined)[] = []
  const owners = new Map<number, KnownWord | undefined>()
  let isNew = false
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i]!
    const word = index.words.get(lower)
    known.push(word)
    if (word && partPhrases(index, word)) isNew = true
    const owner = ownerIn(lower)
    if (!owner) continue
    const possessor = index.words.get(owner)
    owners.set(i, possessor)
    if (possessor && partPhrases(index, possessor)) isNew = true
  }
  // Words inside the phrases just parted were not known before.
  return isNew ? lookUp(words, index) : { words: known, owners }
}

/** All cues of the words, by the number of their kind; each list is sorted by place. */
export const findCues = (words: readonly Word[], index: CueIndex): readonly (readonly Cue[] | undefined)[] => {
  const known = lookUp(words, index)
  const found: (Cue[] | undefined)[] = new Array(index.kinds.size)
  const add = (branch: Branch, first: number, last: number) => {
    const { start } = words[first]!
    const { end } = words[last]!
    for (const { name, number } of branch.kinds) {
      const cue = { kind: name, start, end, first, last }
      const list = found[number]
      if (list) list.push(cue)
      else found[number] = [cue]
    }
  }
  /** Follows the words behind `last` as far as a phrase goes. A possessive ends one: "my boss's", not "my boss's is". */
  const follow = (from: Branch | undefined, first: number): void => {
    let branch = from
    for (let last = first; branch; last++) {
      add(branch, first, last)
      const word = words[last + 1]
      if (!branch.next || !word || word.sentence !== words[first]!.sentence) return
      const owner = known.owners.get(last + 1)
      const owned = owner && branch.next.get(owner.number)
      if (owned) add(owned, first, last + 1)
      const next = known.words[last + 1]
      branch = next && branch.next.get(next.number)
    }
  }
  for (let i = 0; i < words.length; i++) {
    follow(known.words[i], i)
    follow(known.owners.get(i), i)
  }
  return found
}

/** The index of the first word that ends after `at`; `words.length` when there is none. */
export const wordIndexAt = (words: readonly Word[], at: number): number => firstEndingAfter(words, at)

/** What the look-ups need of a reading. */
export interface CueSource {
  readonly words: readonly Word[]
  readonly cues: (kind: CueKind) => readonly Cue[]
}

/** How far a cue may stand, in words between; `across` looks beyond the sentence too. */
export interface Reach {
  readonly within?: number
  readonly across?: boolean
}

/** The nearest cue of the kinds that ends at or before offset `at`, by default in the same sentence, at most 6 words off. */
export const cueBefore = (
  source: CueSource,
  at: number,
  kinds: readonly CueKind[],
  { within = 6, across = false }: Reach = {},
): CueHit | undefined => {
  const { words } = source
  const here = wordIndexAt(words, at)
  const sentence = words[here < words.length ? here : words.length - 1]?.sentence
  let best: CueHit | undefined
  for (const kind of kinds) {
    const cues = source.cues(kind)
    for (let i = cueIndexAt(cues, at) - 1; i >= 0; i--) {
      const cue = cues[i]!
      if (cue.end > at) continue
      const distance = here - cue.last - 1
      if (distance > within || (!across && words[cue.last]!.sentence !== sentence)) break
      if (!best || distance < best.distance) best = { cue, distance }
      break
    }
  }
  return best
}

/** The nearest cue of the kinds that begins at or after offset `at`, by default in the same sentence, at most 6 words off. */
export const cueAfter = (
  source: CueSource,
  at: number,
  kinds: readonly CueKind[],
  { within = 6, across = false }: Reach = {},
): CueHit | undefined => {
  const { words } = source
  const here = wordIndexAt(words, at)
  const sentence = words[here - 1]?.sentence ?? words[here]?.sentence
  let best: CueHit | undefined
  for (const kind of kinds) {
    const cues = source.cues(kind)
    const cue = cues[cueIndexAt(cues, at)]
    if (!cue) continue
    const distance = cue.first - here
    if (distance > within || (!across && words[cue.first]!.sentence !== sentence)) continue
    if (!best || distance < best.distance) best = { cue, distance }
  }
  return best
}

/** The nearest cue of the kinds before `start` or after `end`. */
export const cueNear = (
  source: CueSource,
  start: number,
  end: number,
  kinds: readonly CueKind[],
  reach: Reach = {},
): CueHit | undefined => {
  const before = cueBefore(source, start, kinds, reach)
  const after = cueAfter(source, end, kinds, reach)
  return !after || (before && before.distance <= after.distance) ? before : after
}

/** No phrase of a list is longer, in UTF-16 units: how far before a place one that reaches it may begin. */
const longest = 60

/** Does a cue of the kind share a word with the range from `start` to `end`? */
export const cueTouches = (source: CueSource, kind: CueKind, start: number, end: number): boolean => {
  const cues = source.cues(kind)
  for (let i = cueIndexAt(cues, start - longest); i < cues.length && cues[i]!.start < end; i++)
    if (cues[i]!.end > start) return true
  return false
}

/** The index of the first cue that begins at or after `at`. */
export const cueIndexAt = (cues: readonly Cue[], at: number): number => firstFrom(cues, at)
