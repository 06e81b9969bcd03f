// One figure: a word, or a few, that stand for digits.
import { isWord, type NumberSpelling, segmentDigits, segmentStart } from './spelling.ts'
import type { Word } from './words.ts'

export interface Figure {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** Written in words, in part or whole. */
  readonly spelled: boolean
  /** A letter stands for a digit that looks like it: "6l2", "Ol44". */
  readonly swapped: boolean
  /** Sounds or looks like a digit, and is a common word as well ("to", "for", "o"): never the start of a run. */
  readonly weak: boolean
  /** Index of the word it comes from. */
  readonly word: number
}

const looksLikeDigits = /^(?=.*\d)[\dOoIl]+$/
const plainDigits = /^\d+$/
const withExtension = /^(\d{4,10})x\d{1,6}$/i

const hasDigit = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** The figures that begin with word `i`, and the index of the last word they use. */
export const figuresOf = (
  text: string,
  words: readonly Word[],
  i: number,
  spelling: NumberSpelling,
  inside: boolean,
): { figures: Figure[]; last: number } | undefined => {
  const word = words[i]!
  const { start, end, lower } = word
  const first = lower.charCodeAt(0)
  const isNumber = first >= 48 && first <= 57
  // Nearly all words end here.
  if (!isNumber && !(spelling.words.has(lower) || lower.length === 1 || hasDigit(lower))) return undefined
  const one = (digits: string, spelled: boolean, weak = false, to = end, swapped = false) => ({
    figures: [{ start, end: to, digits, spelled, swapped, weak, word: i }],
    last: i,
  })
  if (isNumber) {
    if (plainDigits.test(lower)) return one(lower, false)
    if (lower.length > 40) return undefined
    const extended = withExtension.exec(lower)
    if (extended) return one(extended[1]!, false, false, start + extended[1]!.length)
  }
  if (lower.length > 40) return undefined
  const own = text.slice(start, end)
  if (looksLikeDigits.test(own) && own.length > 1)
    return one(own.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'), false, false, end, true)
  // "double five", "triple cinco"
  const times = spelling.repeats.get(lower)
  if (times) {
    const next = words[i + 1]
    const digit = next && (plainDigits.test(next.lower) ? next.lower : spelling.numbers.get(next.lower))
    if (next && digit?.length === 1 && next.start - end <= 2)
      return {
        figures: [
          { start, end: next.end, digits: digit.repeat(times), spelled: true, swapped: false, weak: false, word: i },
        ],
        last: i + 1,
      }
    return undefined
  }
  const number = spelling.numbers.get(lower)
  if (number !== undefined) return joinTens(words, i, number, spelling)
  if (inside && spelling.weak.has(lower)) return one(spelling.weak.get(lower)!, true, true)
  if (/[a-z]/.test(lower) && /[0-9]/.test(lower)) {
    const parts = segmentDigits(lower, spelling)
    if (parts)
      return {
        figures: parts.map(part => ({
          start: start + part.start,
          end: start + part.end,
          digits: part.digits,
          spelled: part.spelled,
          swapped: false,
          weak: false,
          word: i,
        })),
        last: i,
      }
  }
  if (lower.length === 1) return spacedLetters(words, i, spelling)
  return undefined
}

/** "ninety nine" is 99, "fifty three" 53, "eight hundred" 800. */
const joinTens = (
  words: readonly Word[],
  i: number,
  number: string,
  spelling: NumberSpelling,
): { figures: Figure[]; last: number } => {
  const { start } = words[i]!
  let { end } = words[i]!
  let digits = number
  let last = i
  const tens = number.length === 2 && number.endsWith('0') && number !== '10'
  const skip = tens && spelling.ands.has(words[i + 1]?.lower ?? '') ? 2 : 1
  const next = words[i + skip]
  if (next && next.start - end <= 3 * skip) {
    const after = spelling.numbers.get(next.lower)
    if (tens && after?.length === 1 && after !== '0') {
      digits = number[0] + after
      end = next.end
      last = i + skip
    } else if (number.length === 1 && spelling.hundreds.has(next.lower)) {
      digits = `${number}00`
      end = next.end
      last = i + 1
    }
  }
  return { figures: [{ start, end, digits, spelled: true, swapped: false, weak: false, word: i }], last }
}

/** "f i v e f i v e": single letters, one space apart, that spell digits and nothing else. */
const spacedLetters = (
  words: readonly Word[],
  i: number,
  spelling: NumberSpelling,
): { figures: Figure[]; last: number } | undefined => {
  let letters = ''
  let last = i
  while (last < words.length && letters.length < 60) {
    const word = words[last]!
    if (word.lower.length !== 1 || (last > i && word.start - words[last - 1]!.end !== 1)) break
    letters += word.lower
    last++
  }
  if (letters.length < 3) return undefined
  // Letters may run on into the next word ("e one"), digits beside them are figures of their own: the words count.
  const parts = segmentStart(letters, spelling)
  let count = parts.length
  while (count > 0 && !isWord(parts[count - 1]!)) count--
  if (!count) return undefined
  const used = parts.slice(0, count)
  return {
    figures: used.map(part => ({
      start: words[i + part.start]!.start,
      end: words[i + part.end - 1]!.end,
      digits: part.digits,
      spelled: part.spelled,
      swapped: false,
      weak: false,
      word: i + part.start,
    })),
    last: i + used[count - 1]!.end - 1,
  }
}
