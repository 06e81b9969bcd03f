import type { Pack } from '../pack.ts'
import { anyOne, listed, servants } from '../terms.ts'

export const usOk211176: Pack = {
  id: 'us-ok-21-1176',
  title: 'Oklahoma’s law on posting personal details',
  place: 'Oklahoma',
  kind: 'law',
  citation: '21 O.S. § 1176',
  link: 'https://govt.westlaw.com/okjc/Document/N7698F2D030D011EE9B9AF50EBD245132',
  status: {
    state: 'in-force',
    dates: [
      { on: '2021-11-01', what: 'in force' },
      { on: '2023-11-01', what: 'widened' },
    ],
  },
  protects: {
    about: servants,
    family: false,
    narrower: true,
    sentence: 'Peace officers and public officials; since 2023 also those who give medical care, and crime victims.',
  },
  categories: listed(
    'person-name',
    'birthdate',
    'birthplace',
    'maiden-name',
    'biometric',
    'ssn',
    'driver-license',
    'government-id',
    'health',
    'school',
    'bank-account',
    'employer',
  ),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent', 'harm'],
  asksSentence:
    'It asks for intent to threaten, intimidate or harass, and for reasonable fear of death or serious injury.',
  sanction: 'A misdemeanor: 6 months or $1,000; 1 year or $2,000 for a repeat.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'M',
  sureOf: { status: 'T', protects: 'T', asks: 'T', sanction: 'T' },
  open: ['The definition was not read: the list is likely, from memory.'],
  sentence: 'Oklahoma’s law is about details of officers and public officials. Its list was not read.',
  es: {
    title: 'La ley de Oklahoma sobre publicar datos personales',
    place: 'Oklahoma',
    protects:
      'Agentes del orden y funcionarios; desde 2023 también quienes dan atención médica, y víctimas de delitos.',
    asks: 'Pide intención de amenazar, intimidar o acosar, y temor razonable de muerte o lesión grave.',
    sentence: 'La ley de Oklahoma trata de datos de agentes y funcionarios. No se leyó su lista.',
    sanction: 'Delito menor: 6 meses o 1,000 dólares; 1 año o 2,000 dólares si se repite.',
    exceptions: [],
    dates: ['en vigor', 'ampliada'],
    open: ['No se leyó la definición: la lista es probable, de memoria.'],
  },
  examples: [
    { categories: ['birthdate'], about: 'public-servant', covered: true },
    { categories: ['birthdate'], about: 'private-person', covered: false },
    { categories: ['coordinates'], about: 'public-servant', covered: false },
  ],
}
