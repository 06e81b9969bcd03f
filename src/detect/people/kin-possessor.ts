// Whose relative a word of kinship means: the author's, somebody else's, or nobody's by name.
import type { Cue } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { hasCue } from './evidence.ts'
import { isCapital } from './name.ts'

/** Who the kinship is to: the author, somebody else, or (in a record: "Spouse: Dana") nobody named. */
export type Possessor = 'own' | 'other' | 'record'

/** Kin words that are also everyday nouns or forms of address: alone, they need a possessor. */
export const everyday = new Set(
  'kid kids child children baby boy boys girl girls twin twins pop pops papa ma folks ex partner bro sis father brother sister mother uncle parents guardian mil fil gram pap mujer señora pareja niño niña niños niñas nene nena padre madre padres tutor tutora tío tía bebé papi mami'.split(
    ' ',
  ),
)

export const possessorOf = (reading: Reading, kin: Cue): Possessor => {
  const { words, text } = reading
  const sentence = words[kin.first]!.sentence
  for (let i = kin.first - 1; i >= 0 && kin.first - i <= 5; i--) {
    const word = words[i]!
    if (word.sentence !== sentence) break
    if (hasCue(reading, 'people.ownKin', i, i)) return 'own'
    if (word.lower.endsWith("'s") || /^['’](?:\s|$)/.test(text.slice(word.end, word.end + 2))) return 'other'
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
