// Direction, names, street type, direction: what stands after a house number.
import { flagsOf, is } from './lexicon.ts'
import { readPrefixed } from './prefixed.ts'
import { isPlainNumber, skipRoute } from './routes.ts'
import { isCapital, skipDot, type Token } from './tokens.ts'

export type StreetKind = 'sure' | 'weak' | 'rare' | 'route' | 'prefix' | 'grid' | 'none'

export interface Street {
  readonly kind: StreetKind
  /** Offset where the street ends. */
  readonly end: number
  /** Index of the first token after it. */
  readonly next: number
  /** Indexes of the name's first token and the one after its last. */
  readonly nameFrom: number
  readonly nameTo: number
  readonly names: number
  readonly type: Token | undefined
  readonly before: number
  readonly after: number
  readonly joined: boolean
  readonly stops: number
  readonly lines: number
}

const isOrdinal = (token: Token): boolean => /^\d{1,3}(?:st|nd|rd|th)$/.test(token.lower)

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

const joins = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  if (token.text === '&') return false
  return (
    (flagsOf(token.lower) & is.joining) !== 0 && token.lower !== 'and' && token.lower !== 'y' && token.lower !== 'e'
  )
}

/** Words of traffic bulletins: "2 Shoulder Lane(s)", "IH-10 Eastbound At MERCURY DR". */
const roadReport =
  /^(?:main-?lanes?|shoulders?|(?:north|south|east|west|in|out)bound|[nsew]b|feeder|hov|lanes|blocked|closed|status)$/

/** "5050 S Dr Martin Luther King Blvd": a doctor, no drive. */
const isTitle = (tokens: readonly Token[], at: number, names: number): boolean =>
  names === 0 &&
  tokens[at]!.lower === 'dr' &&
  /^(?:martin|m|ml|mlk|king)$/.test(tokens[skipDot(tokens, at + 1)]?.lower ?? '')

const fullTypes = /^(?:street|road|avenue|boulevard|drive|lane|court|place|terrace|circle)$/

/** Reads a street from `from` on, or nothing. Looks at most nine tokens ahead. */
export const readStreet = (tokens: readonly Token[], from: number, lowerText: boolean): Street | undefined => {
  const nameStart = skipDirections(tokens, from, 2)
  let k = nameStart
  let lines = 0
  for (let j = from; j < k; j++) lines += tokens[j]!.lines
  const directions = nameStart > from ? 1 : 0
  const done = (
    kind: StreetKind,
    next: number,
    names: number,
    type: Token | undefined,
    stops = 0,
    joined = false,
  ): Street => {
    const to = next
    let after = kind === 'none' || kind === 'grid' ? to : skipDirections(tokens, to, 1)
    // "St. N. #303": the dot of the type may stand before the direction. "Main St E of the river" is no direction.
    if (after > to && (tokens[to]!.lines > 0 || /^(?:of|on|and|&|bound|side)$/.test(tokens[after]?.lower ?? '')))
      after = to
    if (after > to && !isCapital(tokens[to]!) && !lowerText) after = to
    const last = tokens[after - 1]!.text === '.' ? tokens[after - 2]! : tokens[after - 1]!
    return {
      kind,
      end: last.end,
      next: after,
      nameFrom: nameStart,
      nameTo: next,
      names,
      type,
      before: directions,
      after: after > to ? 1 : 0,
      joined,
      stops,
      lines,
    }
  }
  const first = tokens[k]
  if (!first || first.kind === 'mark' || first.lines > 1) return
  // "la cuadra 2700 de …", "4400 of Main": no name begins with a joining word in small letters.
  if (flagsOf(first.lower) & is.joining && /^(?:of|de|del|y|and|e|the)$/.test(first.text)) return

  // Grid: "1250 S 400 E", "43 north 1250 west".
  if (directions && isPlainNumber(first)) {
    const after = skipDirections(tokens, k + 1, 1)
    // "30 N 90 W" is a place on the globe.
    const globe = Number(first.text) <= 180 && Number(tokens[from - 1]?.text) <= 90
    if (after > k + 1 && !globe) {
      const last = tokens[after - 1]!.text === '.' ? tokens[after - 2]! : tokens[after - 1]!
      return { ...done('grid', after, 1, undefined), end: last.end, next: after }
    }
  }
  const route = skipRoute(tokens, k)
  if (route > 0) {
    const type = tokens[route]
    const typed = type && type.lines === 0 && /^(?:rd|road|hwy|highway|st|ave)$/.test(type.lower) ? route + 1 : route
    return done('route', typed, 1, tokens[k])
  }
  if (flagsOf(first.lower) & is.prefixType && !/^(?:via|plaza|rue|privada)$/.test(first.text)) {
    const prefixed = readPrefixed(tokens, k, lowerText)
    if (prefixed > 0) return done('prefix', prefixed, 1, first)
  }

  let names = 0
  let stops = 0
  let joined = false
  let best: { kind: StreetKind; next: number; names: number; type: Token; stops: number; joined: boolean } | undefined
  let sinceBest = 0
  let bareEnd = k
  let bareNames = 0
  let bareLines = 0
  let bareStops = 0
  const shouted = first.text.length > 1 && first.text === first.text.toUpperCase() && first.kind === 'word'
  let bareOpen = true
  while (k < tokens.length && k - nameStart < 12) {
    const token = tokens[k]!
    if (token.kind === 'mark') {
      if (token.text === '.' && !token.spaced && k > nameStart && !best) {
        const abbreviated = tokens[k - 1]!
        // "Rev. King Blvd", "St. Charles Ave", "E. State": a dot after a short word goes on; else the sentence ends.
        if (
          abbreviated.kind === 'word' &&
          abbreviated.text.length <= 3 &&
          tokens[k + 1]?.kind === 'word' &&
          isCapital(tokens[k + 1]!)
        ) {
          k++
          continue
        }
      }
      break
    }
    if (k > nameStart) lines += token.lines
    if (token.lines > 1 || (token.lines === 1 && (best || lines > 2))) break
    const flags = flagsOf(token.lower)
    const named = names > 0 || (directions > 0 && k === nameStart)
    if (names > 0 && !best) {
      const oldRoute = skipRoute(tokens, k)
      if (
        oldRoute > 0 &&
        names <= 2 &&
        /^(?:old|new|business|bus|east|west|north|south|state|county|us)$/.test(tokens[k - 1]!.lower)
      )
        return done('route', oldRoute, names, token)
    }
    const typed = token.kind === 'word' && flags & is.anyType && (named || token.lower === 'broadway')
    if (typed && !isTitle(tokens, k, names)) {
      const kind: StreetKind = flags & is.sureType ? 'sure' : flags & is.weakType ? 'weak' : 'rare'
      const better = !best || sinceBest === 0 || kind === 'sure' || (kind === 'weak' && best.kind === 'rare')
      if (better) {
        best = { kind, next: skipTypeDot(tokens, k), names: Math.max(names, 1), type: token, stops, joined }
        sinceBest = 0
        names++
        k = best.next
        // After a sure or an abbreviated type only another type may follow at once.
        const following = tokens[k]
        if (!following || following.kind === 'mark' || following.lines > 0) break
        const more = flagsOf(following.lower)
        const dotted = tokens[k - 1]!.text === '.'
        if (kind === 'sure' || fullTypes.test(token.lower)) {
          if (!(more & (is.sureType | is.weakType)) || dotted || (!isCapital(following) && isCapital(token))) break
        } else if (!(more & is.anyType) && (lowerText || !isCapital(following))) break
        continue
      }
    }
    if (best && ++sinceBest > 2) break
    if (roadReport.test(token.lower)) return
    if (flags & is.stop && !joins(tokens, k) && !(flags & is.streetWord && isCapital(token))) {
      if (best || !isCapital(token) || lowerText) break
      stops++
      if (stops > 1) break
    }
    if (flags & is.unit && named && !(flags & is.anyType)) {
      const id = tokens[k + 1]
      if (id && (id.kind === 'number' || id.text === '#' || /^[A-Z]\d?$/i.test(id.text))) break
    }
    if (token.kind === 'number') {
      if (!isOrdinal(token)) {
        // "586 W. 207 St": a bare number is a name only right before a type.
        const following = tokens[k + 1]
        const typed = following && following.lines === 0 && flagsOf(following.lower) & (is.sureType | is.weakType)
        if (!(isPlainNumber(token) && token.text.length <= 3 && typed && names === 0 && !best)) break
      }
    }
    if (joins(tokens, k)) joined = true
    else {
      names++
      if (names > 6) break
    }
    if (bareOpen && !best) {
      const fits = token.kind === 'number' ? isOrdinal(token) : lowerText || isCapital(token)
      if (fits && (lowerText || token.lines === 0 || k === nameStart) && bareNames < 3) {
        bareNames++
        bareEnd = k + 1
        bareLines = lines
        bareStops = stops
      } else bareOpen = false
    }
    k++
  }
  // Over a line break only a sure type holds number and name together.
  if (best && best.kind !== 'sure' && first.lines > 0) return
  if (best) return done(best.kind, best.next, best.names, best.type, best.stops, best.joined)
  // "42 P.S. § 21105", "844 F.4th 1120": laws and judgments.
  if (first.text.length === 1 && tokens[nameStart + 1]?.text === '.' && tokens[nameStart + 2]?.spaced === false) return
  return bareEnd > nameStart && bareLines === 0
    ? done('none', bareEnd, bareNames, undefined, shouted ? bareStops : stops)
    : undefined
}

/** Index after a type and its dot; the dot stays outside when the sentence may end there. */
const skipTypeDot = (tokens: readonly Token[], at: number): number => {
  const dot = tokens[at + 1]
  if (dot?.text !== '.' || dot.spaced) return at + 1
  const after = tokens[at + 2]
  const goesOn =
    after &&
    after.lines === 0 &&
    (after.text === ',' || after.text === '#' || (flagsOf(after.lower) & (is.direction | is.unit)) !== 0)
  return goesOn ? at + 2 : at + 1
}
