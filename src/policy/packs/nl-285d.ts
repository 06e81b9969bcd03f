import type { Pack } from '../pack.ts'
import { anyOne, listed, others } from '../terms.ts'

export const nl285d: Pack = {
  id: 'nl-285d',
  title: 'The Dutch law on doxing',
  place: 'Netherlands',
  kind: 'law',
  citation: 'art. 285d Sr',
  link: 'https://zakboekenpolitie.com/Doxing.html',
  status: { state: 'in-force', dates: [{ on: '2024-01-01', what: 'in force' }] },
  protects: {
    about: others,
    family: true,
    narrower: false,
    sentence: 'Any person, directly or through the details of a third person.',
  },
  categories: listed('any-pii'),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent'],
  asksSentence:
    'It asks for intent to frighten, cause serious nuisance or hinder at work. Obtaining the details is enough.',
  sanction:
    'Up to 2 years or a fine; a third more where it is about officials, judges, lawyers, journalists or police.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: { sanction: 'R' },
  open: ['The text that we read is that of the bill.'],
  sentence:
    'Dutch law takes in any personal data, shared or obtained to frighten, cause serious nuisance or hinder at work.',
  es: {
    title: 'La ley neerlandesa sobre doxing',
    place: 'Países Bajos',
    protects: 'Toda persona, directamente o por los datos de un tercero.',
    asks: 'Pide intención de asustar, causar molestia grave o estorbar en el trabajo. Basta con obtener los datos.',
    sentence:
      'La ley neerlandesa abarca todo dato personal, compartido u obtenido para asustar, causar molestia grave o estorbar en el trabajo.',
    sanction: 'Hasta 2 años o multa; un tercio más si trata de funcionarios, jueces, abogados, periodistas o policías.',
    exceptions: [],
    dates: ['en vigor'],
    open: ['El texto que leímos es el del proyecto.'],
  },
  examples: [
    { categories: ['phone'], about: 'private-person', covered: true },
    { categories: ['license-plate'], about: 'public-servant', source: 'restricted-database', covered: true },
    { categories: ['phone'], about: 'self', covered: false },
  ],
}
