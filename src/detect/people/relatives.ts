// The relatives a text names, each with whose relative it is.
import { type Cue, wordIndexAt } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { hasCue } from './evidence.ts'
import { afterKin, beforeKin, isLikely, nameIs, nameNext, plainGap } from './kin-frames.ts'
import { type Possessor, possessorOf } from './kin-possessor.ts'
import { type NameRange, nameAt } from './name.ts'

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

const list = (reading: Reading, name: NameRange, loose: boolean): NameRange[] => {
  const names = [name]
  for (let last = name; names.length < 8; ) {
    let next = last.last + 1
    const word = reading.words[next]
    if (!word) break
    const gap = reading.text.slice(last.end, word.start)
    if (/^ (?:&|\+) $|^, (?:& )?$|^\/$|^ ?[•·] ?$/.test(gap)) {
      // "Dana, 7, and Lily"
      if (/^\d{1,2}$/.test(word.lower)) next++
    } else if (!/^,? ?$|^ \(\d{1,2}\),? $/.test(gap)) break
    const joined = reading.words[next]
    if (joined && /^(?:and|y|e|n)$/.test(joined.lower)) next++
    else if (/^ ?$/.test(gap)) break
    // "his wife Dana, Karen said": after a comma alone, the list must go on or end.
    const found = nameAt(reading, next, loose)
    if (!found || hasCue(reading, 'people.kin', next, next)) break
    names.push(found)
    last = found
  }
  return names
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

const former = /^(?:ex|exesposo|exesposa|babymama)$/

export const relatives = (reading: Reading): Relative[] => {
  const found: Relative[] = []
  const add = (names: readonly NameRange[], possessor: Possessor, confidence: number) => {
    for (const name of names) found.push({ ...name, possessor, confidence })
  }
  let open: { kin: Cue; possessor: Possessor } | undefined
  for (const kin of reading.cues('people.kin')) {
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
      add(several ? list(reading, names.name, loose) : [names.name], possessor, names.confidence)
    } else {
      const next = nameNext(reading, kin, possessor)
      if (next) add([next], possessor, 0.6)
      else if (possessor !== 'record') open = { kin, possessor }
    }
  }
  for (const cue of reading.cues('people.spouses')) {
    const name = nameAt(reading, cue.last + 1, true)
    if (name && plainGap.test(reading.text.slice(cue.end, name.start)) && isLikely(reading, name, false))
      add([name], 'other', 0.8)
  }
  const born = newborn(reading)
  if (born) add([born], 'own', 0.7)
  const called = open && nameIs(reading, open.kin)
  if (open && called) add([called], open.possessor, 0.75)
  return found
}
