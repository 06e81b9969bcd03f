// The name behind a word of kinship: "his wife Dana", "kids: Idris, Nour", "la hija del juez, Ximena", "mom is Sunita".
import type { Cue } from '../cues.ts'
import type { Reading, Word } from '../reading.ts'
import { cuesBetween, hasCue } from './evidence.ts'
import { beginsClause, everyday, type Possessor, phraseStart } from './kin-possessor.ts'
import { isCapital, isFirstName, isShouted, type NameRange, nameAt } from './name.ts'

/** Gaps that may part a word of kinship from the name: "wife Dana", "wife, Dana", "mom: Dana", "wife (Dana", "→ Dana". */
export const plainGap = /^ ?["“']?$/
const openGap = /^(?:, ?| ?[([] ?| ?[:;=→|]+ *| [-–—] | ?#\d+!*[ :] ?)["“']?$/

export const endsNicely =
  /^(?:$|[\s]*[,.;:!?)\]\n–—|(-]|[’']?s\b| \d| (?:and|y|is|was|who|has|had|works|lives|goes|teaches|passed|at|in|from|of|got|said|says|she|he|they|she's|he's|they're)\b)/

/** Demonyms and the like: "his wife is Jewish". */
const demonym = /(?:ish|ese|ican|adian|alian|anian|erian|orian|ssian|sian|eans?|ic|ist|és)$/

/** Words of kinship that stand before a name as a title. */
const titled =
  /^(?:grandma|grandpa|granny|grammy|gramps|nana|mamaw|memaw|papaw|pawpaw|aunt|auntie|aunty|uncle|abuela|abuelo|tía|tío)$/

/** Words that call a person, or a whole group, before any other word. */
const called = /^(?:mama|momma|daddy|moms|dads|sons|daughters|wives|husbands|brothers|sisters)$/

export interface Named {
  readonly name: NameRange
  readonly confidence: number
}

/** A word of kinship, and where a name could stand behind it. */
interface Start {
  readonly reading: Reading
  readonly kin: Cue
  readonly possessor: Possessor
  readonly kinWord: Word
  /** Alone, the word of kinship says little. */
  readonly weak: boolean
  /** The next word, and what parts it from the word of kinship. */
  readonly next: number
  readonly gap: string
}

/** The name after a word of kinship. */
export const afterKin = (reading: Reading, kin: Cue, possessor: Possessor): Named | undefined => {
  const { words, text } = reading
  const kinWord = words[kin.last]!
  const next = kin.last + 1
  if (!words[next]) return undefined
  const gap = text.slice(kin.end, words[next]!.start)
  // "little brother", "big sis": a sibling by any reading.
  const isSibling = /^(?:big|little|older|younger|baby|kid|twin)$/.test(words[kin.first - 1]?.lower ?? '')
  const weak = kin.first === kin.last && everyday.has(kinWord.lower) && possessor === 'record' && !isSibling
  const start: Start = { reading, kin, possessor, kinWord, weak, next, gap }
  if (kinWord.lower.endsWith("'s")) return afterPossessive(start)
  const named = cuesBetween(reading, 'people.named', next, next + 7).find(
    cue => words[cue.first]!.sentence === kinWord.sentence,
  )
  if (gap === ' ' && /^(?:of|de|del)$/.test(words[next]!.lower)) return afterRelation(start, named)
  if (
    named &&
    (named.first === next || named.first === next + 1) &&
    /^ (?:is |was )?$/.test(text.slice(kin.end, words[named.first]!.start))
  )
    return afterVerb(start, named)
  return afterGap(pastAge(start))
}

/** "his wife's name is Dana", "my husband's name (it's Artie)", "at my mother's (Mavis, she …)", "kid's Oakley, 09·18·2024". */
const afterPossessive = ({ reading, kin, next, gap }: Start): Named | undefined => {
  const { words, text } = reading
  if (words[next]!.lower === 'name') {
    const verb = /^(?:is|was|it's|its)$/.test(words[next + 1]?.lower ?? '') ? 1 : 0
    const name = nameAt(reading, next + 1 + verb, true)
    return name && { name, confidence: 0.8 }
  }
  const name = nameAt(reading, next)
  if (!name) return undefined
  if (/^,? ?\($/.test(gap)) return { name, confidence: 0.7 }
  // "my mother's Subaru, and …" is a car, whatever begins a clause is not: "…, my aunt's Nettie."
  const isNamed = isFirstName(words[name.first]!.lower) || beginsClause(reading, phraseStart(reading, kin))
  return gap === ' ' && isNamed && /^(?:$|\n| ?[,.;(])/.test(text.slice(name.end, name.end + 2))
    ? { name, confidence: 0.6 }
    : undefined
}

/** "la hija del juez, Ximena": whose relative it is stands between. */
const afterRelation = ({ reading, next }: Start, named: Cue | undefined): Named | undefined => {
  const { words, text } = reading
  for (let i = next + 1; i < next + 7 && words[i + 1]; i++) {
    const comma = text.slice(words[i]!.end, words[i + 1]!.start)
    if (/[.;!?\n]/.test(comma) && !/^\. $/.test(comma)) return undefined
    const isNamed = named && named.first === i + 1
    if (/^, ?$|^: ?$|^ ?\($/.test(comma) || isNamed) {
      const name = nameAt(reading, isNamed ? named.last + 1 : i + 1)
      return name && endsNicely.test(text.slice(name.end, name.end + 12)) ? { name, confidence: 0.75 } : undefined
    }
  }
  return undefined
}

/** "mom is Joelle, dental place", "su hija se llama Ana", "his kid, named Bo". */
const afterVerb = ({ reading, kin, possessor }: Start, named: Cue): Named | undefined => {
  const { words, text } = reading
  const is = /^(?:is|are|was|were|es|son|it's|that's)$/.test(words[named.first]!.lower) && named.first === named.last
  const first = phraseStart(reading, kin)
  // Without a possessor the clause must begin with the kin word: "mom is Joelle", "the daughter is Ilana".
  if (is && possessor === 'record' && !beginsClause(reading, first)) return undefined
  // "the boy who nearly hit my mother is Jaxon", "la que corrió a mi hijo se llama Ana": that is no relative.
  if (isRelated(reading, first)) return undefined
  const name = nameAt(reading, named.last + 1, !is || possessor !== 'record')
  if (!name || !/^[ :]*["“']?$/.test(text.slice(named.end, words[named.last + 1]!.start))) return undefined
  const isKnown = isFirstName(words[name.first]!.lower)
  if (is && !isKnown && demonym.test(words[name.first]!.lower)) return undefined
  if (is && !isKnown && !endsNicely.test(text.slice(name.end, name.end + 12))) return undefined
  return { name, confidence: is ? 0.7 : 0.85 }
}

/** Does a relative clause lead to this word: "who nearly hit my mother", "que anda con mi marido"? */
export const isRelated = (reading: Reading, first: number): boolean => {
  const { words, text } = reading
  for (let i = first - 1; i >= 0 && first - i <= 7 && words[i]!.sentence === words[first]?.sentence; i--) {
    if (/[,;:(]/.test(text.slice(words[i]!.end, words[i + 1]!.start))) return false
    if (/^(?:who|that|que|which|whose)$/.test(words[i]!.lower)) return true
  }
  return false
}

/** "the oldest (7) Dana", "my son, 9, Dana": an age may stand between. */
const pastAge = (start: Start): Start => {
  const { reading, next, gap } = start
  const { words, text } = reading
  const isAge =
    /^\d{1,2}$/.test(words[next]!.lower) &&
    words[next + 1] &&
    /^(?:, | ?\()$/.test(gap) &&
    /^[), ]+$/.test(text.slice(words[next]!.end, words[next + 1]!.start))
  return isAge ? { ...start, next: next + 1, gap: ', ' } : start
}

/** "her partner, one Ruairí", "su marido, el Toño", "his stepdad (Big) Terrence". */
const isArticle = (reading: Reading, word: number): boolean =>
  /^(?:one|el|la|big|little|un|una|baby)$/.test(reading.words[word]!.lower) &&
  /^\)? $/.test(reading.text.slice(reading.words[word]!.end, reading.words[word + 1]?.start ?? 0)) &&
  isCapital(reading, reading.words[word + 1])

const afterGap = (start: Start): Named | undefined => {
  const { reading, kin, possessor, next, gap } = start
  const { words } = reading
  // "kid sister Brandi": the second word of kinship has its own turn; "Mom, Dad, look" names nobody.
  if (hasCue(reading, 'people.kin', next, next) && !isArticle(reading, next)) return undefined
  const name = nameAt(reading, isArticle(reading, next) ? next + 1 : next, possessor !== 'record')
  if (!name || !isLikely(reading, name, isShouted(reading, words[kin.first]!))) return undefined
  if (plainGap.test(gap)) return besideKin(start, name)
  return openGap.test(gap) ? behindMark(start, name) : undefined
}

export const isLikely = (reading: Reading, name: NameRange, shoutedKin: boolean): boolean => {
  const first = reading.words[name.first]!
  if (isFirstName(first.lower)) return true
  if (isShouted(reading, first) && !shoutedKin) return false
  return isCapital(reading, first)
}

/** "wife Dana", "kids Ty and Bree". */
const besideKin = ({ reading, kin, possessor, weak }: Start, name: NameRange): Named | undefined => {
  const { words, text } = reading
  const rest = text.slice(name.end, name.end + 40)
  const isKnown = isFirstName(words[name.first]!.lower)
  // Two names are no chance.
  const several = /^ (?:and|&|\+|y) \p{Lu}\p{Ll}+(?!\p{L}| \p{Lu})/u.test(rest)
  if (weak && !several && (!isKnown || /^(?:girl|boy)$/.test(words[kin.first]!.lower))) return undefined
  const confidence = possessor === 'record' && !isKnown ? 0.65 : 0.85
  if (!isCapital(reading, words[kin.first]!) || possessor !== 'record') return { name, confidence }
  // A capital kin word before a name may be a title or a brand: "Father John", "Papa Johns". A record goes on with a
  // comma, a number, a verb; a headline does not.
  const isCalled = called.test(words[kin.first]!.lower)
  const isRecord = weak
    ? several || (isKnown && /^,? ?\(?\d/.test(rest))
    : isKnown ||
      several ||
      titled.test(words[kin.first]!.lower) ||
      (isCalled ? /^ ?[,;(]/ : /^ ?[,;(]|^ (?:\p{Ll}|\d)/u).test(rest)
  return isRecord ? { name, confidence } : undefined
}

/** "wife: Dana", "the twins, Rory and Quinn,", "Warden's wife = Lorna". */
const behindMark = ({ reading, kin, possessor, weak, gap }: Start, name: NameRange): Named | undefined => {
  const { words, text } = reading
  const rest = text.slice(name.end, name.end + 12)
  const first = phraseStart(reading, kin)
  // "the nurse who wouldn't let me see my dad: Bridget" goes on about the nurse.
  if (/^ ?[:=|→]/.test(gap) && possessor !== 'record' && !beginsClause(reading, first)) return undefined
  // "Kid: Yeah! Mom: …" is a dialog; a record goes on with a comma, a number, a new line.
  if (/^ ?:/.test(gap) && !/^\s*(?:$|[,.;()\n\r–&+|-]|\d| (?:and|y|is|works|calls)\b)/.test(rest.slice(0, 8)))
    return undefined
  const isComma = /^,/.test(gap)
  // "a girl, Juniper Rae, Sept. 9": a birth.
  const isDated = /^, (?:\d|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b)/.test(rest)
  if (isComma && (!endsNicely.test(rest) || (possessor === 'record' && !isDated && !isPlaced(reading, kin))))
    return undefined
  if (isComma && possessor === 'own' && !/^[,.;)!\n]|^$/.test(rest)) return undefined
  if (
    weak &&
    /[:=→|]/.test(gap) &&
    /^(?:child|baby|boy|girl)$/.test(words[kin.first]!.lower) &&
    !isFirstName(words[name.first]!.lower)
  )
    return undefined
  return { name, confidence: isComma ? 0.7 : 0.8 }
}

/** "got twins, Rory and Quinn", "the boy, Colt, is", and a line that begins with the word of kinship. */
const isPlaced = (reading: Reading, kin: Cue): boolean => {
  const { words, text } = reading
  for (let i = kin.first - 1; i >= Math.max(0, kin.first - 3); i--)
    if (
      /^(?:got|has|have|had|two|three|four|both|the|tiene|tienen|dos|tres|la|el|los|las)$/.test(words[i]!.lower) ||
      (!everyday.has(words[kin.first]!.lower) && /^(?:a|one|un|una)$/.test(words[i]!.lower))
    )
      return true
  return /(?:^|\n)[*•> -]*$/.test(text.slice(Math.max(0, kin.start - 6), kin.start))
}
