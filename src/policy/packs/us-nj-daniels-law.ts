import type { Pack } from '../pack.ts'
import { anyOne, listed, servantsAndFamily } from '../terms.ts'

export const usNjDanielsLaw: Pack = {
  id: 'us-nj-daniels-law',
  title: 'New Jersey’s Daniel’s Law',
  place: 'New Jersey',
  kind: 'law',
  citation: 'N.J.S.A. 56:8-166.1; 2C:20-31.1',
  link: null,
  status: {
    state: 'in-force',
    dates: [
      { on: '2020-11', what: 'enacted' },
      { on: '2023-07', what: 'amended' },
      { on: '2024-11-26', what: 'upheld by a federal district court' },
    ],
  },
  protects: {
    about: servantsAndFamily,
    family: true,
    narrower: true,
    sentence:
      'Judges, police, prosecutors and child-protection investigators, active or retired, and family in the same household.',
  },
  categories: listed('street-address', 'phone'),
  notPrivate: [],
  combine: anyOne,
  asks: ['request'],
  asksSentence: 'It needs a written notice. Then the details must come down within 10 business days.',
  sanction: 'At least $1,000 each time, punitive damages and fees.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'R',
  sureOf: {},
  open: ['How the appeal ended is not known here.'],
  sentence:
    'New Jersey lets judges, police and prosecutors ask that home addresses and unlisted home phones come down.',
  es: {
    title: 'La Ley de Daniel de Nueva Jersey',
    place: 'Nueva Jersey',
    protects:
      'Jueces, policías, fiscales e investigadores de protección infantil, activos o retirados, y la familia que vive con ellos.',
    asks: 'Necesita un aviso por escrito. Después los datos deben retirarse en 10 días hábiles.',
    sentence:
      'Nueva Jersey permite a jueces, policías y fiscales pedir que se retiren su domicilio y su teléfono no publicado.',
    sanction: 'Al menos 1,000 dólares cada vez, daños punitivos y honorarios.',
    exceptions: [],
    dates: ['promulgada', 'reformada', 'confirmada por un tribunal federal de distrito'],
    open: ['Aquí no se sabe cómo terminó la apelación.'],
  },
  examples: [
    { categories: ['phone'], about: 'public-servant', covered: true },
    { categories: ['phone'], about: 'private-person', covered: false },
    { categories: ['email'], about: 'public-servant', covered: false },
  ],
}
