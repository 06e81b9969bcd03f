import type { Pack } from '../pack.ts'
import { anyOne, listed, others } from '../terms.ts'

export const usOr30835: Pack = {
  id: 'us-or-30-835',
  title: 'Oregon’s civil law on doxing',
  place: 'Oregon',
  kind: 'law',
  citation: 'ORS 30.835',
  link: null,
  status: { state: 'in-force', dates: [{ on: '2021', what: 'enacted (HB 3047)' }] },
  protects: {
    about: others,
    family: true,
    narrower: false,
    sentence: 'Any person, with the contact details of employer and family, and the children.',
  },
  categories: listed(
    'street-address',
    'email',
    'phone',
    'ssn',
    'employer',
    'family-member',
    'child',
    'photo',
    'school',
  ),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent', 'harm'],
  asksSentence: 'It asks for intent to stalk, harass or injure, for no consent, and that it happens.',
  sanction: 'Civil damages and fees.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: {},
  open: ['More kinds of damages are cut off in the copy that we read.'],
  sentence:
    'Oregon lists home addresses, private phones and email, Social Security numbers, and the school of children.',
  es: {
    title: 'La ley civil de Oregón sobre doxing',
    place: 'Oregón',
    protects: 'Toda persona, con los contactos de su empleador y familia, y sus hijos.',
    asks: 'Pide intención de acechar, acosar o lesionar, falta de consentimiento, y que ocurra.',
    sentence:
      'Oregón menciona domicilios, teléfonos y correos privados, números de Seguro Social y la escuela de los hijos.',
    sanction: 'Daños civiles y honorarios.',
    exceptions: [],
    dates: ['promulgada (HB 3047)'],
    open: ['Otros tipos de daños faltan en la copia que leímos.'],
  },
  examples: [
    { categories: ['school'], about: 'private-person', covered: true },
    { categories: ['family-member'], about: 'private-person', covered: true },
    { categories: ['birthdate'], about: 'private-person', covered: false },
    { categories: ['phone'], about: 'self', covered: false },
  ],
}
