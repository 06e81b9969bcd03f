// The frames that tie a relative's name to a word of kinship.
import type { Cue } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { cuesBetween, hasCue } from './evidence.ts'
import { everyday, type Possessor } from './kin-possessor.ts'
import { isCapital, isFirstName, isShouted, type NameRange, nameAt, nameEndingAt } from './name.ts'

/** Gaps that may part a word of kinship from the name: "wife Dana", "wife, Dana", "mom: Dana", "wife (Dana", "→ Dana". */
export const plainGap = /^ ?["“']?$/
const openGap = /^(?:, ?| ?[([] ?| ?[:;=→|]+ *| - | ?#\d+!*[ :] ?)["“']?$/

const endsNicely =
  /^(?:$|[\s]*[,.;:!?)\]\n–—|(-]|[’']?s\b| (?:and|y|is|was|who|has|had|works|lives|goes|teaches|passed|at|in|from|got|said|says)\b)/

/** Demonyms and the like: "his wife is Jewish". */
const demonym = /(?:ish|ese|ian|ans?|ic|ist|can|ano|ana|és|esa)$/

export const isLikely = (reading: Reading, name: NameRange, shoutedKin: boolean): boolean => {
  const first = reading.words[name.first]!
  // "don Fermín": what follows the address is the name.
  const word = !isCapital(reading, first) && name.last > name.first ? reading.words[name.first + 1]! : first
  if (isFirstName(word.lower)) return true
  if (isShouted(reading, word) && !shoutedKin) return false
  return isCapital(reading, word)
}

/** Words of kinship that stand before a name as a title. */
const titled =
  /^(?:grandma|grandpa|granny|grammy|gramps|nana|mamaw|memaw|papaw|pawpaw|aunt|auntie|aunty|uncle|abuela|abuelo|tía|tío)$/

interface Named {
  readonly name: NameRange
  readonly confidence: number
}

/** The name after a word of kinship. */
export const afterKin = (reading: Reading, kin: Cue, possessor: Possessor): Named | undefined => {
  const { words, text } = reading
  const kinWord = words[kin.last]!
  const isPossessive = kinWord.lower.endsWith("'s")
  const shoutedKin = isShouted(reading, words[kin.first]!)
  const weak = everyday.has(words[kin.first]!.lower) && possessor === 'record'
  let next = kin.last + 1
  if (!words[next]) return undefined
  let gap = text.slice(kin.end, words[next]!.start)
  const named = cuesBetween(reading, 'people.named', next, next + 7).find(
    cue => words[cue.first]!.sentence === kinWord.sentence,
  )
  if (isPossessive) {
    // "kid's Oakley, 09·18·2024"
    if (gap === ' ' && isCapital(reading, words[next])) {
      const name = nameAt(reading, next)
      return name && /^ ?[,.;(]/.test(text.slice(name.end, name.end + 2)) ? { name, confidence: 0.6 } : undefined
    }
    // "at my mother's (Mavis, she …)"
    if (/^ ?\($/.test(gap)) {
      const name = nameAt(reading, next)
      return name && { name, confidence: 0.7 }
    }
    // "his wife's name is Dana", "my husband's name (it's Artie)": nothing else after a possessive names the relative.
    if (words[next]?.lower !== 'name') return undefined
    const verb = /^(?:is|was|it's|its)$/.test(words[next + 1]?.lower ?? '') ? 1 : 0
    const name = nameAt(reading, next + 1 + verb, true)
    return name && { name, confidence: 0.8 }
  }
  // "la hija del juez, Ximena": the relative's relation stands between.
  const of = words[next]!.lower
  if (gap === ' ' && /^(?:of|de|del)$/.test(of)) {
    for (let i = next + 1; i < next + 7 && words[i + 1]; i++) {
      const comma = text.slice(words[i]!.end, words[i + 1]!.start)
      if (/[.;!?\n]/.test(comma) && !/^\. $/.test(comma)) break
      const isNamed = named && named.first === i + 1
      if (/^, ?$|^: ?$|^ ?\($/.test(comma) || isNamed) {
        const name = nameAt(reading, isNamed ? named.last + 1 : i + 1)
        if (name && endsNicely.test(text.slice(name.end, name.end + 12))) return { name, confidence: 0.75 }
        break
      }
    }
    return undefined
  }
  if (
    named &&
    (named.first === next || named.first === next + 1) &&
    /^ (?:is |was )?$/.test(text.slice(kin.end, words[named.first]!.start))
  ) {
    const is = /^(?:is|are|was|were|es|son|it's|that's)$/.test(words[named.first]!.lower) && named.first === named.last
    // "mom is Joelle, dental place": without a possessor the clause must begin with the kin word.
    const begins = /(?:^|[.:;,!?\n*>(-])\s*$/.test(text.slice(Math.max(0, kin.start - 3), kin.start))
    if (is && possessor === 'record' && !begins) return undefined
    const name = nameAt(reading, named.last + 1, !is || possessor !== 'record')
    if (!name || !/^[ :]*["“']?$/.test(text.slice(named.end, name.start))) return undefined
    const word = words[name.first]!
    if (is && !isFirstName(word.lower) && demonym.test(word.lower)) return undefined
    if (is && !endsNicely.test(text.slice(name.end, name.end + 12)) && !isFirstName(word.lower)) return undefined
    return { name, confidence: is ? 0.7 : 0.85 }
  }
  // "the oldest (7) Dana", "my son, 9, Dana": an age may stand between.
  if (
    /^\d{1,2}$/.test(words[next]!.lower) &&
    words[next + 1] &&
    /^[, (]+$/.test(gap) &&
    /^[), ]+$/.test(text.slice(words[next]!.end, words[next + 1]!.start))
  ) {
    next++
    gap = ', '
  }
  // "kid sister Brandi": the second word of kinship has its own turn.
  if (hasCue(reading, 'people.kin', next, next) && !isCapital(reading, words[next])) return undefined
  const name = nameAt(reading, next, possessor !== 'record')
  if (!name) return undefined
  if (!isLikely(reading, name, shoutedKin)) return undefined
  if (plainGap.test(gap)) {
    // "kids Ty and Bree": two names are no chance.
    const several =
      /^ (?:and|&|y) $/.test(text.slice(name.end, words[name.last + 2]?.start ?? 0)) ||
      (/^ & $/.test(text.slice(name.end, words[name.last + 1]?.start ?? 0)) && isCapital(reading, words[name.last + 1]))
    if (weak && !several && !isFirstName(words[name.first]!.lower)) return undefined
    // A capital kin word before a name may be a title or a brand: "Father John", "Papa Johns".
    if (
      isCapital(reading, words[kin.first]!) &&
      possessor === 'record' &&
      (weak ||
        !(
          isFirstName(words[name.first]!.lower) ||
          titled.test(words[kin.first]!.lower) ||
          // "Grandbaby Kinsleigh, ABC Junction Daycare": a record goes on after a comma, a headline does not.
          /^ ?[,;(]/.test(text.slice(name.end, name.end + 2))
        ))
    )
      return undefined
    return { name, confidence: possessor === 'record' && !isFirstName(words[name.first]!.lower) ? 0.65 : 0.85 }
  }
  if (!openGap.test(gap)) return undefined
  // "the nurse who wouldn't let me see my dad: Bridget" goes on about the nurse.
  if (/^ ?[:=|]/.test(gap) && possessor !== 'record') return undefined
  // "Kid: Yeah! Mom: …" is a dialog; a record goes on with a comma, a number, a new line.
  if (
    /^ ?:/.test(gap) &&
    !/^\s*(?:$|[,.;()\n\r–&+|-]|\d| (?:and|y|works|calls)\b)/.test(text.slice(name.end, name.end + 8))
  )
    return undefined
  const rest = text.slice(name.end, name.end + 12)
  if (/^[,]/.test(gap) && ((possessor === 'record' && !isPlaced(reading, kin)) || !endsNicely.test(rest)))
    return undefined
  if (/^[,]/.test(gap) && possessor === 'own' && !/^[,.;)!\n]|^$/.test(rest)) return undefined
  if (
    weak &&
    /[:=→|]/.test(gap) &&
    /^(?:child|baby|boy|girl)$/.test(words[kin.first]!.lower) &&
    !isFirstName(words[name.first]!.lower)
  )
    return undefined
  return { name, confidence: /[:=→|(]/.test(gap) ? 0.8 : 0.7 }
}

/** "got twins, Rory and Quinn": somebody has them. */
const isPlaced = (reading: Reading, kin: Cue): boolean => {
  for (let i = kin.first - 1; i >= Math.max(0, kin.first - 3); i--)
    if (/^(?:got|has|have|had|two|three|four|tiene|tienen|dos|tres)$/.test(reading.words[i]!.lower)) return true
  return false
}

/** "Dana, his wife,", "Trish (his mom)", "Dana is his wife". */
export const beforeKin = (reading: Reading, kin: Cue, possessor: Possessor): Named | undefined => {
  const { words, text } = reading
  if (possessor === 'record') return undefined
  if (!/^[ ]*(?:[,.;)\]!\n–-]|$)|^ (?:of|de|del|and|who|que)\b/.test(text.slice(kin.end, kin.end + 6))) return undefined
  let i = kin.first - 1
  while (
    i > 0 &&
    kin.first - i <= 4 &&
    !/^(?:his|her|their|my|our|su|mi)$/.test(words[i]!.lower) &&
    !words[i]!.lower.endsWith("'s")
  )
    i--
  if (i <= 0 || kin.first - i > 4) return undefined
  if (words[i]!.lower.endsWith("'s")) {
    // "Bunny Oberlin (Hal's wife": the possessor is one capital word, or "the mayor's".
    while (
      i > 0 &&
      (isCapital(reading, words[i - 1])
        ? text.slice(words[i - 1]!.end, words[i]!.start) === ' '
        : words[i - 1]!.lower === 'the')
    )
      i--
    if (i <= 0) return undefined
  }
  const gap = text.slice(words[i - 1]!.end, words[i]!.start)
  const is = /^(?:is|was|es)$/.test(words[i - 1]!.lower)
  if (!is && !/^, $|^ ?\($|^ - $/.test(gap)) return undefined
  const name = nameEndingAt(reading, is ? i - 2 : i - 1)
  if (!name) return undefined
  if (/^(?:, | - )$/.test(gap) && !/^[ ]*(?:[,.;)\]!\n–-]|$)/.test(text.slice(kin.end, kin.end + 3))) return undefined
  return { name, confidence: 0.7 }
}

/** "My dad left at 7. … His name is Ángel": at most three sentences on. */
export const nameIs = (reading: Reading, kin: Cue): NameRange | undefined => {
  const { words } = reading
  for (const cue of reading.cues('people.named')) {
    if (cue.first <= kin.last) continue
    const distance = words[cue.first]!.sentence - words[kin.first]!.sentence
    if (distance > 3 || cue.first - kin.last > 60) return undefined
    const isName = /^(?:name|se|name's)$/.test(words[cue.first]!.lower)
    const before = words[cue.first - 1]
    if (!isName || (words[cue.first]!.lower === 'name' && !/^(?:his|her|their)$/.test(before?.lower ?? ''))) continue
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
