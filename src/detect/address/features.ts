// The small signs that decide whether a run of words is an address. Each is named; weights are learned
// (scripts/train.ts) and stand in weights.generated.ts.

import { type Scale, Signs } from '../weights.ts'
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

/** The signs that hold for a candidate. */
export const addressSigns = (
  number: HouseNumber,
  street: Street,
  tail: Tail,
  tokens: readonly Token[],
  { before, mark, named, again, hash, lowerText, upperText }: Surroundings,
  scale: Scale<number>,
): Signs => {
  const signs = new Signs(scale)
  signs.add('bias')
  signs.word('type:', street.kind)
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
  signs.when(cased && small > 0, 'name:small')
  signs.when(cased && small > 0 && weak, 'name:small&weak')
  signs.when(cased && capitals > 0 && small === 0, 'name:capital')
  signs.when(cased && type !== undefined && !isCapital(type), 'type:small')
  signs.when(cased && type !== undefined && !isCapital(type) && weak, 'type:small&weak')
  signs.when(lowerText, 'text:lower')
  signs.when(lowerText && weak, 'text:lower&weak')
  signs.when(upperText, 'text:upper')
  signs.when(upperText && weak, 'text:upper&weak')
  const name = tokens[street.nameFrom]!
  if (weak) {
    signs.word('n=', name.lower)
    signs.word('l=', tokens[street.nameTo - 1]!.lower)
  }
  if (street.kind === 'none') {
    // "1000 Laughs", "12 Monkeys": what is counted.
    signs.when(number.value > 1 && /[^s]s$/.test(name.lower), 'name:plural&no-type')
    signs.when(number.value === 1, 'number:one&no-type')
  }
  signs.when(unlikely > 0, 'name:unlikely')
  signs.when(unlikely > 0 && weak, 'name:unlikely&weak')
  signs.when(ordinals > 0, 'name:ordinal')
  signs.when(ordinals > 0 && street.kind === 'none' && street.before === 0, 'name:ordinal&bare')
  signs.when(street.stops > 0, 'name:stop')
  signs.when(street.stops > 0 && weak, 'name:stop&weak')
  signs.when(street.joined, 'name:joined')
  signs.when(street.names >= 4, 'name:long')
  signs.when(street.names === 1, 'name:one')
  signs.when(street.before > 0, 'direction:before')
  signs.when(street.after > 0, 'direction:after')
  signs.when(street.lines > 0, 'street:lines')
  signs.word('number:', number.form === 'plain' ? String(Math.min(number.digits, 5)) : number.form)
  signs.when(number.form === 'plain' && number.digits <= 2 && weak, 'number:short&weak')
  signs.when(
    number.form === 'plain' && number.value >= 1900 && number.value <= 2040 && number.digits === 4,
    'number:year',
  )
  signs.when(number.form === 'plain' && number.value % 100 === 0 && number.value > 0, 'number:round')
  signs.when(number.form === 'plain' && number.value % 100 === 0 && street.kind === 'none', 'number:round&no-type')
  signs.when(number.form === 'spelled' && (number.words ?? 1) > 1, 'number:spelled-long')
  signs.when(street.kind === 'none' && street.before > 0 && number.digits >= 3, 'direction&no-type&long')
  signs.when(mark === '^' && tokens[tail.next] === undefined, 'whole')
  signs.when(number.value === 0 && number.digits === 1, 'number:zero')
  signs.when(tail.unit, 'tail:unit')
  signs.when(tail.hood, 'tail:hood')
  if (tail.city !== 'none') signs.word('city:', tail.city)
  signs.when(tail.state, 'tail:state')
  signs.when(tail.zip, 'tail:zip')
  const bare = tail.city === 'none' && !tail.state && !tail.zip && !tail.unit && !tail.hood
  signs.when(bare, 'tail:none')
  signs.when(bare && weak, 'tail:none&weak')
  signs.when(bare && street.kind === 'none', 'tail:none&no-type')
  const one = before[0]
  const joinedMark = mark === '' || mark === '"' || mark === '“'
  signs.when(joinedMark && isAt(one), 'before:at')
  signs.when(joinedMark && isAt(one) && street.kind === 'none', 'before:at&no-type')
  signs.when(joinedMark && isPlacePreposition(one), 'before:place')
  signs.when(joinedMark && isPlacePreposition(one) && street.kind === 'none', 'before:place&no-type')
  signs.when(joinedMark && isNumberedNoun(one), 'before:numbered')
  signs.when(mark === ',', 'before:comma')
  signs.when(mark === ':', 'before:colon')
  signs.when(mark === '(', 'before:paren')
  signs.when(mark === '\n' || mark === '^', 'before:line')
  signs.when(mark === '.' || mark === '!' || mark === '?', 'before:sentence')
  signs.when(
    mark === '-' || mark === '–' || mark === '—' || mark === '|' || mark === '=' || mark === '>',
    'before:dash',
  )
  const bid = before.slice(0, 5).findIndex(isBid)
  signs.when(bid >= 0 && bid < 2, 'bid:near')
  signs.when(bid >= 0, 'bid:any')
  signs.when(bid >= 0 && street.kind === 'none', 'bid&no-type')
  signs.when(bid >= 0 && bid < 2 && street.kind === 'none', 'bid:near&no-type')
  signs.when(cased && weak && street.names === 1 && /^[A-Z]{2,5}$/.test(name.text), 'name:acronym')
  signs.when(again, 'name:again')
  signs.when(hash, 'before:hash')
  signs.when(named, 'before:name')
  signs.when(named && street.kind === 'none', 'before:name&no-type')
  const after = tokens[tail.next]
  signs.when(after === undefined, 'after:end')
  signs.when(after !== undefined && after.lines > 0, 'after:line')
  signs.when(after?.kind === 'mark' && after.lines === 0, 'after:mark')
  signs.when(after?.kind === 'mark' && /[)",;:]/.test(after.text), 'after:close')
  signs.when(after?.kind === 'word' && after.lines === 0 && (flagsOf(after.lower) & is.stop) !== 0, 'after:stop')
  signs.when(after?.kind === 'word' && after.lines === 0 && !(flagsOf(after.lower) & is.stop), 'after:word')
  signs.when(
    after?.kind === 'word' && after.lines === 0 && weak && bare && !isCapital(after) && !lowerText,
    'after:word&weak',
  )
  return signs
}
