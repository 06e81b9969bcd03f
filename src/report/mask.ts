// Texts without their details: what may be shown, copied and exported.
import type { Category, Finding } from '../check.ts'

/** The words that stand in place of a detail: "home address". */
export type Labels = Readonly<Record<Category, string>>

interface Hidden {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** Characters kept on each side of the details in an excerpt (UTF-16 code units). */
const around = 60
/**
 * Numbers, and words with digits in them (a plate, a code), that no recognizer took may still be somebody's. Each part is
 * bounded or stands for itself, so that no text makes it slow.
 */
const numbers = /\d{2,}(?:[\s().-]{1,3}\d{2,})+|[\p{L}\d-]{3,}/gu
const dotted = (run: string): string =>
  /\d/.test(run) && (run.length > 3 || /^\d+$/.test(run)) ? run.replace(/[\p{L}\d]/gu, '•') : run

const merged = (ranges: readonly Hidden[]): Hidden[] => {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  const result: Hidden[] = []
  for (const one of sorted) {
    const last = result.at(-1)
    if (last && one.start < last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, one.end) }
    else result.push(one)
  }
  return result
}

const wordsIn = /[\p{L}\p{N}]+/gu
/** Shorter words and details are found anywhere. */
const leastRepeated = 4

/** What is hidden, to be looked up by a word: whole details by their first one, and single words that begin large. */
const repeatable = (text: string, whole: string, hidden: readonly Hidden[]) => {
  const quotes = new Map<string, Map<string, string>>()
  const large = new Set<string>()
  for (const { start, end, label } of hidden) {
    const words = [...text.slice(start, end).matchAll(wordsIn)]
    for (const [word] of words) if (word.length >= leastRepeated && /^\p{Lu}/u.test(word)) large.add(word)
    const [first] = words
    if (!first) continue
    const from = start + first.index
    const quote = whole.slice(from, end)
    const word = whole.slice(from, from + first[0].length)
    if (quote.length >= leastRepeated) quotes.set(word, (quotes.get(word) ?? new Map()).set(quote, label))
  }
  return { quotes, large }
}

/** Where it is said again: the whole detail in any case, and each of its words that begins large. */
const repeatsOf = (text: string, hidden: readonly Hidden[]): Hidden[] => {
  const folded = text.toLowerCase()
  // A few letters change their length with their case.
  const whole = folded.length === text.length ? folded : text
  const { quotes, large } = repeatable(text, whole, hidden)
  const repeats: Hidden[] = []
  let next = 0
  for (const { 0: word, index: start } of text.matchAll(wordsIn)) {
    while (next < hidden.length && hidden[next]!.end <= start) next++
    if (next < hidden.length && hidden[next]!.start <= start) continue
    const end = start + word.length
    for (const [quote, label] of quotes.get(whole.slice(start, end)) ?? []) {
      const after = whole.slice(start + quote.length, start + quote.length + 2)
      if (whole.startsWith(quote, start) && !/^[\p{L}\p{N}]/u.test(after))
        repeats.push({ start, end: start + quote.length, label })
    }
    if (large.has(word)) repeats.push({ start, end, label: '…' })
  }
  return repeats
}

const hiddenIn = (
  findings: readonly Pick<Finding, 'category' | 'start' | 'end'>[],
  labels: Labels,
  names: readonly { readonly start: number; readonly end: number }[],
): Hidden[] =>
  merged([
    ...findings.map(({ start, end, category }) => ({ start, end, label: labels[category] })),
    ...names.map(({ start, end }) => ({ start, end, label: '…' })),
  ])

const withRepeats = (text: string, hidden: readonly Hidden[]): Hidden[] =>
  hidden.length ? merged([...hidden, ...repeatsOf(text, hidden)]) : []

/** A stretch with every detail replaced by its label and every other number by dots. Never holds a detail. */
const maskedStretch = (text: string, from: number, to: number, hidden: readonly Hidden[]): string => {
  let out = ''
  let at = from
  const plain = (end: number) => text.slice(at, Math.max(at, end)).replace(numbers, dotted)
  for (const { start, end, label } of hidden) {
    if (end <= from || start >= to) continue
    out += `${plain(start)}[${label}]`
    at = Math.max(at, end)
  }
  return out + plain(to)
}

/**
 * A short excerpt around the first detail: details by their labels, people's names as dots, other numbers too.
 * `names` are ranges of the text that name people.
 */
export const maskedExcerpt = (
  text: string,
  findings: readonly Pick<Finding, 'category' | 'start' | 'end'>[],
  labels: Labels,
  names: readonly { readonly start: number; readonly end: number }[] = [],
): string => {
  const hidden = hiddenIn(findings, labels, names)
  const [first] = hidden
  const last = hidden.at(-1)
  if (!first || !last) return ''
  const from = snap(text, Math.max(0, first.start - around), -1)
  const to = snap(
    text,
    Math.min(text.length, Math.max(first.end + around, Math.min(last.end, first.end + 4 * around))),
    1,
  )
  const all = withRepeats(text, hidden)
  const cut = all.find(one => one.start < to && to < one.end)
  const end = cut ? cut.end : to
  const masked = maskedStretch(text, from, end, all).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${masked}${end < text.length ? '…' : ''}`
}

/** The whole text, masked like an excerpt. */
export const maskedText = (
  text: string,
  findings: readonly Pick<Finding, 'category' | 'start' | 'end'>[],
  labels: Labels,
  names: readonly { readonly start: number; readonly end: number }[] = [],
): string => {
  const hidden = hiddenIn(findings, labels, names)
  return maskedStretch(text, 0, text.length, withRepeats(text, hidden))
}

/** No word is longer than this; a run that is, is cut. */
const longestWord = 40

/** To the next white space, so that no word is cut and no half number is left. */
const snap = (text: string, at: number, step: 1 | -1): number => {
  let i = at
  for (let n = 0; n < longestWord && i > 0 && i < text.length && !/\s/.test(text[step < 0 ? i - 1 : i]!); n++) i += step
  return i
}

/** One detail as a list shows it: first letters, the rest dots ("4••• W••••• S•"). */
export const maskedDetail = (quote: string): string =>
  quote.replace(/[\p{L}\p{N}]+/gu, word => `${/\p{N}/u.test(word) ? '•' : word[0]}${'•'.repeat(word.length - 1)}`)
