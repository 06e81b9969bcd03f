// The small signs that decide whether a run of words is an address. Each is named; weights are learned
// (scripts/train.ts) and stand in weights.generated.ts.
import { isAt, isBid, isNumberedNoun, isPlacePreposition } from './before.ts'
import type { HouseNumber } from './house-number.ts'
import { flagsOf, is } from './lexicon.ts'
import type { Street } from './street.ts'
import type { Tail } from './tail.ts'
import { isCapital, type Token } from './tokens.ts'

export interface Surroundings {
  /** Words before the number, nearest first, lower case. */
  readonly before: readonly string[]
  /** The mark between the number and the word before it: "," ":" "(" "\n" or "". */
  readonly mark: string
  /** Two or more capitalized words lead to it: "Kendra Whitlow, 14 Oak", "Harold Nyquist of 9 Elm". */
  readonly named: boolean
  /** The street's name stands elsewhere in the text with a number or a word for streets. */
  readonly again: boolean
  readonly hash: boolean
  /** No capitals around to go by. */
  readonly lowerText: boolean
  readonly upperText: boolean
}

/** The names of the signs that hold for a candidate. */
export const signsOf = (
  number: HouseNumber,
  street: Street,
  tail: Tail,
  tokens: readonly Token[],
  { before, mark, named, again, hash, lowerText, upperText }: Surroundings,
): string[] => {
  const signs: string[] = ['bias', `type:${street.kind}`]
  const add = (holds: boolean, name: string) => {
    if (holds) signs.push(name)
  }
  const type = street.type
  const weak = street.kind === 'weak' || street.kind === 'rare' || street.kind === 'none'
  let capitals = 0
  let small = 0
  let unlikely = 0
  let ordinals = 0
  for (let i = street.nameFrom; i < street.nameTo; i++) {
    const token = tokens[i]!
    if (token.kind === 'mark' || token === type) continue
    const flags = flagsOf(token.lower)
    if (flags & is.unlikely) unlikely++
    if (token.kind === 'number') ordinals++
    else if (isCapital(token)) capitals++
    else if (!(flags & is.joining)) small++
  }
  const cased = !lowerText && !upperText
  add(cased && small > 0, 'name:small')
  add(cased && small > 0 && weak, 'name:small&weak')
  add(cased && capitals > 0 && small === 0, 'name:capital')
  add(cased && type !== undefined && !isCapital(type), 'type:small')
  add(cased && type !== undefined && !isCapital(type) && weak, 'type:small&weak')
  add(lowerText, 'text:lower')
  add(lowerText && weak, 'text:lower&weak')
  add(upperText, 'text:upper')
  add(upperText && weak, 'text:upper&weak')
  add(unlikely > 0, 'name:unlikely')
  add(unlikely > 0 && weak, 'name:unlikely&weak')
  add(ordinals > 0, 'name:ordinal')
  add(ordinals > 0 && street.kind === 'none' && street.before === 0, 'name:ordinal&bare')
  add(street.stops > 0, 'name:stop')
  add(street.joined, 'name:joined')
  add(street.names >= 4, 'name:long')
  add(street.names === 1, 'name:one')
  add(street.before > 0, 'direction:before')
  add(street.after > 0, 'direction:after')
  add(street.lines > 0, 'street:lines')
  signs.push(number.form === 'plain' ? `number:${Math.min(number.digits, 5)}` : `number:${number.form}`)
  add(number.form === 'plain' && number.digits <= 2 && weak, 'number:short&weak')
  add(number.form === 'plain' && number.value >= 1900 && number.value <= 2040 && number.digits === 4, 'number:year')
  add(number.form === 'plain' && number.value % 100 === 0 && number.value > 0, 'number:round')
  add(number.form === 'plain' && number.value % 100 === 0 && street.kind === 'none', 'number:round&no-type')
  add(number.form === 'spelled' && (number.words ?? 1) > 1, 'number:spelled-long')
  add(street.kind === 'none' && street.before > 0 && number.digits >= 3, 'direction&no-type&long')
  add(mark === '^' && tokens[tail.next] === undefined, 'whole')
  add(number.value === 0 && number.digits === 1, 'number:zero')
  add(tail.unit, 'tail:unit')
  add(tail.hood, 'tail:hood')
  add(tail.city !== 'none', `city:${tail.city}`)
  add(tail.state, 'tail:state')
  add(tail.zip, 'tail:zip')
  const bare = tail.city === 'none' && !tail.state && !tail.zip && !tail.unit && !tail.hood
  add(bare, 'tail:none')
  add(bare && weak, 'tail:none&weak')
  add(bare && street.kind === 'none', 'tail:none&no-type')
  const one = before[0]
  const joinedMark = mark === '' || mark === '"' || mark === '“'
  add(joinedMark && isAt(one), 'before:at')
  add(joinedMark && isAt(one) && street.kind === 'none', 'before:at&no-type')
  add(joinedMark && isPlacePreposition(one), 'before:place')
  add(joinedMark && isPlacePreposition(one) && street.kind === 'none', 'before:place&no-type')
  add(joinedMark && isNumberedNoun(one), 'before:numbered')
  add(mark === ',', 'before:comma')
  add(mark === ':', 'before:colon')
  add(mark === '(', 'before:paren')
  add(mark === '\n' || mark === '^', 'before:line')
  add(mark === '.' || mark === '!' || mark === '?', 'before:sentence')
  add(mark === '-' || mark === '–' || mark === '—' || mark === '|' || mark === '=' || mark === '>', 'before:dash')
  const bid = before.slice(0, 5).findIndex(isBid)
  add(bid >= 0 && bid < 2, 'bid:near')
  add(bid >= 0, 'bid:any')
  add(bid >= 0 && street.kind === 'none', 'bid&no-type')
  add(bid >= 0 && bid < 2 && street.kind === 'none', 'bid:near&no-type')
  const own = tokens[street.nameFrom]!.text
  add(cased && street.kind === 'none' && street.names === 1 && /^[A-Z]{2,5}$/.test(own), 'name:acronym')
  add(again, 'name:again')
  add(hash, 'before:hash')
  add(named, 'before:name')
  add(named && street.kind === 'none', 'before:name&no-type')
  const after = tokens[tail.next]
  add(after === undefined, 'after:end')
  add(after !== undefined && after.lines > 0, 'after:line')
  add(after?.kind === 'mark' && after.lines === 0, 'after:mark')
  add(after?.kind === 'mark' && /[)",;:]/.test(after.text), 'after:close')
  add(after?.kind === 'word' && after.lines === 0 && (flagsOf(after.lower) & is.stop) !== 0, 'after:stop')
  add(after?.kind === 'word' && after.lines === 0 && !(flagsOf(after.lower) & is.stop), 'after:word')
  add(after?.kind === 'word' && after.lines === 0 && weak && bare && !isCapital(after) && !lowerText, 'after:word&weak')
  return signs
}
