// Signs, near a place in the text, that a particular person is spoken of: pronouns, kin, ages, names. School and health
// words mean something private only beside one.
import type { Cue, CueKind } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { isCapital, isFirstName, isNameWord } from './name.ts'

/** The index of the first cue that begins at or after word `word`. */
const from = (cues: readonly Cue[], word: number): number => {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle]!.first < word) low = middle + 1
    else high = middle
  }
  return low
}

/** The cues of a kind that lie between two words, both included. */
export const cuesBetween = (reading: Reading, kind: CueKind, first: number, last: number): Cue[] => {
  const cues = reading.cues(kind)
  const found: Cue[] = []
  for (let i = from(cues, first); i < cues.length && cues[i]!.first <= last; i++)
    if (cues[i]!.last <= last) found.push(cues[i]!)
  return found
}

export const hasCue = (reading: Reading, kind: CueKind, first: number, last: number): boolean => {
  const cues = reading.cues(kind)
  for (let i = from(cues, first); i < cues.length && cues[i]!.first <= last; i++) if (cues[i]!.last <= last) return true
  return false
}

/** Are the words from `first` to `last` together one cue of the kind? */
export const isCue = (reading: Reading, kind: CueKind, first: number, last: number): boolean =>
  cuesBetween(reading, kind, first, last).some(cue => cue.first === first && cue.last === last)

/** First and last word of the sentence of a word, at most `reach` words away on either side. */
export const sentenceAround = (reading: Reading, word: number, reach = 30): { first: number; last: number } => {
  const { words } = reading
  const sentence = words[word]?.sentence
  let first = word
  let last = word
  while (first > 0 && word - first < reach && words[first - 1]!.sentence === sentence) first--
  while (last + 1 < words.length && last - word < reach && words[last + 1]!.sentence === sentence) last++
  return { first, last }
}

const titles = new Set(
  'mr mrs ms miss dr sr sra srta don doña pastor coach deputy officer ofc sgt judge mayor sheriff'.split(' '),
)

/** Does a person's full name, or a title with a name, stand between the two words? */
export const hasPersonName = (reading: Reading, first: number, last: number): boolean => {
  const { words, text } = reading
  for (let i = Math.max(first, 0); i <= last && i < words.length; i++) {
    const word = words[i]!
    if (!isCapital(reading, word) && !titles.has(word.lower)) continue
    if (isFirstName(word.lower) && isCapital(reading, word)) return true
    const next = words[i + 1]
    if (next && titles.has(word.lower) && isNameWord(reading, next) && text.slice(word.end, next.start).length <= 2)
      return true
  }
  return false
}

/** An age: "34", "81," beside a name or a noun; "9 years old", "(27F)", "7,". */
const agePattern =
  /(?:^|[\s,(])(?:age[ds]? )?(?:[fm]\/)?\d{1,2}(?:[fm]\b|\/[fm]\b|,|\)| ?(?:yo|y\/o|yrs?|years?|años)\b)/iu

export const hasAge = (text: string): boolean => agePattern.test(text)
