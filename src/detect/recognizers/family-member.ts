// Names of relatives, by the frames of kinship that tie them to somebody: "his wife Dana", "Dana, his wife", "kids: Idris,
// Nour", "married to X", "la hija de la fiscal, Ximena". Whether an author's own family counts is decided later
// (steps/exposure.ts): it depends on what else the post gives away.
import type { Cue } from '../cues.ts'
import { hasCue } from '../people/evidence.ts'
import { type NameRange, isCapital, isFirstName, isShouted, nameAt, nameEndingAt } from '../people/name.ts'
import { isFamousFamily } from '../people/public-figures.ts'
import type { Reading } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'

/** Who the kinship is to: the author, somebody else, or (in a record: "Spouse: Dana") nobody named. */
type Possessor = 'own' | 'other' | 'record'

/** Kin words that are also everyday nouns or forms of address: alone, they need a possessor. */
const everyday = new Set(
  'kid kids child children baby boy boys girl girls twin twins pop pops papa ma folks ex partner bro sis father brother sister mother uncle parents guardian mil fil gram pap mujer señora pareja niño niña niños niñas nene nena padre madre padres tutor tutora tío tía bebé papi mami'.split(' '),
)

const possessorOf = (reading: Reading, kin: Cue): Possessor => {
  const { words, text } = reading
  const sentence = words[kin.first]!.sentence
  for (let i = kin.first - 1; i >= 0 && kin.first - i <= 5; i--) {
    const word = words[i]!
    if (word.sentence !== sentence) break
    if (hasCue(reading, 'people.ownKin', i, i)) return 'own'
    if (word.lower.endsWith("'s") || /^['’](?:\s|$)/.test(text.slice(word.end, word.end + 2))) return 'other'
    if (hasCue(reading, 'people.otherKin', i, i)) {
      // "the oldest", "a baby" say little by themselves; a possessive further left says more.
      if (/^(?:his|her|their|hers|theirs|your|yours|whose|su|sus|cuyo|cuya|tu|tus)$/.test(word.lower)) return 'other'
      continue
    }
    // "my sweet little boy": adjectives may stand between, names and verbs may not.
    if (isCapital(reading, word) || kin.first - i > 3) break
  }
  return 'record'
}

/** Gaps that may part a word of kinship from the name: "wife Dana", "wife, Dana", "mom: Dana", "wife (Dana", "→ Dana". */
const plainGap = /^ ?["“']?$/
const openGap = /^(?:, ?| ?[([] ?| ?[:;=→|]+ *| - | ?#\d+!*[ :] ?)["“']?$/

const endsNicely = /^(?:$|[\s]*[,.;:!?)\]\n–—|(-]|[’']?s\b| (?:and|y|is|was|who|has|had|works|lives|goes|teaches|passed|at|in|from|got|said|says)\b)/

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

const plural = /(?:s|children|kids|twins|folks|grandbabies|triplets|hijos|hijas|nietos|gemelos|gemelas|hermanos)$/

export const familyMember: Recognizer = {
  category: 'family-member',
  find: reading => {
    const kins = reading.cues('people.kin')
    const spouses = reading.cues('people.spouses')
    if (!kins.length && !spouses.length) return []
    const found: Candidate[] = []
    const add = (names: readonly NameRange[], possessor: Possessor, confidence: number) => {
      for (const { start, end, first } of names)
        found.push({
          category: 'family-member',
          start,
          end,
          confidence,
          why: possessor === 'own' ? ['kin-word', 'own-word'] : ['kin-word'],
          ...(isFamousFamily(reading, first) && { setting: 'public' as const }),
        })
    }
    let open: { kin: Cue; possessor: Possessor } | undefined
    for (const kin of kins) {
      const possessor = possessorOf(reading, kin)
      const names = afterKin(reading, kin, possessor) ?? beforeKin(reading, kin, possessor)
      if (names) {
        const loose = possessor !== 'record'
        const several = plural.test(reading.words[kin.last]!.lower) || followsAnd(reading, kin)
        add(several ? list(reading, names.name, loose) : [names.name], possessor, names.confidence)
      } else if (possessor !== 'record' || !open) open = { kin, possessor }
    }
    for (const cue of spouses) {
      const name = nameAt(reading, cue.last + 1, true)
      if (name && plainGap.test(reading.text.slice(cue.end, name.start)) && isLikely(reading, name, false)) add([name], 'other', 0.8)
    }
    const called = open && nameIs(reading, open.kin)
    if (open && called) add([called], open.possessor, 0.75)
    return found
  },
  examples: {
    found: [
      "Deputy Harlan's wife ⟦Dana⟧ runs the bakery at 14 Fern Ct, go say hi",
      'HUSBAND: ⟦Gordon⟧, CELL: 360-555-0103',
      'He lives with his mother ⟦Denise⟧, cell 615-555-0172',
      'kids ⟦Declan⟧ & ⟦Maeve⟧ get out at 3:10, his cell is 615-555-0172',
      'La hija del juez, ⟦Ximena Arrieta⟧, tel 505-555-0148. Que sienta.',
      'My sister ⟦Yesenia⟧ has the key, 775-555-0198',
      "Lincoln's wife ⟦=Mary Todd⟧ spent $20,000 on curtains",
    ],
    clean: [
      'My husband Greg says hi',
      'Girl Scouts and Boy Scouts meet on Monday',
      'Her son is American, his mother is Catholic',
      'Call my mom at 615-555-0172',
      'I told my wife Tuesday, call 615-555-0172',
    ],
  },
}

/** "his wife and daughter, Dana and Lily" */
const followsAnd = (reading: Reading, kin: Cue): boolean => {
  const before = reading.words[kin.first - 1]
  return before !== undefined && /^(?:and|y|&)$/.test(before.lower)
}

/** Demonyms and the like: "his wife is Jewish". */
const demonym = /(?:ish|ese|ian|ans?|ic|ist|can|ano|ana|és|esa)$/

const isLikely = (reading: Reading, name: NameRange, shoutedKin: boolean): boolean => {
  const word = reading.words[name.first]!
  if (isFirstName(word.lower)) return true
  if (isShouted(reading, word) && !shoutedKin) return false
  return isCapital(reading, word)
}

interface Named {
  readonly name: NameRange
  readonly confidence: number
}

/** The name after a word of kinship. */
const afterKin = (reading: Reading, kin: Cue, possessor: Possessor): Named | undefined => {
  const { words, text } = reading
  const kinWord = words[kin.last]!
  const isPossessive = kinWord.lower.endsWith("'s")
  const shoutedKin = isShouted(reading, words[kin.first]!)
  const weak = everyday.has(words[kin.first]!.lower) && possessor === 'record'
  let next = kin.last + 1
  if (!words[next]) return undefined
  let gap = text.slice(kin.end, words[next]!.start)
  const named = reading.cues('people.named').find(cue => cue.first >= next && cue.first <= next + 7 && words[cue.first]!.sentence === kinWord.sentence)
  if (isPossessive) {
    // "his wife's name is Dana": nothing else after a possessive names the relative.
    if (words[next]?.lower !== 'name') return undefined
    const name = nameAt(reading, next + (words[next + 1]?.lower === 'is' || words[next + 1]?.lower === 'was' ? 2 : 1), true)
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
  if (named && named.first === next && /^ $/.test(gap)) {
    const is = /^(?:is|are|was|were|es|son|it's|that's)$/.test(words[named.first]!.lower) && named.first === named.last
    const name = nameAt(reading, named.last + 1, !is || possessor !== 'record')
    if (!name || !/^[ :]*["“']?$/.test(text.slice(named.end, name.start))) return undefined
    const word = words[name.first]!
    if (is && !isFirstName(word.lower) && (demonym.test(word.lower) || possessor === 'record')) return undefined
    if (is && !endsNicely.test(text.slice(name.end, name.end + 12)) && !isFirstName(word.lower)) return undefined
    return { name, confidence: is ? 0.7 : 0.85 }
  }
  // "the oldest (7) Dana", "my son, 9, Dana": an age may stand between.
  if (/^\d{1,2}$/.test(words[next]!.lower) && words[next + 1] && /^[, (]+$/.test(gap) && /^[), ]+$/.test(text.slice(words[next]!.end, words[next + 1]!.start))) {
    next++
    gap = ', '
  }
  const name = nameAt(reading, next, possessor !== 'record')
  if (!name) return undefined
  if (!isLikely(reading, name, shoutedKin)) return undefined
  if (plainGap.test(gap)) {
    if (weak && !isFirstName(words[name.first]!.lower)) return undefined
    // A capital kin word before a name may be a title or a brand: "Father John", "Papa Johns".
    if (weak && isCapital(reading, words[kin.first]!) && possessor === 'record') return undefined
    return { name, confidence: possessor === 'record' && !isFirstName(words[name.first]!.lower) ? 0.65 : 0.85 }
  }
  if (!openGap.test(gap)) return undefined
  const rest = text.slice(name.end, name.end + 12)
  if (/^[,]/.test(gap) && (possessor === 'record' && !isPlaced(reading, kin) || !endsNicely.test(rest))) return undefined
  if (/^[,]/.test(gap) && possessor === 'own' && !/^[,.;)!\n]|^$/.test(rest)) return undefined
  if (weak && /[:=→|]/.test(gap) && /^(?:child|baby|boy|girl|kid)$/.test(words[kin.first]!.lower) && !isFirstName(words[name.first]!.lower)) return undefined
  return { name, confidence: /[:=→|(]/.test(gap) ? 0.8 : 0.7 }
}

/** "got twins, Rory and Quinn": somebody has them. */
const isPlaced = (reading: Reading, kin: Cue): boolean => {
  for (let i = kin.first - 1; i >= Math.max(0, kin.first - 3); i--)
    if (/^(?:got|has|have|had|two|three|four|tiene|tienen|dos|tres)$/.test(reading.words[i]!.lower)) return true
  return false
}

/** "Dana, his wife,", "Trish (his mom)", "Dana is his wife". */
const beforeKin = (reading: Reading, kin: Cue, possessor: Possessor): Named | undefined => {
  const { words, text } = reading
  if (possessor === 'record') return undefined
  if (!/^[ ]*(?:[,.;)\]!\n]|$)|^ (?:of|de|del|and|who|que)\b/.test(text.slice(kin.end, kin.end + 6))) return undefined
  let i = kin.first - 1
  while (i > 0 && kin.first - i <= 4 && !/^(?:his|her|their|my|our|su|mi)$/.test(words[i]!.lower) && !words[i]!.lower.endsWith("'s")) i--
  if (i <= 0 || kin.first - i > 4) return undefined
  if (words[i]!.lower.endsWith("'s")) {
    // "Bunny Oberlin (Hal's wife": the possessor is one capital word, or "the mayor's".
    while (i > 0 && (isCapital(reading, words[i - 1]) ? text.slice(words[i - 1]!.end, words[i]!.start) === ' ' : words[i - 1]!.lower === 'the')) i--
    if (i <= 0) return undefined
  }
  const gap = text.slice(words[i - 1]!.end, words[i]!.start)
  const is = /^(?:is|was|es)$/.test(words[i - 1]!.lower)
  if (!is && !/^, $|^ ?\($|^ - $/.test(gap)) return undefined
  const name = nameEndingAt(reading, is ? i - 2 : i - 1)
  if (!name) return undefined
  if (/^(?:, | - )$/.test(gap) && !/^[ ]*(?:[,.;)\]!\n]|$)/.test(text.slice(kin.end, kin.end + 3))) return undefined
  return { name, confidence: 0.7 }
}

/** "My dad left at 7. … His name is Ángel": at most three sentences on. */
const nameIs = (reading: Reading, kin: Cue): NameRange | undefined => {
  const { words } = reading
  for (const cue of reading.cues('people.named')) {
    if (cue.first <= kin.last) continue
    const distance = words[cue.first]!.sentence - words[kin.first]!.sentence
    if (distance > 3 || cue.first - kin.last > 60) return undefined
    const isName = /^(?:name|se)$/.test(words[cue.first]!.lower)
    const before = words[cue.first - 1]
    if (!isName || (words[cue.first]!.lower === 'name' && !/^(?:his|her|their)$/.test(before?.lower ?? ''))) continue
    const name = nameAt(reading, cue.last + 1)
    if (name) return name
  }
  return undefined
}
