// House numbers in words or Roman numerals: "Two Hundred S. Alloy Drive", "seven seven oh two Larkmead", "MDCCLXII Larch Hill
// Road".
import type { Word } from '../words.ts'
import type { HouseNumber } from './house-number.ts'
import type { Token } from './tokens.ts'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const values = new Map<string, number>([
  ...small.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, i * 10] as const).slice(2),
  ['oh', 0],
])

/** Said for a digit by those who dodge filters; only inside a number. */
const soundsLike = new Map([
  ['too', 2],
  ['to', 2],
  ['won', 1],
  ['for', 4],
  ['fore', 4],
  ['ate', 8],
  ['fife', 5],
  ['tree', 3],
  ['niner', 9],
])

const anchors: ReadonlySet<string> = new Set([...small, ...tens.slice(2)])

const numerals = /^[MDCLXVI]+$/

/** Where a number in words or Roman numerals may begin. */
export const wordAnchors = (text: string, words: readonly Word[]): number[] => {
  const found: number[] = []
  for (const { start, end, lower } of words)
    if (
      (anchors.has(lower) ||
        (lower.length >= 4 &&
          lower.length <= 12 &&
          text.charCodeAt(start) < 0x60 &&
          numerals.test(text.slice(start, end)))) &&
      !/['’-]/.test(text[start - 1] ?? '')
    )
      found.push(start)
  return found
}

const roman = (word: string): number => {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word)) return 0
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
  return [...word].reduce((sum, letter, i) => {
    const own = worth[letter]!
    return sum + (own < (worth[word[i + 1] ?? ''] ?? 0) ? -own : own)
  }, 0)
}

/** Reads a number in words from `tokens[0]` on. */
export const readWordNumber = (tokens: readonly Token[]): (HouseNumber & { readonly words: number }) | undefined => {
  const first = tokens[0]
  if (first?.kind !== 'word') return
  if (/^[MDCLXVI]{4,}$/.test(first.text)) {
    const value = roman(first.text)
    return value
      ? { start: first.start, next: 1, form: 'roman', digits: String(value).length, value, words: 1 }
      : undefined
  }
  let digits = ''
  let sum = 0
  let part = 0
  let scaled = false
  let words = 0
  let k = 0
  let last = -1
  for (; k < tokens.length && words < 10; k++) {
    const token = tokens[k]!
    if (token.lines > 1) break
    // "ninety-nine" is one token, and "seven-four" too.
    const pieces = token.kind === 'word' ? token.lower.split('-') : [token.lower]
    if (token.kind === 'mark') {
      if ((token.text === '-' || token.text === '&') && k > 0) continue
      break
    }
    if (pieces.every(piece => values.has(piece) || (words > 0 && soundsLike.has(piece)))) {
      for (const piece of pieces) {
        const value = values.get(piece) ?? soundsLike.get(piece)!
        part += value
        digits = value < 10 && last >= 20 && last % 10 === 0 ? digits.slice(0, -1) + value : digits + value
        last = value
        words++
      }
    } else if (words > 0 && /^(?:hundred|thousand)$/.test(token.lower)) {
      scaled = true
      words++
      if (token.lower === 'hundred') part *= 100
      else {
        sum += part * 1000
        part = 0
      }
    } else if (words > 0 && token.lower === 'and' && scaled) continue
    else if (words > 0 && token.kind === 'number' && /^\d{1,2}$/.test(token.text)) {
      digits += token.text
      words++
    } else break
  }
  if (!words || digits.length > 6) return
  // A trailing "and", "&" or "-" belongs to what follows.
  while (k > 0 && /^(?:and|&|-)$/.test(tokens[k - 1]!.lower)) k--
  // "to" and "for" at the end are words of their own.
  if (soundsLike.has(tokens[k - 1]!.lower)) return
  const value = scaled ? sum + part : Number(digits)
  return { start: first.start, next: k, form: 'spelled', digits: String(value).length, value, words }
}
