import type { Pack } from '../pack.ts'
import { anyOne, listed, servantsAndFamily } from '../terms.ts'

export const usMoJudicialPrivacy: Pack = {
  id: 'us-mo-judicial-privacy',
  title: 'Missouri’s Judicial Privacy Act',
  place: 'Missouri',
  kind: 'law',
  citation: 'RSMo 476.1300–476.1313',
  link: 'https://revisor.mo.gov/main/OneSection.aspx?section=476.1306',
  status: {
    state: 'in-force',
    dates: [
      { on: '2023-08-28', what: 'in force' },
      { on: '2025-08-28', what: 'widened to more court staff' },
    ],
  },
  protects: {
    about: servantsAndFamily,
    family: true,
    narrower: true,
    sentence: 'Judges; since 2025 also court clerks, juvenile officers and the staff of prosecutors.',
  },
  categories: listed(
    'street-address',
    'phone',
    'email',
    'ssn',
    'government-id',
    'bank-account',
    'payment-card',
    'family-member',
    'child',
  ),
  notPrivate: [],
  combine: anyOne,
  asks: ['request'],
  asksSentence:
    'It needs a written request by or for the officer. Then the details must come down within 5 business days.',
  sanction: 'A court order, costs and fees.',
  exceptions: ['information in court records on Case.net'],
  publicRecordExcuses: null,
  sure: 'M',
  sureOf: { status: 'T', protects: 'R', asks: 'T', sanction: 'T', exceptions: 'R' },
  open: ['The definition in 476.1300 was not read: the list is that of a like law.'],
  sentence: 'Missouri lets judges and court staff ask in writing that home and contact details come off the internet.',
  es: {
    title: 'La Ley de Privacidad Judicial de Misuri',
    place: 'Misuri',
    protects: 'Jueces; desde 2025 también secretarios de tribunal, oficiales de menores y personal de fiscalías.',
    asks: 'Necesita una solicitud por escrito. Después los datos deben retirarse en 5 días hábiles.',
    sentence:
      'Misuri permite a jueces y personal judicial pedir por escrito que se retiren de internet su domicilio y contactos.',
    sanction: 'Una orden judicial, costas y honorarios.',
    exceptions: ['información de expedientes en Case.net'],
    dates: ['en vigor', 'ampliada a más personal judicial'],
    open: ['No se leyó la definición de 476.1300: la lista es la de una ley parecida.'],
  },
  examples: [
    { categories: ['street-address'], about: 'public-servant', covered: true },
    { categories: ['phone'], about: 'private-person', covered: false },
    { categories: ['birthdate'], about: 'public-servant', covered: false },
  ],
}
