// States and ZIP codes behind a street: "TX", "N.Y.", "Mo. 64111", "San Diego 92101 CA".
import { beginsCity } from './cities.ts'
import { flagsOf, is, statePhrases } from './lexicon.ts'
import { isCapital, type Token } from './tokens.ts'

const zip = /^\d{5}(?:-\d{4})?$|^\d{9}$/

export const isZip = (token: Token | undefined): boolean => token !== undefined && zip.test(token.text)

/** Index after a state at `at`, or `at`. Words that are also common words need capitals or a ZIP code after them. */
export const skipState = (tokens: readonly Token[], at: number, afterComma: boolean): number => {
  const first = tokens[at]
  if (first?.kind !== 'word' || first.lines > 1) return at
  const flags = flagsOf(first.lower)
  // "Flushing, ID no. 482"
  if (beginsCity(tokens, at)) return at
  if (first.lower === 'id' && /^(?:no|number|num|#|:)$/.test(tokens[at + 1]?.lower ?? '')) return at
  const dotted = tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced ? at + 2 : at + 1
  if (flags & is.plainState && (isCapital(first) || !(flags & is.stop))) {
    return isZip(tokens[dotted]) ? dotted : at + 1
  }
  if (flags & is.wordyState) {
    if (isZip(tokens[dotted])) return dotted
    const ends = !tokens[at + 1] || tokens[at + 1]!.kind === 'mark' || tokens[at + 1]!.lines > 0
    if (/^[A-Z]{2}$/.test(first.text) && (ends || afterComma || !isCapital(tokens[at + 1]!))) return at + 1
    return afterComma && ends && /^(?:al|ar|co|md|ms|mi|pa|pr|gu|vi)$/i.test(first.text) ? at + 1 : at
  }
  // "T.X." and "N.Y."
  const rests = statePhrases.get(first.lower)
  if (rests)
    for (const rest of rests)
      if (rest.every((word, i) => tokens[at + 1 + i]?.lower === word)) return at + 1 + rest.length
  return at
}
