// What may follow a street: unit, neighborhood, city, state, ZIP code.
import { cityBehindComma, cityByLook, knownCity, smallCity } from './cities.ts'
import { skipDirections } from './directions.ts'
import { flagsOf, is } from './lexicon.ts'
import { skipPostcode } from './postcodes.ts'
import { isZip, skipState } from './states.ts'
import { isCapital, type Token } from './tokens.ts'
import { endsAt, skipUnit } from './units.ts'

export interface Tail {
  /** Offset where the address ends. */
  readonly end: number
  /** Index of the first token after it. */
  readonly next: number
  readonly unit: boolean
  readonly hood: boolean
  readonly city: 'none' | 'comma' | 'known' | 'tailed'
  readonly state: boolean
  readonly zip: boolean
}

/** A comma or dot, perhaps none: the index after it, and which it was. */
interface Separator {
  readonly next: number
  readonly comma: boolean
  readonly dot: boolean
}

/** Most words of a city's name. */
const cityWords = 4

/** Walks over the tokens behind a street and takes, part by part, what belongs to the address. */
class TailReader {
  unit = false
  hood = false
  city: Tail['city'] = 'none'
  state = false
  zip = false
  next: number
  end: number
  private readonly tokens: readonly Token[]
  private readonly lowerText: boolean

  constructor(tokens: readonly Token[], from: number, end: number, lowerText: boolean) {
    this.tokens = tokens
    this.next = from
    this.end = end
    this.lowerText = lowerText
  }

  private separator(at = this.next): Separator {
    const token = this.tokens[at]
    if (!token || !(token.text === ',' || (token.text === '.' && !token.spaced) || token.text === '·'))
      return { next: at, comma: false, dot: false }
    if (token.text === '.' && this.tokens[at + 1]?.text === ',') return { next: at + 2, comma: true, dot: false }
    const comma = token.text === ','
    return { next: at + 1, comma, dot: !comma }
  }

  private linesBefore(at: number): number {
    return this.tokens[at]?.lines ?? 0
  }

  private take(to: number): void {
    this.next = to
    const token = this.tokens[to - 1]!
    this.end = token.text === '.' ? this.tokens[to - 2]!.end : token.end
  }

  /** "Peachtree Street, NE": a direction behind the comma belongs to the street. */
  readDirection(): void {
    const { next, comma } = this.separator()
    if (!comma || !/^[NSEW]{1,2}$/.test(this.tokens[next]?.text ?? '')) return
    const to = skipDirections(this.tokens, next, 1)
    const then = this.tokens[to]
    if (to > next && (!then || !isCapital(then) || flagsOf(then.lower) & (is.unit | is.plainState))) this.take(to)
  }

  /** "Apt 3", "Building 2, Suite 2A": at most two. */
  readUnits(): void {
    for (let n = 0; n < 2; n++) {
      const { next, comma, dot } = this.separator()
      const after = skipUnit(this.tokens, next, comma)
      const first = this.tokens[next]
      if (after === next || !first || first.lines > 1) continue
      if (first.lines > 0 && !/^(?:apt|unit|ste|suite|#|bldg)$/.test(first.lower)) continue
      if (dot && !isCapital(first) && first.text !== '#' && !this.lowerText) return
      // "Impound Rd. Lot 4: 2015 Dodge": the next sentence.
      if ((dot || this.tokens[next - 1]?.text === '.') && this.tokens[after]?.text === ':') return
      this.take(after)
      this.unit = true
    }
  }

  /** ", Col. Vista Sur", ", Urb. Villa Esperanza". */
  readHood(): void {
    const { next, comma } = this.separator()
    const word = this.tokens[next]
    if (!comma || word?.kind !== 'word' || !(flagsOf(word.lower) & is.hood)) return
    const name = this.tokens[next + 1]?.text === '.' ? next + 2 : next + 1
    let to = name
    for (; to < this.tokens.length && to - name < 4; to++) {
      const token = this.tokens[to]!
      if (token.kind !== 'word' || !(isCapital(token) || flagsOf(token.lower) & is.joining)) break
    }
    if (to === name) return
    this.take(to)
    this.hood = true
  }

  /** City, state and ZIP code, or what there is of them. */
  readPlace(): void {
    const { next, comma, dot } = this.separator()
    if (this.linesBefore(next) > 1) return
    if (!dot || isCapital(this.tokens[next] ?? this.tokens[this.next]!))
      if (this.tokens[next] && (this.readStateAlone(next, comma) || this.readZip(next))) return
    if (this.readCityWithTail(next, dot)) return
    this.readCityAlone(next, comma, dot)
  }

  /** A state without a city before it; "Kansas City, MO" and "Washington, DC" begin with none. */
  private readStateAlone(at: number, comma: boolean): boolean {
    const city = knownCity(this.tokens, at)
    const state = skipState(this.tokens, at, comma)
    if (state === at || (state <= city && city > at)) return false
    const then = this.separator(state).next
    return skipState(this.tokens, then, true) === then && this.readState(at, comma)
  }

  private readState(at: number, comma: boolean): boolean {
    const after = skipState(this.tokens, at, comma)
    if (after === at || this.linesBefore(at) > 1) return false
    this.take(after)
    this.state = true
    this.readZip(this.next)
    return true
  }

  private readZip(from: number): boolean {
    const { tokens } = this
    let at = this.separator(from).next
    if (tokens[at]?.text === 'C' && tokens[at + 2]?.text === 'P') at += 4
    if (tokens[at]?.text === 'CP') at++
    if (!isZip(tokens[at]) || this.linesBefore(at) > 1) return false
    this.take(at + 1)
    if (tokens[this.next]?.text === '-' && /^\d{4}$/.test(tokens[this.next + 1]?.text ?? '')) this.take(this.next + 2)
    this.zip = true
    // ZIP before state: "San Diego 92101 CA".
    const behind = this.separator().next
    const after = skipState(tokens, behind, true)
    if (!this.state && after > behind && this.linesBefore(behind) === 0 && /^[A-Z]{2}$/.test(tokens[after - 1]!.text)) {
      this.take(after)
      this.state = true
    }
    return true
  }

  /** Index behind the words that may be a city's name. */
  private skipCity(from: number): number {
    let at = from
    while (at < this.tokens.length && at - from < cityWords) {
      const token = this.tokens[at]!
      if (token.kind !== 'word' || token.lines > (at === from ? 1 : 0)) break
      at++
      if (this.tokens[at]?.text === '.' && !this.tokens[at]!.spaced && token.text.length <= 2) at++
    }
    return at
  }

  /** A city with a state, ZIP or postal code behind it: up to four words, none of them a common word. */
  private readCityWithTail(from: number, dot: boolean): boolean {
    const { tokens, lowerText } = this
    const first = tokens[from]
    const most = this.skipCity(from)
    for (let to = from + 1; to <= most; to++) {
      const word = tokens[to - 1]!
      if (word.text === '.') continue
      const flags = flagsOf(word.lower)
      if (flags & is.stop && !(flags & is.joining) && !(isCapital(word) && !lowerText)) return false
      const { next, comma } = this.separator(to)
      const isCased = isCapital(first!)
      const foreign = isCased ? skipPostcode(tokens, next) : next
      if (foreign > next) {
        this.take(foreign)
        this.city = 'tailed'
        this.zip = true
        return true
      }
      const near = (tokens[next]?.lines ?? 9) <= 1
      const zipNext = near && isZip(tokens[next])
      const stateNext = near && skipState(tokens, next, comma) > next
      if (!zipNext && !stateNext) continue
      if (dot && !lowerText && !isCased) return false
      if (!lowerText && !isCased && !zipNext && knownCity(tokens, from) !== to) return false
      // "1400 W Jefferson St. City ID or a bill": over a dot only a place that stands there by itself.
      if (dot && !zipNext && !isZip(tokens[next + 1]) && !endsAt(tokens, next + 1)) return false
      this.take(to)
      this.city = 'tailed'
      if (stateNext) this.readState(next, comma)
      else this.readZip(to)
      return true
    }
    return false
  }

  /** A city alone: a known one, or what looks like one. */
  private readCityAlone(from: number, comma: boolean, dot: boolean): void {
    if (dot) return
    const { tokens, lowerText } = this
    const isSameLine = this.linesBefore(from) === 0
    const known = knownCity(tokens, from)
    if (known > from && isSameLine && (comma || lowerText || isCapital(tokens[from]!))) {
      this.take(known)
      this.city = 'known'
      return
    }
    const listed = comma && isSameLine
    const cased = listed ? cityBehindComma(tokens, from) : cityByLook(tokens, from)
    const to = cased === from && listed && lowerText ? smallCity(tokens, from) : cased
    if (to === from) return
    this.take(to)
    this.city = 'comma'
  }
}

/** Reads the tail from `from`. `lowerText`: the text around has no capitals to go by. */
export const readTail = (tokens: readonly Token[], from: number, end: number, lowerText: boolean): Tail => {
  const reader = new TailReader(tokens, from, end, lowerText)
  reader.readDirection()
  reader.readUnits()
  reader.readHood()
  reader.readPlace()
  return reader
}
