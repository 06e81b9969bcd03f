// The bare possessive: "my Nova", "His Earline is holding up", "our Mateo starts Monday".
import type { Reading } from '../reading.ts'
import type { Possessor } from './kin-possessor.ts'
import { isCapital, isFirstName, type NameRange, nameAt } from './name.ts'

export interface Owned {
  readonly name: NameRange
  readonly possessor: Possessor
}

/** Names that are better known as things one has. */
const things =
  /^(?:alexa|harley|oscar|emmy|tony|jordan|austin|dallas|lincoln|mercedes|chanel|tiffany|marshall|bentley|siri|gibson|martin|taylor|jack|jimmy|christian|will|frank|grant|dawn|angel|charity|victoria|xavier|madison|sydney|georgia|virginia|carolina|houston|cleveland)$/

/** What is told of somebody, not of a thing. */
const goesOn =
  /^(?:$|[,.;!?)\n]| (?:is|was|has|had|at|in|and|who|will|can|finally|just|got|goes|starts|turns|cumple|va|está|es|ya)\b)/

/** A name that somebody is said to have: known as a given name, and no longer thing ("my Kate Spade bag") or title. */
export const ownedNames = (reading: Reading): Owned[] => {
  const { words, text } = reading
  const found: Owned[] = []
  for (const { kind, first: i, last, end } of [...reading.cues('people.ownKin'), ...reading.cues('people.otherKin')]) {
    const next = words[last + 1]
    if (!next || last > i || !isCapital(reading, next)) continue
    const { lower } = words[i]!
    // "tell her Wanda is looking" has another object.
    if (/^(?:tell|told|named|name|call|called|ask|asked|give|gave|let|see|saw)$/.test(words[i - 1]?.lower ?? ''))
      continue
    if (kind === 'people.otherKin' && !/^(?:your|his|her)$/.test(lower)) continue
    const given = next.lower.replace(/'s$/, '')
    if (!isFirstName(given) || things.test(given)) continue
    if (text.slice(end, next.start) !== ' ') continue
    const name = nameAt(reading, i + 1)
    if (!name || name.last > name.first || !goesOn.test(text.slice(next.end, next.end + 10))) continue
    found.push({ name, possessor: kind === 'people.ownKin' ? 'own' : 'other' })
  }
  return found
}
