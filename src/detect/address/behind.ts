// Addresses whose number stands behind an English name: "Lorenzen St, 5504", "County Road 48 #2113", and homes that a
// complex and a unit name: "Cypress Landing Apts #412", "Lot 31 Rolling Acres MHP".
import { matches } from '../matches.ts'

const names = "(?:\\p{Lu}[\\p{L}'’]+ ){1,3}"
const types = 'St|Street|Rd|Road|Ave|Avenue|Dr|Drive|Ln|Lane|Blvd|Boulevard|Ct|Court|Cir|Circle|Pkwy|Ridge'
const numbered = '(?:number|num|no\\.?|#|№) ?'
const closes = '(?![\\p{L}\\d%:/-]| ?(?:am|pm|hrs?|block|ppl|people)(?!\\p{L}))'
/** Not "4412 Walnut St 302": the number stands before the name there. */
const alone = '(?<!\\d[\\d-]*[A-Za-z]? (?:[NSEW]{1,2}\\.? )?)(?<![\\p{L}\\d])'

const typed = new RegExp(
  `${alone}(?!(?:\\p{Lu}[\\p{L}'’]+ )?(?:County|State|Township|Parish|Ranch|Forest|Service) )${names}(?:${types})\\.?,? (?:${numbered}\\d{1,5}|(?!19|20|911)\\d{3,4}(?=(?: [NSEW]{1,2})?(?:[,.;!?)\\n]|$)))(?: [NSEW]{1,2}(?!\\p{L}))?${closes}`,
  'gu',
)
const routes = new RegExp(
  `${alone}(?:County Road|County Rd|Co Rd|CR|State Road|Route|Rte|Rt|FM|Hwy|Highway) \\d{1,4},? ${numbered}\\d{2,5}${closes}`,
  'gu',
)
const unit = '(?:apt|apartment|unit|lot|rm|room|space|spc|trlr|trailer|no\\.?)'
const homes = 'Apts?|Apartments|Estates|Lofts|Condos|Condominiums|Villas|Manor|Towers?|Arms|Oaks|Pines'
const parks = 'MHP|Mobile (?:Home )?(?:Park|Estates|Court|Ct)|Trailer (?:Park|Court)|RV (?:Park|Resort)|Estates|Acres'
const complexes = new RegExp(
  `(?<![\\p{L}\\d])(?:${names}(?:${homes}|${parks}),? (?:${unit} ?#?|#)[A-Z]?-?\\d{1,4}[A-Z]?|(?:[Ll]ot|[Ss]pace|[Uu]nit|[Tt]railer) #?\\d{1,4},? (?:at |in )?${names}(?:${parks}))(?![\\p{L}\\d-])`,
  'gu',
)

/** A form and what must stand somewhere for it: found without looking for the name before it. */
const forms: readonly (readonly [form: RegExp, needs: RegExp])[] = [
  [typed, new RegExp(`(?:${types})\\.?,? (?:${numbered})?\\d`, 'u')],
  [routes, new RegExp(`\\d,? ${numbered}\\d`, 'u')],
  [complexes, new RegExp(`(?:${homes}|${parks}),? (?:${unit}|#)|(?:Lot|Space|Unit|Trailer) #?\\d`, 'iu')],
]

export interface Behind {
  readonly start: number
  readonly end: number
  /** A complex; an address may follow it. */
  readonly complex: boolean
}

/** Where they stand. Linear: names and numbers are short. */
export const numbersBehind = (text: string): Behind[] =>
  forms.flatMap(([form, needs]) =>
    needs.test(text)
      ? matches(form, text).map(({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
          complex: form === complexes,
        }))
      : [],
  )
