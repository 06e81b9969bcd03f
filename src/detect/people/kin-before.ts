// The name before a word of kinship: "Dana, his wife,", "Trish (his mom)", "Judith (mom)", "Dana is his wife".
import type { Cue } from '../cues.ts'
import type { Reading } from '../reading.ts'
import type { Named } from './kin-after.ts'
import type { Possessor } from './kin-possessor.ts'
import { isCapital, nameEndingAt } from './name.ts'

/** What may follow the word of kinship. */
const endsPhrase = /^ *(?:[,.;:)\]!?\n–-]|$)|^ (?:of|de|del|for) \d/
const goesOn = /^ (?:of|de|del|and|who|que)\b/

/** "Judith (mom) told me", "Philippa (wife)". */
const asRemark = (reading: Reading, kin: Cue): Named | undefined => {
  const { words, text } = reading
  const before = words[kin.first - 1]
  if (!before || !/^ ?[([]$/.test(text.slice(before.end, kin.start)) || !/[)\],]/.test(text[kin.end] ?? ''))
    return undefined
  const name = nameEndingAt(reading, kin.first - 1)
  return name && { name, confidence: 0.7 }
}

/** The word that ends the name, when "his", "the mayor's" or the like leads to the word of kinship. */
const possessedFrom = (reading: Reading, kin: Cue): number => {
  const { words, text } = reading
  let i = kin.first - 1
  while (
    i > 0 &&
    kin.first - i <= 4 &&
    !/^(?:his|her|their|my|our|su|mi)$/.test(words[i]!.lower) &&
    !words[i]!.lower.endsWith("'s")
  )
    i--
  if (i <= 0 || kin.first - i > 4) return -1
  // "Bunny Oberlin (Hal's wife": the possessor is one capital word, or "the mayor's".
  if (words[i]!.lower.endsWith("'s"))
    while (
      i > 0 &&
      (isCapital(reading, words[i - 1])
        ? text.slice(words[i - 1]!.end, words[i]!.start) === ' '
        : words[i - 1]!.lower === 'the')
    )
      i--
  return i - 1
}

export const beforeKin = (reading: Reading, kin: Cue, possessor: Possessor): Named | undefined => {
  const { words, text } = reading
  const remark = asRemark(reading, kin)
  if (remark || possessor === 'record') return remark
  const rest = text.slice(kin.end, kin.end + 8)
  if (!endsPhrase.test(rest) && !goesOn.test(rest)) return undefined
  const last = possessedFrom(reading, kin)
  if (last < 0) return undefined
  const gap = text.slice(words[last]!.end, words[last + 1]!.start)
  const is = /^(?:is|was|es)$/.test(words[last]!.lower)
  if (!is && !/^, $|^ ?\($|^ - $/.test(gap)) return undefined
  if (/^(?:, | - )$/.test(gap) && !endsPhrase.test(rest)) return undefined
  const name = nameEndingAt(reading, is ? last - 1 : last)
  return name && { name, confidence: 0.7 }
}
