import type { Pack } from '../pack.ts'
import { anyOne, listed, others } from '../terms.ts'

export const platformX: Pack = {
  id: 'platform-x',
  title: 'X’s rule on private information',
  place: 'X',
  kind: 'platform-rule',
  citation: 'X’s private information policy of March 2024, as recorded in July 2026',
  link: null,
  status: {
    state: 'in-force',
    dates: [
      { on: '2024-03', what: 'date of the policy' },
      { on: '2026-07', what: 'text that we read' },
    ],
  },
  protects: { about: others, family: false, narrower: false, sentence: 'Anybody but the author.' },
  categories: listed(
    'street-address',
    'coordinates',
    'government-id',
    'driver-license',
    'ssn',
    'phone',
    'email',
    'credentials',
    'bank-account',
    'payment-card',
    'biometric',
    'health',
  ),
  notPrivate: ['person-name', 'birthdate', 'employer', 'school'],
  combine: anyOne,
  asks: ['nothing-more'],
  asksSentence: null,
  sanction: null,
  exceptions: ['your own details', 'business places', 'public details that are shared without abuse'],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: {},
  open: [],
  sentence:
    'X lists home addresses and locations, private phones and email, IDs, bank and card details, and medical records.',
  es: {
    title: 'La regla de X sobre información privada',
    place: 'X',
    protects: 'Cualquiera menos el autor.',
    asks: null,
    sentence:
      'X menciona domicilios y ubicaciones, teléfonos y correos privados, identificaciones, datos de banco y tarjeta, y expedientes médicos.',
    sanction: null,
    exceptions: ['tus propios datos', 'lugares de negocios', 'datos públicos compartidos sin abuso'],
    dates: ['fecha de la política', 'texto que leímos'],
    open: [],
  },
  examples: [
    { categories: ['street-address'], about: 'private-person', covered: true },
    { categories: ['coordinates'], about: 'none', covered: true },
    { categories: ['birthdate'], about: 'public-servant', covered: false },
    { categories: ['school'], about: 'private-person', covered: false },
    { categories: ['phone'], about: 'self', covered: false },
  ],
}
