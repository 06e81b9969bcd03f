import type { Pack } from '../pack.ts'
import { anyOne, listed, others } from '../terms.ts'

// The most complete list of all that were read whole.
export const usKy525085: Pack = {
  id: 'us-ky-525-085',
  title: 'Kentucky’s law on doxing',
  place: 'Kentucky',
  kind: 'law',
  citation: 'KRS 525.085',
  link: 'https://www.lawserver.com/law/state/kentucky/ks-statutes/kentucky_statutes_525-085',
  status: { state: 'in-force', dates: [{ on: '2021-06-29', what: 'in force' }] },
  protects: {
    about: others,
    family: true,
    narrower: true,
    sentence: 'Any person who lives in Kentucky, with close family and household members.',
  },
  categories: listed(
    'ssn',
    'government-id',
    'driver-license',
    'birthdate',
    'street-address',
    'email',
    'phone',
    'bank-account',
    'payment-card',
    'biometric',
    'health',
    'insurance',
    'school',
    'employer',
    'any-pii',
  ),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent'],
  asksSentence:
    'It asks for intent to intimidate, abuse, threaten, harass or frighten, so that a reasonable person would fear injury.',
  sanction: 'A class A misdemeanor, more if harm follows; also a civil case with punitive damages and fees.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: { status: 'R', sanction: 'R' },
  open: [],
  sentence:
    'Kentucky lists addresses, phones, email, birth dates, ID and account numbers, health, school and work places.',
  es: {
    title: 'La ley de Kentucky sobre doxing',
    place: 'Kentucky',
    protects: 'Toda persona que viva en Kentucky, con su familia cercana y quienes viven en su hogar.',
    asks: 'Pide intención de intimidar, abusar, amenazar, acosar o asustar, de modo que una persona razonable temería una lesión.',
    sentence:
      'Kentucky menciona domicilios, teléfonos, correos, fechas de nacimiento, números de identidad y cuentas, salud, escuela y trabajo.',
    sanction: 'Delito menor clase A, más si sigue un daño; también juicio civil con daños punitivos y honorarios.',
    exceptions: [],
    dates: ['en vigor'],
    open: [],
  },
  examples: [
    { categories: ['birthdate'], about: 'private-person', covered: true },
    { categories: ['license-plate'], about: 'family', covered: true },
    { categories: ['birthdate'], about: 'self', covered: false },
  ],
}
