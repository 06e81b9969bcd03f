// Streets whose type leads: "Avenue Q", "Calle Sol", "Rue Cannes".
import { compass } from './directions.ts'
import { flagsOf, is } from './lexicon.ts'
import { isCapital, skipDot, type Token } from './tokens.ts'

/** "Avenue Q", "Calle Sol", "Camino de la Luna", "Rue Cannes": index after the name, or -1. */
export const readPrefixed = (tokens: readonly Token[], at: number, lowerText: boolean): number => {
  const prefix = tokens[at]!.lower
  // "C/ Mayor"
  let k = prefix === 'c' && tokens[at + 1]?.text === '/' ? at + 2 : skipDot(tokens, at + 1)
  const first = tokens[k]
  if (!first || first.kind === 'mark' || first.lines > 0) return -1
  if (/^(?:ave?|avenue|road)$/.test(prefix) && /^[A-Z]½?$/.test(first.text)) return k + 1
  if (/^(?:ave|avenue|road|via)$/.test(prefix) && !(flagsOf(first.lower) & is.joining)) {
    if (!(prefix === 'via' || prefix === 'ave') || !isCapital(first)) return -1
  }
  let names = 0
  const from = k
  while (k < tokens.length && k - from < 5) {
    const token = tokens[k]!
    if (token.kind === 'mark') {
      if (token.text === '.' && !token.spaced && tokens[k - 1]!.text.length <= 3 && tokens[k + 1]?.kind === 'word') {
        k++
        continue
      }
      break
    }
    if (token.lines > 0) break
    const flags = flagsOf(token.lower)
    if (token.kind === 'number' && (names > 0 || !/^\d{1,3}[a-z]?$/i.test(token.text))) break
    if (flags & is.joining && k + 1 < tokens.length && tokens[k + 1]!.kind === 'word') {
      k++
      continue
    }
    // "Av. Madero Pte. 2500"
    if (names > 0 && compass.test(token.lower)) {
      k = skipDot(tokens, k + 1)
      break
    }
    // "5 de Mayo" again: "mayo" and "julio" are no stop after "de".
    const dated = from < k && /^(?:de|del)$/.test(tokens[k - 1]!.lower) && isCapital(token)
    if (flags & (is.stop | is.unit | is.direction) && !dated) break
    if (token.kind === 'word' && !isCapital(token) && (!lowerText || names >= 2)) break
    names++
    k++
    // "Calle 5 de Mayo": the date that a street is named for.
    if (token.kind === 'number' && !(/^(?:de|del)$/.test(tokens[k]?.lower ?? '') && tokens[k + 1]?.kind === 'word')) {
      // "Calle 8 Oriente 211"
      if (compass.test(tokens[k]?.lower ?? '')) k = skipDot(tokens, k + 1)
      break
    }
  }
  return names > 0 ? k : -1
}
