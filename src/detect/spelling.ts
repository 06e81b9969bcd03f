// Numbers in words, with the letters that people swap for digits to get past a filter.
import { phrasesOf, withoutAccents } from './cue-index.ts'
import type { Language } from './language.ts'

export interface NumberSpelling {
  /** "five" → "5", "twelve" → "12", "ninety" → "90". */
  readonly numbers: ReadonlyMap<string, string>
  /** Words that sound like a digit and are common words: "to", "for", "o". */
  readonly weak: ReadonlyMap<string, string>
  /** All of these words: a look-up says that a word is none. */
  readonly words: ReadonlySet<string>
  /** "double" → 2. */
  readonly repeats: ReadonlyMap<string, number>
  readonly hundreds: ReadonlySet<string>
  /** "y" of "treinta y cinco". */
  readonly ands: ReadonlySet<string>
  /** Words that may be said between digits: "dash", "then". */
  readonly fillers: ReadonlySet<string>
  /** First letters of spelled digits, digits for letters allowed, to their patterns. */
  readonly pieces: RegExp
  readonly plain: ReadonlyMap<string, string>
}

const known = new WeakMap<readonly Language[], NumberSpelling>()

/** Letters and the digits that stand for them ("f1ve", "z3ro", "tw0"). */
const swaps: Readonly<Record<string, string>> = { o: '[o0]', i: '[i1!]', e: '[e3]', s: '[s5]', t: '[t7]', a: '[a4]' }
const plainLetters = (word: string): string =>
  word.replace(/[01!3574]/g, digit => ({ 0: 'o', 1: 'i', '!': 'i', 3: 'e', 5: 's', 7: 't', 4: 'a' })[digit] ?? digit)

export const spellingOf = (languages: readonly Language[]): NumberSpelling => {
  const ready = known.get(languages)
  if (ready) return ready
  const numbers = new Map<string, string>()
  const weak = new Map<string, string>()
  const repeats = new Map<string, number>()
  const hundreds = new Set<string>()
  const ands = new Set<string>()
  const fillers = new Set<string>()
  const count = (list: string, from: number, step: number) => {
    for (const [i, entry] of list.split('|').entries())
      for (const word of phrasesOf(entry))
        for (const form of new Set([word, withoutAccents(word)])) numbers.set(form, String(from + i * step))
  }
  for (const { numbers: words } of languages) {
    count(words.digits, 0, 1)
    count(words.teens, 10, 1)
    count(words.tens, 20, 10)
    count(words.compounds, 21, 1)
    for (const word of phrasesOf(words.and)) ands.add(word)
    for (const [i, entry] of words.repeats.split('|').entries())
      for (const word of phrasesOf(entry)) repeats.set(word, i + 2)
    for (const [i, entry] of words.soundAlikes.split('|').entries())
      for (const word of phrasesOf(entry)) if (word !== '-') weak.set(word, String(i))
    for (const word of phrasesOf(words.hundred)) hundreds.add(word)
    for (const word of phrasesOf(words.spokenSeparators)) fillers.add(word)
  }
  const plain = new Map([...numbers].filter(([word]) => /^[a-z]{2,}$/.test(word)))
  const alternatives = [...plain.keys()]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[oiesta]/g, letter => swaps[letter]!))
  const spelling = {
    numbers,
    words: new Set([...numbers.keys(), ...weak.keys(), ...repeats.keys()]),
    weak,
    repeats,
    hundreds,
    ands,
    fillers,
    plain,
    pieces: new RegExp(`${alternatives.join('|')}|o|\\d`, 'y'),
  }
  known.set(languages, spelling)
  return spelling
}

export interface DigitPart {
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly spelled: boolean
}

/** "oh1nine9" → 0 1 9 9: the token as digits and spelled digits, or undefined when anything else is in it. */
export const segmentDigits = (token: string, spelling: NumberSpelling): DigitPart[] | undefined => {
  const parts = segmentStart(token, spelling)
  return parts[parts.length - 1]?.end === token.length && parts.some(isWord) ? parts : undefined
}

/** Is the part a word, more than the letter o? */
export const isWord = ({ spelled, start, end }: DigitPart): boolean => spelled && end - start > 1

/** The digits and spelled digits that a token begins with, as far as they go. */
export const segmentStart = (token: string, { pieces, plain }: NumberSpelling): DigitPart[] => {
  const parts: DigitPart[] = []
  let at = 0
  while (at < token.length) {
    pieces.lastIndex = at
    const piece = pieces.exec(token)?.[0]
    if (piece === undefined) break
    const spelled = !/^\d$/.test(piece)
    const digits = spelled ? (piece === 'o' ? '0' : plain.get(plainLetters(piece))) : piece
    if (digits === undefined) break
    const before = parts[parts.length - 1]
    // Digits written side by side are one figure.
    if (!spelled && before && !before.spelled)
      parts[parts.length - 1] = { ...before, end: at + 1, digits: before.digits + digits }
    else parts.push({ start: at, end: at + piece.length, digits, spelled })
    at += piece.length
  }
  return parts
}
