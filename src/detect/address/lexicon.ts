// What each word may be in an address, as one set of flags: the grammar asks one table once a word.
import { joiningWords, stopWords, streetWords, unlikelyWords } from './common-words.ts'
import { cities, plainStates, stateNames, wordyStates } from './places.ts'
import { rareTypes, routeWords, sureTypes, weakTypes } from './street-types.ts'

/** Bits of a word. */
export const is = {
  sureType: 1,
  weakType: 2,
  rareType: 4,
  direction: 8,
  unit: 16,
  stop: 32,
  unlikely: 64,
  joining: 128,
  plainState: 256,
  wordyState: 512,
  prefixType: 1024,
  hood: 2048,
  /** A stop word in small letters, a street's name in capitals. */
  streetWord: 4096,
  anyType: 7,
} as const

const spellings = (list: string): string[] =>
  list
    .split('|')
    .flatMap(entry => entry.split('/'))
    .map(word => word.trim())
    .filter(Boolean)

const table = new Map<string, number>()
const mark = (words: Iterable<string>, bit: number): void => {
  for (const word of words) table.set(word, (table.get(word) ?? 0) | bit)
}
const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)

mark(spellings(sureTypes), is.sureType)
mark(spellings(weakTypes), is.weakType)
mark(spellings(rareTypes), is.rareType)
mark(words(stopWords), is.stop)
mark(words(unlikelyWords), is.unlikely)
mark(words(streetWords), is.streetWord)
mark(words(joiningWords), is.joining)
mark(words(plainStates), is.plainState)
mark(words(wordyStates), is.wordyState)
mark(
  words(
    'n s e w ne nw se sw north south east west northeast northwest southeast southwest norte sur este oeste oriente poniente',
  ),
  is.direction,
)
mark(
  words(
    'apt apts apartment apartments appt aptmt unit units ste suite suites lot floor fl flr rm room bldg building trlr trailer spc space penthouse ph bsmt basement slip hangar apto depto departamento int interior piso casa local edif edificio bay suit apt# condo flat cuarto lote espacio lt mz manzana sp unidad barn dpto door dock studio cottage townhome townhouse side',
  ),
  is.unit,
)
// Words before the name: Spanish street types, and the English ones that also lead ("Avenue Q", "Rue Cannes").
mark(
  words(
    'calle avenida ave av avda camino paseo calzada callejón callejon privada priv cerrada bulevar blvd carretera carr prolongación prolongacion circuito rue via avenue road cll cda pasaje plaza rincon rincón vereda',
  ),
  is.prefixType,
)
mark(
  words(
    'col colonia urb urbanización urbanizacion fracc fraccionamiento bo barrio sector res residencial parcelas com unidad infonavit ampliación ampliacion bda',
  ),
  is.hood,
)

/** The flags of a lower-case word, 0 for a word that is only a name. */
export const flagsOf = (lower: string): number => table.get(lower) ?? 0

const phrases = (list: string): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byFirst = new Map<string, string[][]>()
  for (const entry of spellings(list)) {
    const [first, ...rest] = entry.replaceAll('.', '').split(' ')
    const entries = byFirst.get(first!)
    if (entries) entries.push(rest)
    else byFirst.set(first!, [rest])
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.length - a.length)
  return byFirst
}

/** Phrases by their first word; each value the words that follow it, the longest first. */
export const routePhrases = phrases(routeWords)
export const statePhrases = phrases(stateNames)
export const cityPhrases = phrases(cities)
