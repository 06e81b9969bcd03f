// A person's name at a given word: capitals, particles, initials, nicknames in quotes. No dictionary decides what a name
// is (names come from everywhere); lists only say what is none, and help where there are no capitals.
import { cueIndexAt } from '../cues.ts'
import type { Reading, Word } from '../reading.ts'
import { firstNames } from './first-names.ts'

/** Half-open offsets into the reading's `text`, and the first and last word. */
export interface NameRange {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** Words that may stand with a capital after a word of kinship and are no name. English and Spanish together. */
const noNames = new Set(
  `i i'm i've i'd i'll im god jesus lord christ christmas easter thanksgiving halloween monday tuesday wednesday thursday
  friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august
  september october november december jan feb mar apr jul aug sep sept oct nov dec the a an and or but so if then
  than that this these those there here he she it we you they him her his hers its our your their me my mine us them
  who what when where why how which is are was were be been being am has have had do does did done can could will would
  shall should may might must not no yes in on at to from by for of with without about after before over under up down
  out off into onto as like just also too very still even only now today tonight tomorrow yesterday please thanks thank
  call text lol omg wtf smh idk tbh imo fyi asap dm dms pm ok okay hi hello hey dear facebook twitter instagram tiktok
  google amazon youtube reddit discord snapchat venmo zelle paypal usa us uk eu ceo fbi cia dea atf irs nypd lapd pd
  american mexican canadian british english irish italian german french spanish chinese japanese korean indian jewish
  catholic christian muslim black white asian latino latina hispanic republican democrat army navy marines county city
  town state street avenue road drive school church hospital police sheriff court judge department office north south
  east west democrats republicans congress senate house both all each every some any none one two three four five six
  everyone someone anyone nobody never always maybe happy good bad great best new old big little update edit case dob
  ssn phone cell address vehicle plate email mail lives works age born loves says said went got used told posted drives
  wants need needs knows thinks teaches goes attends starts dog cat day night week month year time lmao lmfao fr ngl el
  yeah yep nope would well wow oh congratulations congrats cops imagine remember meanwhile anyway bring come see check
  la los las un una unos y o pero que se su sus mi mis tu tus lo le les es son era está están con sin por para de del al
  en no sí si ya muy más también lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo
  junio julio agosto septiembre octubre noviembre diciembre gracias dios calle avenida colonia unit apt lot`
    .trim()
    .split(/\s+/),
)

const abbreviated = /^(?:mr|mrs|ms|dr|dra|lic|ing|rev|prof|sgt|cpl|lt|capt|dep|ofc|bro)$/
const monthName = /^(?:april|june|august|augusta|abril)$/
const streetWord =
  /^(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|ct|court|pl|place|ter|terrace|cir|way|row|hwy|pkwy|trl|trail|loop|sq|calle|avenida)$/
const particles = new Set('de la del los las van von der den di da dos bin ibn al el st mac mc y ter le du'.split(' '))
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** Forms of address that stand before a name: "Sister Yvette", "don Fermín", "la maestra Nayeli". */
const addresses = new Set(
  'sister brother bro miss mr mrs ms dr dra don doña doctor doctora lic ing rev prof sgt cpl lt capt dep ofc officer deputy pastor deacon maestra maestro'.split(
    ' ',
  ),
)

const upper = /^\p{Lu}/u
const twoUpper = /^\p{Lu}[\p{Lu}\p{N}'’]/u

export const isCapital = ({ text }: Reading, word: Word | undefined): boolean => {
  if (!word) return false
  const code = text.charCodeAt(word.start)
  return code < 128 ? code >= 65 && code <= 90 : upper.test(text.slice(word.start, word.start + 2))
}

/** All capitals (two letters or more). */
export const isShouted = (reading: Reading, word: Word): boolean =>
  word.end - word.start > 1 &&
  isCapital(reading, word) &&
  twoUpper.test(reading.text.slice(word.start, word.start + 2)) &&
  reading.text.slice(word.start, word.end).toUpperCase() === reading.text.slice(word.start, word.end)

const bare = (lower: string): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower)

export const isFirstName = (lower: string): boolean => firstNames.has(bare(lower))

/** Words that may follow each other in the name of a place; a full stop only after an abbreviation ("St.", "Co."). */
export const linked = (reading: Reading, i: number): boolean => {
  const { words, text } = reading
  const next = words[i + 1]
  if (!next) return false
  const gap = text.slice(words[i]!.end, next.start)
  return gap === ' ' || gap === '-' || gap === ' & ' || (/^\. ?$/.test(gap) && abbreviation.test(words[i]!.lower))
}
const abbreviation = /^(?:st|ste|co|mt|ft|jr|dr|univ|no|[a-z])$/

/** Could this word, as it is written, begin or continue a name? */
export const isNameWord = (reading: Reading, word: Word | undefined): boolean =>
  word !== undefined && isCapital(reading, word) && !noNames.has(bare(word.lower))

const possessive = (word: Word): boolean => word.lower.endsWith("'s")

/**
 * The name that begins at word `first`, at most five words long; undefined when there is none. `loose` accepts lower
 * case where the first word is a known given name (posts without capitals).
 */
export const nameAt = (reading: Reading, first: number, loose = false): NameRange | undefined => {
  const { words, text } = reading
  const start = words[first]
  if (!start) return undefined
  if (
    monthName.test(start.lower) &&
    isCapital(reading, start) &&
    /^[.,;)!\n]|^$/.test(text.slice(start.end, start.end + 1)) &&
    !/^. ?\d/.test(text.slice(start.end, start.end + 3))
  )
    return { start: start.start, end: start.end, first, last: first }
  let at = first
  if (
    addresses.has(start.lower) &&
    isNameWord(reading, words[first + 1]) &&
    (text[start.end] === ' ' ||
      (text[start.end] === '.' && abbreviated.test(start.lower) && text[start.end + 1] === ' '))
  )
    at++
  const lowerCase = !isCapital(reading, words[at]) && loose && isFirstName(words[at]!.lower)
  if (!lowerCase && !isNameWord(reading, words[at])) return undefined
  const shouted = isShouted(reading, words[at]!)
  let last = at
  while (last - first < 5 && !possessive(words[last]!)) {
    const next = words[last + 1]
    if (!next) break
    const gap = text.slice(words[last]!.end, next.start)
    const initial = isInitial(reading, last + 1)
    if (gap === '-' || /^ ?["“”'‘(]$/.test(gap)) {
      // A double name, or a nickname in quotes that closes again.
      if (gap !== '-') {
        const after = words[last + 2]
        if (
          !isNameWord(reading, next) ||
          !after ||
          !/^["“”'’)] $/.test(text.slice(next.end, after.start)) ||
          !isNameWord(reading, after)
        )
          break
        last += 2
        continue
      }
      // "Anne-Marie", "Byung-ho"
      if (!isCapital(reading, next) && !lowerCase && next.end - next.start > 4) break
      last++
      continue
    }
    if (gap !== ' ' && !(gap === '. ' && words[last]!.end - words[last]!.start === 1)) break
    if (initial || suffixes.has(next.lower)) {
      last++
      continue
    }
    if (particles.has(next.lower) && !isCapital(reading, next)) {
      let far = last + 2
      while (far < last + 4 && words[far] && particles.has(words[far]!.lower)) far++
      if (
        isNameWord(reading, words[far]) &&
        !isInstitution(reading, far) &&
        text.slice(next.end, words[far]!.start).length <= 6 &&
        next.lower !== 'y'
      ) {
        last = far
        continue
      }
      break
    }
    if (lowerCase ? !(isFirstName(next.lower) && !isCapital(reading, next)) : !isNameWord(reading, next)) break
    if (!lowerCase && isShouted(reading, next) !== shouted && next.end - next.start > 2) break
    last++
  }
  // "Fraternity Row" is a street.
  if (last > at && streetWord.test(words[last]!.lower)) return undefined
  // A single initial is no name.
  if (last === at && words[at]!.end - words[at]!.start < 2) return undefined
  const { end, lower } = words[last]!
  const isShort = suffixes.has(lower) && text[end] === '.'
  return { start: words[at]!.start, end: possessive(words[last]!) ? end - 2 : isShort ? end + 1 : end, first: at, last }
}

/** "Ezekiel B. Atherton", "Chase M.": a letter with its full stop, or between two names. */
const isInitial = (reading: Reading, i: number): boolean => {
  const word = reading.words[i]!
  if (word.end - word.start !== 1 || !isCapital(reading, word) || word.lower === 'i') return false
  const next = reading.words[i + 1]
  return (
    reading.text[word.end] === '.' || (isNameWord(reading, next) && reading.text.slice(word.end, next!.start) === ' ')
  )
}

/** "Ximena de la Primaria Roosevelt" is a girl and her school. */
const isInstitution = (reading: Reading, i: number): boolean =>
  (['people.schoolOpeners', 'health.facilities'] as const).some(kind => {
    const cues = reading.cues(kind)
    const at = cueIndexAt(cues, reading.words[i]!.start)
    return cues[at]?.first === i
  })

/** The name that ends with word `last`, by going back over capitals; at most four words. */
export const nameEndingAt = (reading: Reading, last: number): NameRange | undefined => {
  const { words, text } = reading
  if (!isNameWord(reading, words[last])) return undefined
  let first = last
  while (last - first < 3) {
    const before = words[first - 1]
    if (!before) break
    const gap = text.slice(before.end, words[first]!.start)
    if (gap !== ' ' && gap !== '-' && !(gap === '. ' && before.end - before.start === 1)) break
    if (
      gap !== '-' &&
      !isNameWord(reading, before) &&
      !(before.end - before.start === 1 && isCapital(reading, before) && before.lower !== 'i')
    )
      break
    first--
  }
  return { start: words[first]!.start, end: words[last]!.end, first, last }
}
