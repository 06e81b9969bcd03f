import type { Pack } from '../pack.ts'
import { anyOne, listed, servantsAndFamily } from '../terms.ts'

// Kansas City's draft of 2020. Its own text was not found: the list is merged from four news reports of 23–25 July 2020.
export const usMoKansasCityDoxing: Pack = {
  id: 'us-mo-kansas-city-doxing',
  title: 'Kansas City’s draft ordinance on doxing',
  place: 'Kansas City, Missouri',
  kind: 'law',
  citation: 'Draft Section 50-175, Code of Ordinances, Chapter 50',
  link: null,
  status: { state: 'adoption-unconfirmed', dates: [{ on: '2020-07-23', what: 'introduced by Mayor Quinton Lucas' }] },
  protects: {
    about: servantsAndFamily,
    family: true,
    narrower: false,
    sentence: 'Public servants, their close family and their partners. Reports differ on which public servants.',
  },
  categories: listed(
    'person-name',
    'ssn',
    'birthdate',
    'street-address',
    'email',
    'phone',
    'payment-card',
    'bank-account',
    'health',
    'insurance',
    'school',
    'employer',
  ),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent', 'harm'],
  asksSentence:
    'It asks for malice, for intent to abuse, threaten, harass or frighten, and for danger to the person or family.',
  sanction: 'A fine of up to $500 or jail, the mayor said. The draft is reported to name no penalty.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'R',
  sureOf: {},
  open: ['No report of a vote was found.', 'The list is merged from four news reports of the draft.'],
  sentence:
    'Kansas City’s draft of 2020 lists such details of public servants and their families. Whether it passed is unconfirmed.',
  es: {
    title: 'El proyecto de ordenanza de Kansas City sobre doxing',
    place: 'Kansas City, Misuri',
    protects: 'Servidores públicos, su familia cercana y sus parejas. Los reportes no coinciden en cuáles servidores.',
    asks: 'Pide malicia, intención de abusar, amenazar, acosar o asustar, y peligro para la persona o su familia.',
    sentence:
      'El proyecto de 2020 de Kansas City menciona estos datos de servidores públicos y sus familias. No consta si se aprobó.',
    sanction: 'Multa de hasta 500 dólares o cárcel, dijo el alcalde. Se reporta que el proyecto no fija pena.',
    exceptions: [],
    dates: ['presentado por el alcalde Quinton Lucas'],
    open: ['No se halló reporte de una votación.', 'La lista reúne cuatro reportes de prensa sobre el proyecto.'],
  },
  examples: [
    { categories: ['street-address'], about: 'public-servant', covered: true },
    { categories: ['birthdate'], about: 'family', covered: true },
    { categories: ['street-address'], about: 'private-person', covered: false },
    { categories: ['license-plate'], about: 'public-servant', covered: false },
  ],
}
