// Numbered roads: "FM 1093", "County Road KK", "U.S. 17".
import { routePhrases } from './lexicon.ts'
import { skipDot, type Token } from './tokens.ts'

export const isPlainNumber = (token: Token | undefined): boolean =>
  token !== undefined && /^\d{1,5}[a-z]?$/i.test(token.text)

/** A numbered road at `at` ("FM 1093", "County Road KK", "US-19", "K-92 Hwy"): index after it, or -1. */
export const skipRoute = (tokens: readonly Token[], at: number): number => {
  const first = tokens[at]
  if (first?.kind !== 'word') return -1
  const marked = (next: number): number => {
    let k = skipDot(tokens, next)
    if (tokens[k]?.text === '#' || tokens[k]?.text === '-' || tokens[k]?.lower === 'no') k = skipDot(tokens, k + 1)
    const name = tokens[k]
    if (!name || name.lines > 0) return -1
    if (name.kind === 'number' && /^\d{1,5}[a-z]{0,2}$|^\d{1,3}-[a-z]$/i.test(name.text)) return k + 1
    return name.kind === 'word' && /^[A-Z]{1,2}$/.test(name.text) && !/^(?:NE|NW|SE|SW)$/.test(name.text) ? k + 1 : -1
  }
  const parted = first.text === 'U' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'S'
  const rests = routePhrases.get(parted ? 'us' : first.lower)
  if (rests)
    for (const rest of rests) {
      let k = skipDot(tokens, parted ? at + 3 : at + 1)
      let fits = true
      for (const word of rest) {
        if (tokens[k]?.lower !== word) {
          fits = false
          break
        }
        k = skipDot(tokens, k + 1)
      }
      if (!fits) continue
      const end = marked(k)
      if (end > 0) return end
    }
  // State roads by letter: "K-92 Hwy", "M-43".
  if (/^[A-Z]{1,2}$/.test(first.text) && tokens[at + 1]?.text === '-' && isPlainNumber(tokens[at + 2])) {
    const word = tokens[at + 3]
    return word && /^(?:hwy|highway|rd|road)$/.test(word.lower) ? at + 4 : -1
  }
  return -1
}
