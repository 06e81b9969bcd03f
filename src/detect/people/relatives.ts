// The relatives a text names, each with whose relative it is.
import { type Cue, wordIndexAt } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { afterKin, isLikely } from './kin-after.ts'
import { beforeKin } from './kin-before.ts'
import { nameIs, nameLater, nameNext } from './kin-later.ts'
import { namesFrom } from './kin-list.ts'
import { ownedNames } from './kin-own.ts'
import { everyday, type Possessor, possessorOf } from './kin-possessor.ts'
import { isFirstName, type NameRange, nameAt } from './name.ts'

export interface Relative extends NameRange {
  readonly possessor: Possessor
  readonly confidence: number
}

const plural = /(?:s|children|kids|twins|folks|grandbabies|triplets|hijos|hijas|nietos|gemelos|gemelas|hermanos)$/

/** "his wife and daughter, Dana and Lily" */
const followsAnd = (reading: Reading, kin: Cue): boolean => {
  const before = reading.words[kin.first - 1]
  return before !== undefined && /^(?:and|y|&)$/.test(before.lower)
}

/** "Ottoline Fay, March 14th, 7 lbs 2 oz": a birth announced by its weight. */
const newborn = (reading: Reading): NameRange | undefined => {
  const weight = /\b\d{1,2} ?(?:lbs?|pounds|libras)\b/i.exec(reading.text)
  if (!weight || !/\b(?:baby|born|arrived|here|home|welcome|meet|bebé|nació|llegó)\b/i.test(reading.text))
    return undefined
  const at = wordIndexAt(reading.words, weight.index)
  for (let i = Math.max(0, at - 16); i < at; i++) {
    const name = nameAt(reading, i)
    if (name && name.last > name.first && name.last < at) return name
  }
  return undefined
}

/** "mother" in "mother-in-law" has no turn of its own. */
const isWithin = (kin: Cue, other: Cue | undefined): boolean =>
  other !== undefined &&
  other.first <= kin.first &&
  kin.last <= other.last &&
  other.end - other.start > kin.end - kin.start

const isRelation = /^(?:of|de|del)$/

/** "there's a wife", "the daughter he never posts about", "la hija del alcalde": it is somebody's. */
const isSomebodys = (reading: Reading, kin: Cue): boolean =>
  /\b(?:has|have|have got|got|there's|there is|tiene|hay) (?:an?|two|three|un|una|dos|tres) $/i.test(
    reading.text.slice(Math.max(0, kin.start - 16), kin.start),
  ) ||
  isRelation.test(reading.words[kin.last + 1]?.lower ?? '') ||
  (!everyday.has(reading.words[kin.first]!.lower) && /^(?:the|la|el)$/.test(reading.words[kin.first - 1]?.lower ?? ''))

const former = /^(?:ex|exesposo|exesposa|babymama)$/

/** "married to Dana", "son of the late Deacon Emmanuel and Abena", "remarried to a Philippa". */
const nameOf = (reading: Reading, cue: Cue): NameRange | undefined => {
  const { words, text } = reading
  // "Whoever's dating Lamar" is about Lamar.
  if (/\b(?:whoever|anyone|anybody|if)\b[^.!?\n]{0,14}$/i.test(text.slice(Math.max(0, cue.start - 24), cue.start)))
    return undefined
  let next = cue.last + 1
  const skipped = /^ (?:(?:an?|one|the late|un|una|el|la) )?/.exec(text.slice(cue.end, cue.end + 10))?.[0] ?? ''
  while (words[next] && words[next]!.start < cue.end + skipped.length) next++
  if (!words[next] || !/^ ?["“']?$|^: ?$/.test(text.slice(words[next - 1]!.end, words[next]!.start))) return undefined
  const name = nameAt(reading, next, true)
  if (!name || !isLikely(reading, name, false)) return undefined
  const needsKnown = /^(?:leaves|with|w|con)$/.test(words[cue.last]!.lower)
  return needsKnown && !isFirstName(words[name.first]!.lower) ? undefined : name
}

export const relatives = (reading: Reading): Relative[] => {
  const found: Relative[] = []
  const add = (names: readonly NameRange[], possessor: Possessor, confidence: number) => {
    for (const name of names) found.push({ ...name, possessor, confidence })
  }
  const open: { kin: Cue; possessor: Possessor }[] = []
  const kins = reading.cues('people.kin')
  for (const [i, kin] of kins.entries()) {
    if (isWithin(kin, kins[i - 1]) || isWithin(kin, kins[i - 2]) || isWithin(kin, kins[i + 1])) continue
    const possessor = possessorOf(reading, kin)
    // An author's "my ex husband Jason" is whom the post is about, not his relative.
    if (
      possessor === 'own' &&
      (former.test(reading.words[kin.first]!.lower) || former.test(reading.words[kin.first - 1]?.lower ?? ''))
    )
      continue
    const names = afterKin(reading, kin, possessor) ?? beforeKin(reading, kin, possessor)
    if (names) {
      const loose = possessor !== 'record'
      const several = plural.test(reading.words[kin.last]!.lower) || followsAnd(reading, kin)
      add(several ? namesFrom(reading, names.name, loose) : [names.name], possessor, names.confidence)
    } else {
      const next = nameNext(reading, kin, possessor)
      if (next) add([next], possessor, 0.6)
      else if (possessor !== 'record' || isSomebodys(reading, kin)) open.push({ kin, possessor })
    }
  }
  for (const cue of reading.cues('people.spouses')) {
    const name = nameOf(reading, cue)
    if (name) add(namesFrom(reading, name, false), 'other', 0.8)
  }
  for (const { name, possessor } of ownedNames(reading)) add([name], possessor, 0.65)
  const born = newborn(reading)
  if (born) add([born], 'own', 0.7)
  for (const { kin, possessor } of open) {
    // "la esposa del juez …": who is named next may be anybody.
    const isOf = isRelation.test(reading.words[kin.last + 1]?.lower ?? '')
    const name = (isOf ? undefined : nameIs(reading, kin)) ?? nameLater(reading, kin, possessor)
    const isTaken = found.some(({ first, last }) => name && first <= name.last && name.first <= last)
    if (name && !isTaken)
      add(plural.test(reading.words[kin.last]!.lower) ? namesFrom(reading, name, false) : [name], possessor, 0.65)
  }
  return found
}
