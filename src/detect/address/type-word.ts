// The word for streets in a street: how sure it is, and whether the street may go on behind it.
import { flagsOf, is } from './lexicon.ts'
import { isCapital, skipDot, type Token } from './tokens.ts'

export type TypeKind = 'sure' | 'weak' | 'rare'

export const typeKindOf = (flags: number): TypeKind =>
  flags & is.sureType ? 'sure' : flags & is.weakType ? 'weak' : 'rare'

/** "5050 S Dr Martin Luther King Blvd": a doctor, no drive. */
export const isTitle = (tokens: readonly Token[], at: number, names: number): boolean =>
  names === 0 &&
  tokens[at]!.lower === 'dr' &&
  /^(?:martin|m|ml|mlk|king)$/.test(tokens[skipDot(tokens, at + 1)]?.lower ?? '')

const fullTypes = /^(?:street|road|avenue|boulevard|drive|lane|court|place|terrace|circle)$/

/** After a sure or an abbreviated type only another type may follow at once. `next`: the index behind it. */
export const mayGoOn = (
  tokens: readonly Token[],
  { type, kind, next }: { readonly type: Token; readonly kind: TypeKind; readonly next: number },
  lowerText: boolean,
): boolean => {
  const following = tokens[next]
  if (!following || following.kind === 'mark' || following.lines > 0) return false
  const more = flagsOf(following.lower)
  if (kind !== 'sure' && !fullTypes.test(type.lower))
    return (more & is.anyType) !== 0 || (!lowerText && isCapital(following))
  const isDotted = tokens[next - 1]!.text === '.'
  return (more & (is.sureType | is.weakType)) !== 0 && !isDotted && (isCapital(following) || !isCapital(type))
}

/** Index after a type and its dot; the dot stays outside when the sentence may end there. */
export const skipTypeDot = (tokens: readonly Token[], at: number): number => {
  const dot = tokens[at + 1]
  if (dot?.text !== '.' || dot.spaced) return at + 1
  const after = tokens[at + 2]
  const goesOn =
    after &&
    after.lines === 0 &&
    (after.text === ',' || after.text === '#' || (flagsOf(after.lower) & (is.direction | is.unit)) !== 0)
  return goesOn ? at + 2 : at + 1
}
