// The few words around a place in the text, cut small enough for the grammar: words, numbers, single marks.

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

/**
 * At most `limit` tokens from `start` on; never reads past `limit` tokens nor across a gap of more than 24 white
 * spaces, so that its cost has a bound.
 */
export const tokensFrom = (text: string, start: number, limit: number): Token[] => {
  const tokens: Token[] = []
  let at = start
  while (tokens.length < limit && at < text.length) {
    let lines = 0
    const gap = at
    while (at < text.length && at - gap <= 24) {
      const code = text.charCodeAt(at)
      if (code === 10) lines++
      else if (code !== 32 && code !== 9 && code !== 13 && code !== 0xa0) break
      at++
    }
    if (at - gap > 24) break
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) break
    const piece = match[0]
    const code = piece.charCodeAt(0)
    const kind: TokenKind = code >= 48 && code <= 57 ? 'number' : /^\p{L}/u.test(piece) ? 'word' : 'mark'
    tokens.push({
      kind,
      start: at,
      end: at + match[0].length,
      text: piece,
      lower: piece.toLowerCase(),
      lines,
      spaced: at > gap,
    })
    at += match[0].length
  }
  return tokens
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

export const isCapital = (token: Token): boolean => /^[\p{Lu}\d]/u.test(token.text)

/** Index after an abbreviation's dot, if one is glued to the token before. */
export const skipDot = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '.' && !tokens[at]!.spaced ? at + 1 : at
