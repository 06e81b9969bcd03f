import type { Pack } from '../pack.ts'
import { anyOne, listedIn, others } from '../terms.ts'

export const platformDiscord: Pack = {
  id: 'platform-discord',
  title: 'Discord’s rule on personal details',
  place: 'Discord',
  kind: 'platform-rule',
  citation: 'Discord’s community guidelines, guideline 3, as recorded in September 2025',
  link: null,
  status: {
    state: 'in-force',
    dates: [
      { on: '2024-03-15', what: 'date of the explainer' },
      { on: '2025-09', what: 'text that we read' },
    ],
  },
  protects: { about: others, family: false, narrower: false, sentence: 'Anyone who did not consent.' },
  categories: listedIn(
    'guideline 3',
    'person-name',
    'street-address',
    'ssn',
    'bank-account',
    'driver-license',
    'any-pii',
  ),
  notPrivate: [],
  combine: anyOne,
  asks: ['nothing-more'],
  asksSentence: null,
  sanction: null,
  exceptions: ['details shared with consent'],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: {},
  open: [],
  sentence:
    'Discord takes in any detail that identifies a person without consent, such as name, home address or bank data.',
  es: {
    title: 'La regla de Discord sobre datos personales',
    place: 'Discord',
    protects: 'Quien no dio su consentimiento.',
    asks: null,
    sentence:
      'Discord abarca todo dato que identifique a alguien sin su consentimiento, como nombre, domicilio o datos de banco.',
    sanction: null,
    exceptions: ['datos compartidos con consentimiento'],
    dates: ['fecha de la explicación', 'texto que leímos'],
    open: [],
  },
  examples: [
    { categories: ['street-address'], about: 'private-person', covered: true },
    { categories: ['license-plate'], about: 'private-person', covered: true },
    { categories: ['street-address'], about: 'self', covered: false },
  ],
}
