// Streets that no word for streets announces, as Spanish writes them: "vive en Mesones 44", "vecino de Cuauhtémoc 9",
// "Mesones 44, depto. 12", "vive en el 5830 de la Proctor". What stands before or behind bids them.
import { matches } from '../matches.ts'

const name = '\\p{Lu}[\\p{L}.]+(?: (?:de |del |de la |de los |y )?\\p{Lu}[\\p{L}.]+){0,3}'
const number = '\\d{1,5}(?:-[A-Za-z]| bis)?(?![\\p{L}\\d:%-])'
const lives = '[Vv]ive[ns]?|[Vv]ivo|[Vv]ivimos|[Dd]uerme[ns]?'
const place =
  '[Ee]stán?|[Qq]uedan?|[Cc]asas?|[Vv]ecin[oa]s?|[Dd]omicilio|[Dd]irección|[Oo]ficina|[Ss]alió|[Uu]bicad[oa]s?|[Rr]ent[oa]|[Ee]ntregan?|[Rr]ecoger'

/** After the number, these count something else: "vive en Texas 5 años". */
const counted =
  '(?! (?:años?|veces|vez|horas?|hrs|días?|meses|semanas?|minutos|min|personas|hijos|hijas|niños|gatos|perros|millones|mil|pesos|dólares|kilómetros|km|metros|mts|cuadras|am|pm|a\\.m|p\\.m)(?!\\p{L})| \\$)'

const patterns: readonly RegExp[] = [
  // "duerme en Loma Dorada 1177-A", "su casa de Cerro del Tigre 61"
  new RegExp(
    `(?<=(?<!\\p{L})(?:(?:${lives}|${place})(?: (?:con \\p{L}+|sol[oa]))?(?: (?:en|de|es)|:)|[Dd]omicilio|[Dd]irección) )${name} (?:#|n[uú]m\\.? |no\\.? )?${number}${counted}`,
    'gu',
  ),
  // "Mesones 44, depto. 12"
  new RegExp(`(?<![\\p{L}\\d] ?)${name} ${number}(?=, (?:depto|dpto|departamento|int|interior|lote|piso)\\.? )`, 'gu'),
  // "Río Lerma 221, Col. Jardín"
  new RegExp(
    `(?<![\\p{L}\\d])${name} ${number}(?=, (?:[Cc]ol|[Cc]olonia|[Ff]racc|[Ff]raccionamiento|[Bb]arrio)\\.? \\p{Lu})`,
    'gu',
  ),
  // "vive en el 5830 de la Proctor", "los del 1822 de la calle Nogal"
  new RegExp(`(?<=(?:${lives}) en el )\\d{2,5} de la ${name}`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d])\\d{2,5} de (?:la )?(?:calle|avenida) ${name}`, 'gu'),
]

/** One of these stands in every such text, and hardly in English. */
const needed =
  / (?:en|de|es) |, (?:dep|dpto|int|lote|piso|[Cc]ol|[Ff]racc|[Bb]arrio)|[Cc]asa:|[Dd]omicilio|[Dd]irección/

/** Where they stand: offsets of street and number. Linear: each name and number is short. */
export const biddenStreets = (text: string): { start: number; end: number }[] =>
  needed.test(text)
    ? patterns.flatMap(pattern =>
        matches(pattern, text).map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
      )
    : []
