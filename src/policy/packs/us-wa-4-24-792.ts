import type { Pack } from '../pack.ts'
import { listed, others } from '../terms.ts'

// Its definition was not read; the list is Illinois' by memory, and the pack says so.
export const usWa424792: Pack = {
  id: 'us-wa-4-24-792',
  title: 'Washington State’s civil law on doxing',
  place: 'Washington State',
  kind: 'law',
  citation: 'RCW 4.24.792',
  link: 'https://app.leg.wa.gov/Rcw/default.aspx?cite=4.24.792',
  status: { state: 'in-force', dates: [{ on: '2023-07', what: 'in force (month from memory)' }] },
  protects: { about: others, family: true, narrower: false, sentence: 'Any individual, and those close to them.' },
  categories: listed(
    'ssn',
    'street-address',
    'phone',
    'email',
    'online-account',
    'biometric',
    'health',
    'bank-account',
    'school',
    'employer',
    'orientation',
    'intimate-image',
    'credentials',
  ),
  notPrivate: [],
  combine: { kind: 'combination', with: ['person-name', 'maiden-name', 'birthdate', 'birthplace'] },
  asks: ['intent', 'harm'],
  asksSentence: 'It asks for no consent; for intent, knowledge or reckless disregard; and for one of five harms.',
  sanction: 'Damages, $5,000 by statute each time, fees, a court order.',
  exceptions: ['reports of crime in good faith', 'free speech, press and petition', 'news media, among others'],
  publicRecordExcuses: false,
  sure: 'M',
  sureOf: { status: 'T', protects: 'T', asks: 'T', sanction: 'R', exceptions: 'T' },
  open: ['Its definition was not read: the list is that of a like law.'],
  sentence:
    'Washington lists a name or birth date together with a linked detail. That it was public already is no defense.',
  es: {
    title: 'La ley civil del estado de Washington sobre doxing',
    place: 'Estado de Washington',
    protects: 'Toda persona y sus allegados.',
    asks: 'Pide falta de consentimiento; intención, conocimiento o temeridad; y uno de cinco daños.',
    sentence:
      'Washington menciona un nombre o fecha de nacimiento junto con un dato ligado. Que ya fuera público no es defensa.',
    sanction: 'Daños, 5,000 dólares por ley cada vez, honorarios, una orden judicial.',
    exceptions: [
      'denuncias de delitos de buena fe',
      'libertad de expresión, prensa y petición',
      'medios de noticias, entre otros',
    ],
    dates: ['en vigor (mes de memoria)'],
    open: ['No se leyó su definición: la lista es la de una ley parecida.'],
  },
  examples: [
    { categories: ['phone'], about: 'private-person', signals: ['person-name'], covered: true },
    { categories: ['phone'], about: 'private-person', covered: false },
    { categories: ['birthdate', 'street-address'], about: 'private-person', source: 'public-record', covered: true },
    { categories: ['birthdate'], about: 'private-person', covered: false },
  ],
}
