// Every name of a text that may be a relative's: what the rules of kinship found, and all other names besides. Generous on
// purpose: signs (relative-signs.ts) and learned weights decide.
import { cueNear, cueTouches, wordIndexAt } from '../cues.ts'
import { isClaimed, type Reading } from '../reading.ts'
import type { Candidate } from '../recognizer.ts'
import { isCapital, isFirstName, type NameRange, nameAt } from './name.ts'

/** Longer texts hold lists of names, and nobody reads them all. */
const mostNames = 120

/** The names of a text from left to right, none over another. */
export const namesOf = (reading: Reading): NameRange[] => {
  const { words } = reading
  const found: NameRange[] = []
  for (let i = 0; i < words.length && found.length < mostNames; i++) {
    const word = words[i]!
    // Nearly all words end here.
    if (!isCapital(reading, word) && !isFirstName(word.lower)) continue
    const name = nameAt(reading, i, true)
    if (!name) continue
    i = name.last
    if (!isClaimed(reading, name.start, name.end)) found.push(name)
  }
  return found
}

const rangeOf = ({ words }: Reading, { start, end }: Candidate): NameRange => {
  const first = wordIndexAt(words, start)
  let last = first
  while (words[last + 1] && words[last + 1]!.start < end) last++
  return { start, end, first, last }
}

/** How far from a word of kinship one capital word that nobody is known to be called may stand, in words. */
const near = 12

const isLikely = (reading: Reading, { start, end, first, last }: NameRange): boolean =>
  isFirstName(reading.words[first]!.lower) ||
  (last > first && reading.cues('people.kin').length > 0) ||
  cueNear(reading, start, end, ['people.kin', 'people.spouses', 'people.named'], { within: near, across: true }) !==
    undefined

/** `candidates` are what the rules found of all kinds: where they are names alone, no others are looked for. */
export const possibleRelatives = (reading: Reading, candidates: readonly Candidate[]): NameRange[] => {
  const byRules = candidates.filter(({ category }) => category === 'family-member')
  if (byRules.length === candidates.length || byRules.length > mostNames) return []
  const places = new Set(byRules.map(({ start, end }) => `${start}-${end}`))
  // "Boys Soccer" are a team.
  const isFree = ({ start, end }: NameRange): boolean =>
    !places.has(`${start}-${end}`) &&
    !cueTouches(reading, 'schools.teams', start, end) &&
    !candidates.some(one => one.category !== 'family-member' && one.start < end && start < one.end)
  const others = namesOf(reading).filter(name => isLikely(reading, name) && isFree(name))
  return [...byRules.map(one => rangeOf(reading, one)), ...others]
}
