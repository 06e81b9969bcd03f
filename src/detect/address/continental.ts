// Addresses of the European continent: street, number, perhaps a floor, then a ZIP code before the city:
// "Fichtenweg 12, 04155 Leipzig", "C/ Mayor 18, 2.º B, 31001 Pamplona", "C/ Olmo 4, bajo dcha, 46470 Catarroja".
import { matches } from '../matches.ts'

const word = '\\p{Lu}[\\p{L}.]+'
const form = new RegExp(
  `(?<![\\p{L}\\d])(?:C/ ?|Calle |Carrer |Avinguda |Rue |Via |Rua )?(?:(?:de la |de |del |du )?${word}[ ]){1,3}\\d{1,4}(?:-?[a-z])?, (?:[\\p{L}\\d][\\p{L}\\dºª°. ]{0,14}, )?\\d{5} \\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)?(?![\\p{L}\\d])`,
  'gu',
)
const gate = /\d, (?:.{1,15}, )?\d{5} \p{Lu}/u

/** Where they stand. */
export const continentalForms = (text: string): { start: number; end: number }[] =>
  gate.test(text) ? matches(form, text).map(({ index, 0: found }) => ({ start: index, end: index + found.length })) : []
