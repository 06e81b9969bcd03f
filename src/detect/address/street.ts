// Direction, names, street type, direction: what stands after a house number.
import { skipDirectionBehind, skipDirections } from './directions.ts'
import { flagsOf, is } from './lexicon.ts'
import { readPrefixed } from './prefixed.ts'
import { isPlainNumber, skipRoute } from './routes.ts'
import { isCapital, type Token } from './tokens.ts'
import { isTitle, mayGoOn, skipTypeDot, type TypeKind, typeKindOf } from './type-word.ts'

export type StreetKind = TypeKind | 'route' | 'prefix' | 'grid' | 'none'

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

const joins = ({ text, lower }: Token): boolean =>
  text !== '&' && !/^(?:and|y|e)$/.test(lower) && (flagsOf(lower) & is.joining) !== 0

/** Words of traffic bulletins: "2 Shoulder Lane(s)", "IH-10 Eastbound At MERCURY DR". */
const roadReport =
  /^(?:main-?lanes?|shoulders?|(?:north|south|east|west|in|out)bound|[nsew]b|feeder|hov|lanes|blocked|closed|status)$/

/** A word for streets that was met, and what of the name stood before it. */
interface Typed {
  readonly kind: TypeKind
  readonly next: number
  readonly names: number
  readonly type: Token
  readonly stops: number
  readonly joined: boolean
}

/** Words that may be a name by themselves, where no word for streets comes. */
interface Bare {
  end: number
  names: number
  lines: number
  stops: number
  isOpen: boolean
}

/** Walks over the tokens behind a house number as long as they may be a street. */
class StreetReader {
  private readonly tokens: readonly Token[]
  private readonly from: number
  private readonly nameFrom: number
  private readonly hasDirection: boolean
  private readonly lowerText: boolean
  private readonly bare: Bare
  private at: number
  private lines = 0
  private names = 0
  private stops = 0
  private joined = false
  private best: Typed | undefined
  private sinceBest = 0

  constructor(tokens: readonly Token[], from: number, lowerText: boolean) {
    this.tokens = tokens
    this.from = from
    this.lowerText = lowerText
    this.nameFrom = skipDirections(tokens, from, 2)
    this.hasDirection = this.nameFrom > from
    this.at = this.nameFrom
    this.bare = { end: this.at, names: 0, lines: 0, stops: 0, isOpen: true }
    for (let i = from; i < this.nameFrom; i++) this.lines += tokens[i]!.lines
  }

  read(): Street | undefined {
    const first = this.tokens[this.nameFrom]
    if (!first || first.kind === 'mark' || first.lines > 1) return
    // "la cuadra 2700 de …", "4400 of Main": no name begins with a joining word in small letters.
    if (flagsOf(first.lower) & is.joining && /^(?:of|de|del|y|and|e|the)$/.test(first.text)) return
    return this.readGrid(first) ?? this.readRoute(first) ?? this.readPrefixed(first) ?? this.readNamed(first)
  }

  private done(kind: StreetKind, to: number, names: number, type?: Token, stops = 0, joined = false): Street {
    const { tokens, nameFrom, hasDirection, lines } = this
    const next = kind === 'none' || kind === 'grid' ? to : skipDirectionBehind(tokens, to, this.lowerText)
    const last = tokens[next - 1]!.text === '.' ? tokens[next - 2]! : tokens[next - 1]!
    const counts = { names, stops, lines, before: hasDirection ? 1 : 0, after: next > to ? 1 : 0 }
    return { kind, end: last.end, next, nameFrom, nameTo: to, type, joined, ...counts }
  }

  /** Grid: "1250 S 400 E", "43 north 1250 west". */
  private readGrid(first: Token): Street | undefined {
    if (!this.hasDirection || !isPlainNumber(first)) return
    const to = skipDirections(this.tokens, this.nameFrom + 1, 1)
    // "30 N 90 W" is a place on the globe.
    const isGlobe = Number(first.text) <= 180 && Number(this.tokens[this.from - 1]?.text) <= 90
    return to > this.nameFrom + 1 && !isGlobe ? this.done('grid', to, 1) : undefined
  }

  /** "County Road 48", "Hwy 6 Rd". */
  private readRoute(first: Token): Street | undefined {
    const to = skipRoute(this.tokens, this.nameFrom)
    if (to <= 0) return
    const type = this.tokens[to]
    const isTyped = type?.lines === 0 && /^(?:rd|road|hwy|highway|st|ave)$/.test(type.lower)
    return this.done('route', isTyped ? to + 1 : to, 1, first)
  }

  /** "Avenue Q", "Calle Sol". */
  private readPrefixed(first: Token): Street | undefined {
    if (!(flagsOf(first.lower) & is.prefixType) || /^(?:via|plaza|rue|privada)$/.test(first.text)) return
    const to = readPrefixed(this.tokens, this.nameFrom, this.lowerText)
    return to > 0 ? this.done('prefix', to, 1, first) : undefined
  }

  /** A name, and most often a word for streets behind it. */
  private readNamed(first: Token): Street | undefined {
    const { tokens, nameFrom } = this
    while (this.at < tokens.length && this.at - nameFrom < 12) {
      const token = tokens[this.at]!
      if (token.kind === 'mark') {
        if (!this.isAbbreviation(token)) break
        this.at++
        continue
      }
      if (this.leavesLine(token)) break
      const route = this.routeBehindName()
      if (route > 0) return this.done('route', route, this.names, token)
      const flags = flagsOf(token.lower)
      const kind = this.typeKind(token, flags)
      if (kind) {
        if (this.takeType(token, kind)) continue
        break
      }
      if (this.best && ++this.sinceBest > 2) break
      if (roadReport.test(token.lower)) return
      if (this.endsName(token, flags) || !this.takeName(token)) break
      this.at++
    }
    return this.result(first)
  }

  /** "Rev. King Blvd", "St. Charles Ave", "E. State": a dot after a short word goes on; else the sentence ends. */
  private isAbbreviation(dot: Token): boolean {
    if (dot.text !== '.' || dot.spaced || this.at === this.nameFrom || this.best) return false
    const before = this.tokens[this.at - 1]!
    const next = this.tokens[this.at + 1]
    return before.kind === 'word' && before.text.length <= 3 && next?.kind === 'word' && isCapital(next)
  }

  private leavesLine({ lines }: Token): boolean {
    if (this.at > this.nameFrom) this.lines += lines
    return lines > 1 || (lines === 1 && (this.best !== undefined || this.lines > 2))
  }

  /** "Old Highway 9", "East County Road 12": index after it, or 0. */
  private routeBehindName(): number {
    if (this.names === 0 || this.names > 2 || this.best) return 0
    const to = skipRoute(this.tokens, this.at)
    const before = this.tokens[this.at - 1]!.lower
    return to > 0 && /^(?:old|new|business|bus|east|west|north|south|state|county|us)$/.test(before) ? to : 0
  }

  private isNamed(): boolean {
    return this.names > 0 || (this.hasDirection && this.at === this.nameFrom)
  }

  /** How sure a word for streets this is; nothing for another word, and where a better one was met. */
  private typeKind(token: Token, flags: number): TypeKind | undefined {
    if (token.kind !== 'word' || !(flags & is.anyType)) return
    if (!this.isNamed() && token.lower !== 'broadway') return
    if (isTitle(this.tokens, this.at, this.names)) return
    const kind = typeKindOf(flags)
    const isBetter =
      !this.best || this.sinceBest === 0 || kind === 'sure' || (kind === 'weak' && this.best.kind === 'rare')
    return isBetter ? kind : undefined
  }

  /** True where the street may go on behind it. */
  private takeType(token: Token, kind: TypeKind): boolean {
    const next = skipTypeDot(this.tokens, this.at)
    const { stops, joined } = this
    this.best = { kind, next, names: Math.max(this.names, 1), type: token, stops, joined }
    this.sinceBest = 0
    this.names++
    this.at = next
    return mayGoOn(this.tokens, this.best, this.lowerText)
  }

  /** A common word, a unit, a number that names nothing. */
  private endsName(token: Token, flags: number): boolean {
    const { tokens, at } = this
    if (flags & is.stop && !joins(token) && !(flags & is.streetWord && isCapital(token))) {
      if (this.best || !isCapital(token) || this.lowerText) return true
      this.stops++
      if (this.stops > 1) return true
    }
    if (flags & is.unit && this.isNamed() && !(flags & is.anyType)) {
      const id = tokens[at + 1]
      if (id && (id.kind === 'number' || id.text === '#' || /^[A-Z]\d?$/i.test(id.text))) return true
    }
    return token.kind === 'number' && !isOrdinal(token) && !this.isNumberedName(token)
  }

  /** "586 W. 207 St": a bare number is a name only right before a type. */
  private isNumberedName(token: Token): boolean {
    const following = this.tokens[this.at + 1]
    const isTyped = following?.lines === 0 && (flagsOf(following.lower) & (is.sureType | is.weakType)) !== 0
    return isPlainNumber(token) && token.text.length <= 3 && isTyped && this.names === 0 && !this.best
  }

  /** False where it is one word too many. */
  private takeName(token: Token): boolean {
    if (joins(token)) this.joined = true
    else if (++this.names > 6) return false
    const { bare } = this
    if (!bare.isOpen || this.best) return true
    const fits = token.kind === 'number' ? isOrdinal(token) : this.lowerText || isCapital(token)
    const isSameLine = this.lowerText || token.lines === 0 || this.at === this.nameFrom
    bare.isOpen = fits && isSameLine && bare.names < 3
    if (bare.isOpen)
      Object.assign(bare, { names: bare.names + 1, end: this.at + 1, lines: this.lines, stops: this.stops })
    return true
  }

  private result(first: Token): Street | undefined {
    const { tokens, nameFrom, best, bare } = this
    // Over a line break only a sure type holds number and name together.
    if (best && best.kind !== 'sure' && first.lines > 0) return
    if (best) return this.done(best.kind, best.next, best.names, best.type, best.stops, best.joined)
    if (bare.end === nameFrom || bare.lines > 0) return
    // "42 P.S. § 21105", "844 F.4th 1120": laws and judgments.
    if (first.text.length === 1 && tokens[nameFrom + 1]?.text === '.' && tokens[nameFrom + 2]?.spaced === false) return
    const isShouted = first.text.length > 1 && first.text === first.text.toUpperCase() && first.kind === 'word'
    return this.done('none', bare.end, bare.names, undefined, isShouted ? bare.stops : this.stops)
  }
}

/** Reads a street from `from` on, or nothing. Looks at most twelve tokens behind the directions. */
export const readStreet = (tokens: readonly Token[], from: number, lowerText: boolean): Street | undefined =>
  new StreetReader(tokens, from, lowerText).read()
