// The small signs that tell whether a name is a relative's: what the rules of kinship made of it, the words and kinds of
// words around it, the names in a row with it, and what else the post gives away.
import { nearbyCueSigns } from '../nearby-cues.ts'
import type { Reading } from '../reading.ts'
import { type Scale, type Sign, Signs } from '../weights.ts'
import { isCapital, isFirstName, isShouted, type NameRange } from './name.ts'
import { bare, type NamedPost } from './named-post.ts'

/** How it is written. */
const ownSigns = (reading: Reading, name: NameRange, signs: Signs): void => {
  const { words, text } = reading
  const first = words[name.first]!
  const isKnown = isFirstName(first.lower)
  const isSmall = !isCapital(reading, first)
  signs.word('words=', String(Math.min(3, name.last - name.first + 1)))
  signs.when(isKnown, 'given name')
  signs.when(!isKnown && name.first === name.last, 'one unknown')
  signs.when(isSmall, 'small')
  signs.when(isShouted(reading, first), 'shouted')
  signs.when(words[name.last]!.lower.endsWith("'s") || text.startsWith("'s", name.end), 'possessive')
  if (name.first === 0 || words[name.first - 1]!.sentence !== first.sentence) {
    signs.add('sentence begins')
    signs.when(!isKnown && name.first === name.last, 'unknown begins')
  }
}

/** The words beside it, and the marks. */
const wordsBeside = (reading: Reading, name: NameRange, signs: Signs): void => {
  const { words, text } = reading
  const { sentence } = words[name.first]!
  const said = (i: number, none: string): string => {
    const word = words[i]
    if (!word) return none
    if (word.sentence !== sentence) return '.'
    if (/^\d/.test(word.lower)) return `#${Math.min(5, word.lower.length)}`
    return isCapital(reading, word) && isFirstName(word.lower) ? 'Name' : word.lower
  }
  signs.word('b1=', said(name.first - 1, '^'))
  signs.word('b2=', said(name.first - 2, '^'))
  signs.word('b3=', said(name.first - 3, '^'))
  signs.word('a1=', said(name.last + 1, '$'))
  signs.word('a2=', said(name.last + 2, '$'))
  signs.word('gb=', text.slice(Math.max(words[name.first - 1]?.end ?? 0, name.start - 3), name.start))
  signs.word('ga=', text.slice(name.end, Math.min(words[name.last + 1]?.start ?? text.length, name.end + 3)))
}

/** The word of kinship itself, where one stands near. */
const kinSigns = (reading: Reading, name: NameRange, signs: Signs): void => {
  const { words } = reading
  const { sentence } = words[name.first]!
  const cues = reading.cues('people.kin')
  for (const cue of cues) {
    if (words[cue.first]!.sentence !== sentence) continue
    const before = name.first - cue.last - 1
    const after = cue.first - name.last - 1
    const lower = bare(words[cue.last]!.lower)
    if (before >= 0 && before <= 3) signs.word('kin<', lower)
    if (after >= 0 && after <= 3) signs.word('kin>', lower)
  }
}

/** What parts the names of a row. */
const joint =
  /^(?: ?\([^()\n]{1,24}\)|,? \d{1,2}\b)?(?: ?[,;&+/•·] ?| )(?:(?:and|y|e|n|&|plus|baby|little|el|la|los|las) ){0,2}$/i

/** What the rules of kinship made of it. */
const ruleSigns = ({ byRules }: NamedPost, { start, end }: NameRange, signs: Signs): void => {
  const rule = byRules.find(one => one.start < end && start < one.end)
  if (!rule) {
    signs.when(byRules.length > 0, 'rule elsewhere')
    return
  }
  if (rule.start !== start || rule.end !== end) {
    signs.add('rule in part')
    return
  }
  signs.add('rule')
  signs.word('rule:', rule.confidence.toFixed(2))
  signs.add(rule.why.includes('own-word') ? 'rule:own' : 'rule:other')
  signs.when(rule.setting === 'public', 'rule:public')
}

/** The names in a row with it, its namesakes, those of the same family. */
const companySigns = (post: NamedPost, at: number, signs: Signs): void => {
  const { names, given, byRules, reading } = post
  const { words, text } = reading
  const name = names[at]!
  const isFull = name.last > name.first
  const surname = bare(words[name.last]!.lower)
  let place = 0
  for (const [i, other] of names.entries()) {
    if (other.first <= name.last && name.first <= other.last) continue
    const isBefore = other.start < name.start
    const isNamesake = given[i] === given[at]
    if (isBefore && !isNamesake) place++
    const [left, right] = isBefore ? [other, name] : [name, other]
    const isInRow = right.start - left.end < 40 && joint.test(text.slice(left.end, right.start))
    const isRuled = () => byRules.some(({ start, end }) => start < other.end && other.start < end)
    if (isInRow) {
      signs.add(isBefore ? 'row before' : 'row after')
      signs.when(isRuled(), 'row:rule')
    }
    if (isNamesake) {
      signs.add(isBefore ? 'named before' : 'named later')
      signs.when(isRuled(), 'named:rule')
      signs.when(other.last > other.first && !isFull, 'named in full')
    } else if (isFull && other.last > other.first && bare(words[other.last]!.lower) === surname)
      signs.add(isBefore ? 'surname before' : 'surname later')
  }
  signs.word('place=', String(Math.min(4, place)))
}

/** The nearest other detail on either side. */
const detailSigns = ({ details }: NamedPost, { start, end }: NameRange, signs: Signs): void => {
  const before = details.findLast(one => one.end <= start)
  const after = details.find(one => one.start >= end)
  if (before && start - before.end < 40) signs.word(start - before.end < 6 ? 'd<<' : 'd<', before.category)
  if (after && after.start - end < 40) signs.word(after.start - end < 6 ? 'd>>' : 'd>', after.category)
}

/** What says little alone and much together. */
const pairs = [
  ['rule:own', 'self@post'],
  ['rule:own', 'no contact'],
  ['rule:other', 'no contact'],
  ['office@post', 'no contact'],
  ['threat@post', 'no contact'],
  ['ownKin<', 'no contact'],
  ['rule', 'given name'],
  ['rule', 'small'],
  ['rule', 'office@post'],
  ['rule', 'threat@post'],
  ['rule', 'fiction@post'],
  ['kin<0', 'given name'],
  ['kin<1', 'given name'],
  ['kin<', 'given name'],
  ['kin>', 'given name'],
  ['row:rule', 'given name'],
  ['row before', 'row:rule'],
  ['place=0', 'kin@post'],
] as const satisfies readonly (readonly [string, string])[]

interface Pair {
  readonly one: Sign<number>
  readonly other: Sign<number>
  readonly both: Sign<number>
}

const pairsByScale = new WeakMap<Scale<number>, readonly Pair[]>()
/** Looked up once; those that weigh nothing are left out. */
const pairsOf = (scale: Scale<number>): readonly Pair[] => {
  const known = pairsByScale.get(scale)
  if (known) return known
  const read = pairs.flatMap(([one, other]): Pair[] => {
    const both = scale.known(`${one}&${other}`)
    return both ? [{ one: scale.sign(one), other: scale.sign(other), both }] : []
  })
  pairsByScale.set(scale, read)
  return read
}

/** The signs of one of the post's names. */
export const relativeSigns = (post: NamedPost, at: number, scale: Scale<number>): Signs => {
  const { reading, names, kinds, shared } = post
  const name = names[at]!
  const signs = new Signs(scale)
  signs.add('bias')
  signs.holdAll(shared)
  ownSigns(reading, name, signs)
  wordsBeside(reading, name, signs)
  kinSigns(reading, name, signs)
  nearbyCueSigns(reading, { ...name, after: name.last + 1 }, kinds, signs)
  ruleSigns(post, name, signs)
  companySigns(post, at, signs)
  detailSigns(post, name, signs)
  for (const { one, other, both } of pairsOf(scale)) if (signs.holds(one) && signs.holds(other)) signs.hold(both)
  return signs
}
