// The name that comes a sentence or more behind its word of kinship.
import { type Cue, cueIndexAt } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { isRelated } from './kin-after.ts'
import { beginsClause, type Possessor, phraseStart } from './kin-possessor.ts'
import { isCapital, isFirstName, isShouted, type NameRange, nameAt } from './name.ts'

/** "My dad left at 7. … His name is Ángel": at most three sentences on. */
export const nameIs = (reading: Reading, kin: Cue): NameRange | undefined => {
  const { words } = reading
  const isPossessive = words[kin.last]!.lower.endsWith("'s")
  const cues = reading.cues('people.named')
  for (let i = cueIndexAt(cues, kin.end); i < cues.length; i++) {
    const cue = cues[i]!
    const distance = words[cue.first]!.sentence - words[kin.first]!.sentence
    if (distance > 3 || cue.first - kin.last > 60) return undefined
    const isName = /^(?:name|se|name's)$/.test(words[cue.first]!.lower)
    const before = words[cue.first - 1]
    const isTheirs = /^(?:his|her|their)$/.test(before?.lower ?? '')
    if (!isName || (!isTheirs && (isPossessive || words[cue.first]!.lower === 'name'))) continue
    // "La directora que corrió a mi hijo se llama …" names the principal.
    if (distance === 0 && isRelated(reading, phraseStart(reading, kin))) return undefined
    const name = nameAt(reading, cue.last + 1, true)
    if (name) return name
  }
  return undefined
}

/** "the governor's son for me. Bodie Castellaw, white Raptor", "our nephew! Ezekiel signed": the next sentence begins with the name. */
export const nameNext = (reading: Reading, kin: Cue, possessor: Possessor): NameRange | undefined => {
  const { words, text } = reading
  // "the boyfriend. Ryker, card …"
  const isPartner =
    possessor === 'record' &&
    partner.test(words[kin.first]!.lower) &&
    /^(?:the|el|la)$/.test(words[kin.first - 1]?.lower ?? '')
  if (possessor === 'record' && !isPartner) return undefined
  let end = kin.last
  while (end < kin.last + 6 && words[end + 1] && words[end + 1]!.sentence === words[kin.last]!.sentence) end++
  const next = words[end + 1]
  if (!next || next.sentence === words[kin.last]!.sentence || (possessor === 'own' && end > kin.last)) return undefined
  if (/[[({@#]/.test(text.slice(words[end]!.end, next.start))) return undefined
  const name = nameAt(reading, end + 1, true)
  if (!name) return undefined
  const rest = text.slice(name.end, name.end + 10)
  const isPerson =
    isFirstName(next.lower) || ((name.last > name.first || rest.startsWith(', ')) && !isShouted(reading, next))
  return isPerson && /^, |^ (?:is|was|has|signed|goes|works|lives|just|got)\b/.test(rest) ? name : undefined
}

const partner = /^(?:boyfriend|girlfriend|husband|wife|hubby|novio|novia|esposo|esposa)$/

/** How many words behind the word of kinship a name may stand. */
const near = 14
const far = 34

/** "her kid by name (Soraya)", "the wife came to the door (Charmaine, nice tip)": a remark in the same sentence. */
const inRemark = (reading: Reading, kin: Cue, i: number, name: NameRange): boolean => {
  const { words, text } = reading
  if (
    !/^ ?\($/.test(text.slice(words[i - 1]!.end, words[i]!.start)) ||
    !/^ ?[),&]| and /.test(text.slice(name.end, name.end + 5))
  )
    return false
  if (isFirstName(words[name.first]!.lower)) return true
  for (let k = kin.last + 1; k < i; k++) if (/^(?:name|named|names|name's|nombre)$/.test(words[k]!.lower)) return true
  return false
}

/** "has a kid too, Jaylen, 9, walks home": an apposition in the same sentence. */
const inApposition = (reading: Reading, i: number, name: NameRange): boolean => {
  const { words, text } = reading
  if (!/^, ?$|^ [-–—] $/.test(text.slice(words[i - 1]!.end, words[i]!.start)) || isCapital(reading, words[i - 1]))
    return false
  const rest = text.slice(name.end, name.end + 8)
  return (
    /^, (?:de )?\d{1,2}\b(?! \p{Lu})/u.test(rest) ||
    (isFirstName(words[name.first]!.lower) && /^$|^[,.;!\n]/.test(rest))
  )
}

/** "the daughter he doesn't post about. Marguerite. Heroin.", "has a daughter. Marlowe, 6, Tiny Sprouts". */
const inFragment = (reading: Reading, name: NameRange, isSubject: boolean): boolean => {
  const { words, text } = reading
  const rest = text.slice(name.end, name.end + 8)
  if (/^, (?:de )?\d{1,2}\b(?! \p{Lu})/u.test(rest)) return true
  const isKnown = isFirstName(words[name.first]!.lower)
  // "the AG's twins turned 16. Phoebe drives the white jeep": the next sentence tells of her.
  if (isKnown && isSubject && /^ (?:(?:and|&|y) \p{Lu}|\p{Ll})/u.test(rest)) return true
  return (
    /^$|^[.!,:(\n]| [-–—(]/.test(rest) &&
    (isKnown || (name.last > name.first && !isShouted(reading, words[name.first]!)))
  )
}

/** The name behind a word of kinship that names nobody itself: in a remark, an apposition or a sentence of its own. */
export const nameLater = (reading: Reading, kin: Cue, possessor: Possessor): NameRange | undefined => {
  const { words, text } = reading
  const phrase = phraseStart(reading, kin)
  // "The manager who put my aunt out. Dwayne Purcell, …": only what is said of the relative leads on to a name.
  if (isRelated(reading, phrase)) return undefined
  if (
    possessor === 'own' &&
    (words[kin.last]!.lower.endsWith("'s") ||
      !/(?:^|[.!?:\n])\s*$/.test(text.slice(Math.max(0, words[phrase]!.start - 3), words[phrase]!.start)))
  )
    return undefined
  const { sentence } = words[kin.last]!
  const isSubject = possessor !== 'own' && beginsClause(reading, phrase)
  for (let i = kin.last + 1; i < words.length && i - kin.last < far; i++) {
    const distance = words[i]!.sentence - sentence
    if (distance > 2) return undefined
    const gap = text.slice(words[i - 1]!.end, words[i]!.start)
    if (gap === ' ') continue
    // A new sentence, or after an emoji.
    const begins = words[i - 1]!.sentence < words[i]!.sentence || /[^\s\p{L}\p{N}\p{P}$+=|<>~^`]/u.test(gap)
    if (distance === 0 ? i - kin.last > near : !begins) continue
    const name = nameAt(reading, i, begins)
    if (!name) continue
    if (
      begins
        ? inFragment(reading, name, distance === 1 && isSubject)
        : inRemark(reading, kin, i, name) || inApposition(reading, i, name)
    )
      return name
  }
  return undefined
}
