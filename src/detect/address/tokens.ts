// The few words around a place in the text, cut small enough for the grammar: words, numbers, single marks.
import { firstFrom } from '../sorted.ts'

export type TokenKind = 'word' | 'number' | 'mark'

/** A piece of text. Offsets into the reading's text, half-open, UTF-16. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** Line breaks between this token and the one before. */
  readonly lines: number
  /** Does white space stand before it? */
  readonly spaced: boolean
}

// Words keep inner apostrophes and hyphens ("Cobbler's", "Half-Moon"); numbers keep what is glued to them ("103rd",
// "2B", "77044-1234", "34-18", "119½"); everything else is a mark of its own.
const pattern =
  /\p{L}(?:[\p{L}\p{M}\d½¼¾]|['’](?=\p{L})|-(?=\p{L})){0,48}|\d(?:[\d\p{L}½¼¾]|[-/](?=[\d\p{L}])|\.(?=\d)){0,48}|[^\s\p{L}\d]/uy

const isLetter = /^\p{L}/u

const kindOf = (piece: string): TokenKind => {
  const code = piece.charCodeAt(0)
  if (code >= 48 && code <= 57) return 'number'
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122 ? 'word' : 'mark'
  return isLetter.test(piece) ? 'word' : 'mark'
}

/** The token behind `from`, or nothing where more than 24 white spaces stand or the text ends: each step has a bound. */
const tokenBehind = (text: string, from: number): Token | undefined => {
  let lines = 0
  let at = from
  while (at < text.length && at - from <= 24) {
    const code = text.charCodeAt(at)
    if (code === 10) lines++
    else if (code !== 32 && code !== 9 && code !== 13 && code !== 0xa0) break
    at++
  }
  if (at - from > 24 || at >= text.length) return undefined
  pattern.lastIndex = at
  if (!pattern.test(text)) return undefined
  const end = pattern.lastIndex
  const piece = text.slice(at, end)
  return { kind: kindOf(piece), start: at, end, text: piece, lower: piece.toLowerCase(), lines, spaced: at > from }
}

/** At most `limit` tokens from `start` on. */
export const tokensFrom = (text: string, start: number, limit: number): Token[] => {
  const tokens: Token[] = []
  let token = tokenBehind(text, start)
  while (token) {
    tokens.push(token)
    token = tokens.length < limit ? tokenBehind(text, token.end) : undefined
  }
  return tokens
}

/**
 * The same for many places of one text, which is cut once, from the first place that is asked for. Where a place lies
 * inside a token, or before that first one, it is cut by itself.
 */
export const tokensOf = (text: string): ((start: number, limit: number) => Token[]) => {
  let tokens: Token[] | undefined
  return (start, limit) => {
    tokens ??= cutFrom(text, start)
    const first = firstFrom(tokens, start)
    const found = tokens[first]
    if (found?.start !== start || found.end === start) return tokensFrom(text, start, limit)
    const behind = [found.spaced ? { ...found, lines: 0, spaced: false } : found]
    for (let i = first + 1; i < first + limit; i++) {
      const token = tokens[i]
      if (!token || token.end === token.start) break
      behind.push(token)
    }
    return behind
  }
}

/** All tokens from `start` on; an empty one where no token stands behind the last. */
const cutFrom = (text: string, start: number): Token[] => {
  const tokens: Token[] = []
  let at = start
  while (at < text.length) {
    const token = tokenBehind(text, at)
    tokens.push(token ?? { kind: 'mark', start: at, end: at, text: '', lower: '', lines: 0, spaced: true })
    at = token ? token.end : Math.max(at + 1, skipBlanks(text, at))
  }
  return tokens
}

const skipBlanks = (text: string, from: number): number => {
  let at = from
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 10) at++
  return at
}

const wordBefore = /[\p{L}\p{N}'’]/u

/** Up to `limit` words before `end`, the nearest first, lower case, and the mark right before `end`. */
export const wordsBefore = (lower: string, end: number, limit: number): { words: string[]; mark: string } => {
  const words: string[] = []
  let at = end
  let mark = ''
  const floor = Math.max(0, end - 90)
  while (at > floor && words.length < limit) {
    let to = at
    while (to > floor && !wordBefore.test(lower[to - 1]!)) {
      const char = lower[to - 1]!
      if (!words.length && !mark && char !== ' ') mark = char === '\r' ? '\n' : char
      to--
    }
    let from = to
    while (from > floor && wordBefore.test(lower[from - 1]!)) from--
    if (from === to) break
    words.push(lower.slice(from, to))
    at = from
  }
  if (!words.length && !mark && at <= floor && floor === 0) mark = '^'
  return { words, mark }
}

const upperOrDigit = /^[\p{Lu}\d]/u

export const isCapital = ({ text }: Token): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? (code >= 65 && code <= 90) || (code >= 48 && code <= 57) : upperOrDigit.test(text)
}

/** Index after an abbreviation's dot, if one is glued to the token before. */
export const skipDot = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '.' && !tokens[at]!.spaced ? at + 1 : at
