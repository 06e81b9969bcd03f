// Whose relative a word of kinship means: the author's, somebody else's, or nobody's by name.
import type { Cue } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { hasCue } from './evidence.ts'
import { isCapital } from './name.ts'

/** Who the kinship is to: the author, somebody else, or (in a record: "Spouse: Dana") nobody named. */
export type Possessor = 'own' | 'other' | 'record'

/** Kin words that are also everyday nouns or forms of address: alone, they need a possessor. */
export const everyday = new Set(
  'kid kids child children baby boy boys girl girls twin twins pop pops papa ma folks ex partner bro sis father brother sister mother uncle parents guardian mil fil gram pap mujer señora pareja niño niña niños niñas nene nena padre madre padres tutor tutora tío tía bebé papi mami princesa viejo vieja beba bb chiquita chiquito peque dependent littles tata nana bebita bebito jefita cuates'.split(
    ' ',
  ),
)

/** "He's a grandpa" and "here's the son" own nobody. */
const contraction = /^(?:he|she|it|that|here|there|who|what|where|how|let)'s$/

export const possessorOf = (reading: Reading, kin: Cue): Possessor => {
  const { words, text } = reading
  const sentence = words[kin.first]!.sentence
  for (let i = kin.first - 1; i >= 0 && kin.first - i <= 5; i--) {
    const word = words[i]!
    if (word.sentence !== sentence) break
    if (hasCue(reading, 'people.ownKin', i, i)) return 'own'
    if (
      (word.lower.endsWith("'s") && !contraction.test(word.lower)) ||
      /^['’](?:\s|$)/.test(text.slice(word.end, word.end + 2))
    )
      return 'other'
    if (hasCue(reading, 'people.otherKin', i, i)) {
      // "the oldest", "a baby" say little by themselves; a possessive further left says more.
      if (/^(?:his|her|their|hers|theirs|your|yours|whose|su|sus|cuyo|cuya|tu|tus)$/.test(word.lower)) return 'other'
      continue
    }
    // "my sweet little boy": adjectives may stand between, names and verbs may not.
    if (isCapital(reading, word) || kin.first - i > 3) break
  }
  return 'record'
}

/** The first word of the phrase that a word of kinship ends: "the mayor's | wife", "my sweet little | boy". */
export const phraseStart = (reading: Reading, kin: Cue): number => {
  const { words, text } = reading
  let first = kin.first
  const joins = (i: number): boolean => text.slice(words[i]!.end, words[i + 1]!.start) === ' '
  let isOwned = false
  for (let i = kin.first - 1; i >= 0 && kin.first - i <= 6 && joins(i); i--) {
    const { lower } = words[i]!
    const isOwner = lower.endsWith("'s") && !contraction.test(lower)
    const isPart = isOwned
      ? isCapital(reading, words[i]) || lower === 'the'
      : isOwner || hasCue(reading, 'people.ownKin', i, i) || hasCue(reading, 'people.otherKin', i, i)
    if (isPart) first = i
    else if (isOwned || kin.first - i > 3) break
    isOwned ||= isOwner
  }
  return first
}

/** Does a clause begin here: after a mark, a line break, an emoji, a joining word, or with the text? */
export const beginsClause = (reading: Reading, first: number): boolean => {
  const { words, text } = reading
  const before = words[first - 1]
  if (!before) return true
  return (
    /[^\s\p{L}\p{N}'’-]|\n| [-–—] /u.test(text.slice(before.end, words[first]!.start)) ||
    /^(?:and|but|y|pero|so|because|cause|now|also)$/.test(before.lower)
  )
}
