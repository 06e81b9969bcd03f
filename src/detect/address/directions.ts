// "N", "S. W.", "Oriente": where a street lies, before its name or behind it.
import { flagsOf, is } from './lexicon.ts'
import { isCapital, skipDot, type Token } from './tokens.ts'

/** As Spanish writes it behind a name: "Calle 8 Oriente", "Madero Pte.". */
export const compass = /^(?:ote|pte|nte|oriente|poniente|norte|sur)$/

/** Directions at `at`: "N", "S.", "SW", "S. W."; index after them. Glued ones ("N.W.") are one. */
export const skipDirections = (tokens: readonly Token[], at: number, most: number): number => {
  let next = at
  for (let n = 0; n < most; ) {
    const token = tokens[next]
    if (!token || token.lines > 1 || !(flagsOf(token.lower) & is.direction)) break
    next = skipDot(tokens, next + 1)
    if (tokens[next]?.spaced !== false) n++
  }
  return next
}

/** The same behind a street: "St. N. #303", but not in "Main St E of the river". Index after it, or `at`. */
export const skipDirectionBehind = (tokens: readonly Token[], at: number, lowerText: boolean): number => {
  const after = skipDirections(tokens, at, 1)
  // The dot of the type may stand before the direction.
  if (after === at || tokens[at]!.lines > 0) return at
  if (/^(?:of|on|and|&|bound|side)$/.test(tokens[after]?.lower ?? '')) return at
  return isCapital(tokens[at]!) || lowerText ? after : at
}
