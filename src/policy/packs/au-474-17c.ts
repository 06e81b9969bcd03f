import type { Pack } from '../pack.ts'
import { anyOne, listed, others } from '../terms.ts'

export const au47417c: Pack = {
  id: 'au-474-17c',
  title: 'Australia’s law on doxing',
  place: 'Australia',
  kind: 'law',
  citation: 'Criminal Code ss 474.17C, 474.17D (Act No. 112 of 2024)',
  link: null,
  status: { state: 'in-force', dates: [{ on: '2024-12', what: 'in force; passed 28–29 November 2024' }] },
  protects: {
    about: others,
    family: false,
    narrower: false,
    sentence: 'Any individual; 474.17D: members of a group picked out by race, religion, sex or the like.',
  },
  categories: listed(
    'person-name',
    'photo',
    'phone',
    'email',
    'online-account',
    'street-address',
    'employer',
    'school',
  ),
  notPrivate: [],
  combine: anyOne,
  asks: ['threat'],
  asksSentence: 'It asks for no intent, but for conduct that reasonable people would find menacing or harassing.',
  sanction: 'Up to 6 years; up to 7 years under 474.17D.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: { sanction: 'R' },
  open: ['Its start is given as 11 and as 13 December 2024.', 'Places of education are on the list from memory.'],
  sentence:
    'Australia lists names, photos, phones, email, accounts, home and work addresses that let a person be found.',
  es: {
    title: 'La ley de Australia sobre doxing',
    place: 'Australia',
    protects: 'Toda persona; 474.17D: miembros de un grupo señalado por raza, religión, sexo o similar.',
    asks: 'No pide intención, sino una conducta que personas razonables hallarían amenazante o acosadora.',
    sentence:
      'Australia menciona nombres, fotos, teléfonos, correos, cuentas, domicilios y lugares de trabajo que permiten hallar a alguien.',
    sanction: 'Hasta 6 años; hasta 7 según 474.17D.',
    exceptions: [],
    dates: ['en vigor; aprobada el 28 y 29 de noviembre de 2024'],
    open: [
      'Su inicio se da como 11 y como 13 de diciembre de 2024.',
      'Los lugares de estudio están en la lista de memoria.',
    ],
  },
  examples: [
    { categories: ['email'], about: 'private-person', covered: true },
    { categories: ['birthdate'], about: 'private-person', covered: false },
    { categories: ['email'], about: 'self', covered: false },
  ],
}
