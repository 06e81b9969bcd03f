// Streets whose type leads: "Avenue Q", "Calle Sol", "Rue Cannes".
import { flagsOf, is } from './lexicon.ts'
import { isCapital, skipDot, type Token } from './tokens.ts'

/** "Avenue Q", "Calle Sol", "Camino de la Luna", "Rue Cannes": index after the name, or -1. */
export const readPrefixed = (tokens: readonly Token[], at: number, lowerText: boolean): number => {
  const prefix = tokens[at]!.lower
  let k = skipDot(tokens, at + 1)
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
    if (flags & (is.stop | is.unit | is.direction)) break
    if (token.kind === 'word' && !isCapital(token) && (!lowerText || names >= 2)) break
    names++
    k++
    if (token.kind === 'number') break
  }
  return names > 0 ? k : -1
}
