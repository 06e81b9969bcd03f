// What may follow a street: unit, neighborhood, city, state, ZIP code.
import { beginsCity, cityBehindComma, cityByLook, knownCity, smallCity } from './cities.ts'
import { flagsOf, is, statePhrases } from './lexicon.ts'
import { skipPostcode } from './postcodes.ts'
import { skipDirections } from './street.ts'
import { isCapital, type Token } from './tokens.ts'
import { endsAt, skipUnit } from './units.ts'

export interface Tail {
  readonly end: number
  readonly next: number
  readonly unit: boolean
  readonly hood: boolean
  readonly city: 'none' | 'comma' | 'known' | 'tailed'
  readonly state: boolean
  readonly zip: boolean
}

const zip = /^\d{5}(?:-\d{4})?$|^\d{9}$/
/** Index after a state at `at`, or `at`. Words that are also common words need capitals or a ZIP code after them. */
const skipState = (tokens: readonly Token[], at: number, afterComma: boolean): number => {
  const first = tokens[at]
  if (first?.kind !== 'word' || first.lines > 1) return at
  const flags = flagsOf(first.lower)
  // "Flushing, ID no. 482"
  if (beginsCity(tokens, at)) return at
  if (first.lower === 'id' && /^(?:no|number|num|#|:)$/.test(tokens[at + 1]?.lower ?? '')) return at
  const dotted = tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced ? at + 2 : at + 1
  if (flags & is.plainState && (isCapital(first) || !(flags & is.stop))) {
    const zipped = zip.test(tokens[dotted]?.text ?? '')
    return zipped ? dotted : at + 1
  }
  if (flags & is.wordyState) {
    if (zip.test(tokens[dotted]?.text ?? '')) return dotted
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

const skipCity = (tokens: readonly Token[], at: number, most: number): number => {
  let k = at
  while (k < tokens.length && k - at < most) {
    const token = tokens[k]!
    if (token.kind !== 'word' || token.lines > (k === at ? 1 : 0)) break
    k++
    if (tokens[k]?.text === '.' && !tokens[k]!.spaced && token.text.length <= 2) k++
  }
  return k
}

/** Reads the tail from `from`. `lowerText`: the text around has no capitals to go by. */
export const readTail = (tokens: readonly Token[], from: number, end: number, lowerText: boolean): Tail => {
  let k = from
  let last = end
  let unit = false
  let hood = false
  let city: Tail['city'] = 'none'
  let state = false
  let zipped = false
  const separator = (at: number): { next: number; comma: boolean } => {
    const token = tokens[at]
    if (token && (token.text === ',' || (token.text === '.' && !token.spaced) || token.text === '·')) {
      if (token.text === '.' && tokens[at + 1]?.text === ',') return { next: at + 2, comma: true }
      return { next: at + 1, comma: token.text === ',' }
    }
    return { next: at, comma: false }
  }
  const take = (to: number) => {
    k = to
    const token = tokens[to - 1]!
    last = token.text === '.' ? tokens[to - 2]!.end : token.end
  }
  // "Peachtree Street, NE": a direction behind the comma belongs to the street.
  {
    const { next, comma } = separator(k)
    const to = comma && /^[NSEW]{1,2}$/.test(tokens[next]?.text ?? '') ? skipDirections(tokens, next, 1) : next
    const then = tokens[to]
    if (to > next && (!then || !isCapital(then) || flagsOf(then.lower) & (is.unit | is.plainState))) take(to)
  }
  // Units, at most two: "Building 2, Suite 2A".
  for (let n = 0; n < 2; n++) {
    const { next, comma } = separator(k)
    const dot = next > k && !comma
    const line = (tokens[next]?.lines ?? 0) > 0
    const after = skipUnit(tokens, next, comma)
    if (
      after > next &&
      (tokens[next]?.lines ?? 0) <= 1 &&
      !(line && !/^(?:apt|unit|ste|suite|#|bldg)$/.test(tokens[next]!.lower))
    ) {
      if (dot && !isCapital(tokens[next]!) && tokens[next]!.text !== '#' && !lowerText) break
      // "Impound Rd. Lot 4: 2015 Dodge": the next sentence.
      if ((dot || tokens[next - 1]?.text === '.') && tokens[after]?.text === ':') break
      take(after)
      unit = true
    }
  }
  // Neighborhoods: ", Col. Vista Sur", ", Urb. Villa Esperanza".
  {
    const { next, comma } = separator(k)
    const word = tokens[next]
    if (word?.kind === 'word' && comma && flagsOf(word.lower) & is.hood) {
      const name = tokens[next + 1]?.text === '.' ? next + 2 : next + 1
      let to = name
      while (
        to < tokens.length &&
        to - name < 4 &&
        tokens[to]!.kind === 'word' &&
        (isCapital(tokens[to]!) || flagsOf(tokens[to]!.lower) & is.joining)
      )
        to++
      if (to > name) {
        take(to)
        hood = true
      }
    }
  }
  const { next, comma } = separator(k)
  const line = tokens[next]?.lines ?? 0
  if (line > 1) return { end: last, next: k, unit, hood, city, state, zip: zipped }
  const readZip = (at: number): boolean => {
    let { next: z } = separator(at)
    if (tokens[z]?.text === 'C' && tokens[z + 2]?.text === 'P') z += 4
    if (tokens[z]?.text === 'CP') z++
    const token = tokens[z]
    if (!token || token.lines > 1 || !zip.test(token.text)) return false
    // "77044 Oak Ln" would be the next address.
    take(z + 1)
    if (tokens[k]?.text === '-' && /^\d{4}$/.test(tokens[k + 1]?.text ?? '')) take(k + 2)
    zipped = true
    // ZIP before state: "San Diego 92101 CA".
    const after = skipState(tokens, separator(k).next, true)
    if (
      !state &&
      after > separator(k).next &&
      tokens[separator(k).next]!.lines === 0 &&
      /^[A-Z]{2}$/.test(tokens[after - 1]!.text)
    ) {
      take(after)
      state = true
    }
    return true
  }
  const readState = (at: number, withComma: boolean): boolean => {
    const after = skipState(tokens, at, withComma)
    if (after === at || (tokens[at]?.lines ?? 0) > 1) return false
    take(after)
    state = true
    readZip(k)
    return true
  }
  const result = (): Tail => ({ end: last, next: k, unit, hood, city, state, zip: zipped })
  // State or ZIP with no city.
  const dotBreak = next > k && !comma
  if (!dotBreak || isCapital(tokens[next] ?? tokens[k]!)) {
    const plain = tokens[next]
    const cityFirst = plain ? knownCity(tokens, next) : next
    const stateEnd = plain ? skipState(tokens, next, comma) : next
    const twoStates = stateEnd > next && skipState(tokens, separator(stateEnd).next, true) > separator(stateEnd).next
    if (
      plain &&
      (stateEnd > cityFirst || (stateEnd > next && cityFirst === next)) &&
      !twoStates &&
      readState(next, comma)
    )
      return result()
    if (plain && readZip(next)) return result()
  }
  // City with state or ZIP: up to four words, none of them a common word.
  const most = skipCity(tokens, next, 4)
  for (let to = next + 1; to <= most; to++) {
    const word = tokens[to - 1]!
    if (word.text === '.') continue
    if (flagsOf(word.lower) & is.stop && !(flagsOf(word.lower) & is.joining) && !(isCapital(word) && !lowerText)) break
    const sep = separator(to)
    const zipNext = zip.test(tokens[sep.next]?.text ?? '') && (tokens[sep.next]?.lines ?? 9) <= 1
    const stateNext = skipState(tokens, sep.next, sep.comma) > sep.next && (tokens[sep.next]?.lines ?? 9) <= 1
    const known = knownCity(tokens, next) === to
    const foreign = isCapital(tokens[next]!) ? skipPostcode(tokens, sep.next) : sep.next
    if (foreign > sep.next) {
      take(foreign)
      city = 'tailed'
      zipped = true
      return result()
    }
    if (!zipNext && !stateNext) continue
    if (dotBreak && !lowerText && !isCapital(tokens[next]!)) break
    const cased = lowerText || isCapital(tokens[next]!) || known
    if (!cased && !zipNext) break
    // "1400 W Jefferson St. City ID or a bill": over a dot only a place that stands there by itself.
    if (dotBreak && !zipNext && !zip.test(tokens[sep.next + 1]?.text ?? '') && !endsAt(tokens, sep.next + 1)) break
    take(to)
    city = 'tailed'
    if (stateNext) readState(sep.next, sep.comma)
    else readZip(to)
    return result()
  }
  // City alone: a known one, or what looks like one.
  const knownEnd = knownCity(tokens, next)
  if (knownEnd > next && !dotBreak && line === 0 && (comma || lowerText || isCapital(tokens[next]!))) {
    take(knownEnd)
    city = 'known'
    return result()
  }
  if (dotBreak || line > 1) return result()
  const listed = comma && line === 0
  const cased = listed ? cityBehindComma(tokens, next) : cityByLook(tokens, next)
  const to = cased === next && listed && lowerText ? smallCity(tokens, next) : cased
  if (to > next) {
    take(to)
    city = 'comma'
  }
  return result()
}
