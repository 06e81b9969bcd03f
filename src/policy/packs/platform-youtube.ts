import type { Pack } from '../pack.ts'
import { anyOne, listed } from '../terms.ts'

// Applies to one's own details too, and to sharing by accident.
export const platformYoutube: Pack = {
  id: 'platform-youtube',
  title: 'YouTube’s rule on personal details',
  place: 'YouTube',
  kind: 'platform-rule',
  citation: 'YouTube’s policy, as recorded in July 2026',
  link: null,
  status: { state: 'in-force', dates: [{ on: '2026-07', what: 'text that we read' }] },
  protects: {
    about: [],
    family: false,
    narrower: false,
    sentence: 'Anybody, the author too. Sharing by accident counts.',
  },
  categories: listed(
    'street-address',
    'email',
    'credentials',
    'phone',
    'government-id',
    'health',
    'bank-account',
    'child',
    'school',
  ),
  notPrivate: [],
  combine: anyOne,
  asks: ['nothing-more'],
  asksSentence: null,
  sanction: null,
  exceptions: ['widely known public details, such as an office phone', 'made-up details that are marked as such'],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: {},
  open: ['A school is on the list where a minor goes to it.'],
  sentence: 'YouTube lists home addresses, email, phones, medical records, bank accounts, and the school of a minor.',
  es: {
    title: 'La regla de YouTube sobre datos personales',
    place: 'YouTube',
    protects: 'Cualquiera, también el autor. Compartir por accidente cuenta.',
    asks: null,
    sentence:
      'YouTube menciona domicilios, correos, teléfonos, expedientes médicos, cuentas de banco y la escuela de un menor.',
    sanction: null,
    exceptions: [
      'datos públicos muy conocidos, como el teléfono de una oficina',
      'datos inventados que se marcan como tales',
    ],
    dates: ['texto que leímos'],
    open: ['Una escuela está en la lista si un menor asiste a ella.'],
  },
  examples: [
    { categories: ['phone'], about: 'self', covered: true },
    { categories: ['school'], about: 'family', covered: true },
    { categories: ['birthdate'], about: 'private-person', covered: false },
    { categories: ['license-plate'], about: 'self', covered: false },
  ],
}
