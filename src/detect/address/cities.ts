// A city behind a street: a known one, or words that look like one.
import { cityPhrases, flagsOf, is } from './lexicon.ts'
import { isCapital, type Token } from './tokens.ts'
import { endsAt } from './units.ts'

/** Index after a known city at `at`, or `at`. */
export const knownCity = (tokens: readonly Token[], at: number): number => {
  const rests = cityPhrases.get(tokens[at]?.lower ?? '')
  if (rests)
    for (const rest of rests) {
      let k = tokens[at + 1]?.text === '.' && rest.length ? at + 2 : at + 1
      if (rest.every(word => tokens[k++]?.lower === word)) return k
    }
  return at
}

// After a comma these begin something else than a city, though they have a capital.
const noCity =
  /^(?:mr|mrs|ms|dr|rev|sgt|lt|officer|deputy|call|text|ask|free|bring|byo|byob|come|park|dob|dl|ssn|ss|cell|phone|ph|tel|email|plate|tag|vin|born|drives|license|(?:m|tu?|w|th|f|sa?|su|mon|tues?|weds?|thu|thurs?|fri|sat|sun)(?:-.+)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|pct|precinct|rm|room|div|case|blue|red|white|black|green|silver|gray|grey|open|thanks|thank|god|share|rt|retweet|pls|please|help|owner|adults?|elderly|family|mom|dad|wife|husband|class|charge|tier|ext|po|p|door|doors|gate|exit|back|his|her|our|my|salon|suite|level|window|dept|attn|c|o|usa|us|harvey|hurricane|rescue|sos|urgent|emergency|mv|houseboat)$/

/** Nor do names that end so: "Creekview Elem". */
const noCityEnd = /^(?:elem|elementary|school|hospital|library|inc|llc|pd|side)$/

const cityStart = /^(?:port|fort|ft|mount|mt|lake|san|santa|el|la|los|las|new|north|south|east|west|saint|st|glen)$/
const cityEnd =
  /^(?:city|falls|springs|heights|hills|beach|park|grove|valley|village|hollow|harbor|landing|junction|creek|lake|point|township|\p{L}{2,}(?:ville|burg|burgh|boro|borough|ton|field|ford|port|mont|wood|dale|land|haven|bury|ham|worth))$/u

/** "Ft. Averill", "Mt Perrin": no feet, and not Montana. */
export const beginsCity = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.text === '.' ? tokens[at + 2] : tokens[at + 1]
  return (
    /^(?:Ft|Mt|St|Pt)$/.test(tokens[at]?.text ?? '') && next?.kind === 'word' && next.lines === 0 && isCapital(next)
  )
}

/** Index after up to four words with capitals at `at`; "Ft. Averill" keeps its dot. */
const skipCapitals = (tokens: readonly Token[], at: number): number => {
  let to = at
  while (to < tokens.length && to - at < 5) {
    const token = tokens[to]!
    if (token.text === '.' && !token.spaced && /^(?:ft|mt|st|pt)$/.test(tokens[to - 1]?.lower ?? '')) {
      to++
      continue
    }
    if (token.kind !== 'word' || (token.lines > 0 && to > at) || !isCapital(token)) break
    if (beginsCity(tokens, to)) {
      to++
      continue
    }
    if (flagsOf(token.lower) & is.stop || noCity.test(token.lower) || /['’]s$/.test(token.text)) break
    to++
  }
  return to
}

/** ", Maplewood": capitals behind a comma, with a mark or a small letter after them. Index after it, or `at`. */
export const cityBehindComma = (tokens: readonly Token[], at: number): number => {
  const first = tokens[at]
  if (first?.kind !== 'word' || !isCapital(first) || noCity.test(first.lower)) return at
  const to = skipCapitals(tokens, at)
  const stop = tokens[to]
  const last = tokens[to - 1]
  if (to === at || to - at > 4 || (to - at === 1 && first.text.length < 3)) return at
  // "…, Bluebird Ln" is the next street, not a city; "Moss Point side" a part of town.
  if (flagsOf(last!.lower) & is.sureType || noCityEnd.test(last!.lower)) return at
  if (!stop || stop.lines > 0) return to
  if (stop.kind === 'number' ? !/^\d{5}$/.test(stop.text) : /^[&'’–-]$/.test(stop.text)) return at
  return (stop.kind === 'word' && isCapital(stop)) || stop.lower === 'side' ? at : to
}

/** ", westover hills": in small letters only what ends like a city, at the end of a clause. Index after it, or `at`. */
export const smallCity = (tokens: readonly Token[], at: number): number => {
  for (let to = at + 1; to <= at + 3; to++) {
    const word = tokens[to - 1]
    if (word?.kind !== 'word' || word.lines > 0 || flagsOf(word.lower) & is.stop) return at
    if (cityEnd.test(word.lower) && endsAt(tokens, to) && (to - at > 1 || word.text.length > 6)) return to
  }
  return at
}

/** "Tarpon Cv Port Lavelle", "\nMillbrae Falls\n": no comma, but the look of a city and the end of a clause behind it. */
export const cityByLook = (tokens: readonly Token[], at: number): number => {
  const first = tokens[at]
  if (first?.kind !== 'word' || !isCapital(first) || noCity.test(first.lower)) return at
  const to = skipCapitals(tokens, at)
  if (to === at || to - at > 3 || !endsAt(tokens, to)) return at
  const looks = to - at > 1 ? cityStart.test(first.lower) || cityEnd.test(tokens[to - 1]!.lower) : false
  return looks || (first.lines > 0 && to - at === 1 && first.text.length > 6 && cityEnd.test(first.lower)) ? to : at
}
