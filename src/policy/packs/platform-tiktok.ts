import type { Pack } from '../pack.ts'
import { anyOne, listed, listedAsking } from '../terms.ts'

// Two tiers, the only published ranking that was found: the second needs a context of harm.
export const platformTiktok: Pack = {
  id: 'platform-tiktok',
  title: 'TikTok’s rule on personal information',
  place: 'TikTok',
  kind: 'platform-rule',
  citation: 'TikTok’s community guidelines, as recorded in September 2025',
  link: null,
  status: { state: 'in-force', dates: [{ on: '2025-09', what: 'text that we read' }] },
  protects: { about: [], family: false, narrower: false, sentence: 'Anybody, the author too.' },
  categories: [
    ...listed(
      'street-address',
      'credentials',
      'payment-card',
      'bank-account',
      'ssn',
      'driver-license',
      'government-id',
    ),
    ...listedAsking(['harm'], 'phone', 'email', 'birthdate', 'health', 'photo'),
  ],
  notPrivate: [],
  combine: anyOne,
  asks: ['nothing-more'],
  asksSentence: 'Contact details, birth dates and health count where the context is one of harm.',
  sanction: null,
  exceptions: ['public-interest comment on public figures'],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: {},
  open: ['The pages of 2026 keep the rule but fold the lists away.'],
  sentence:
    'TikTok ranks home addresses, ID numbers and payment details highest; contact details, birth dates and health come next.',
  es: {
    title: 'La regla de TikTok sobre información personal',
    place: 'TikTok',
    protects: 'Cualquiera, también el autor.',
    asks: 'Contactos, fechas de nacimiento y salud cuentan cuando el contexto es de daño.',
    sentence:
      'TikTok pone primero domicilios, números de identidad y datos de pago; después contactos, fechas de nacimiento y salud.',
    sanction: null,
    exceptions: ['comentarios de interés público sobre figuras públicas'],
    dates: ['texto que leímos'],
    open: ['Las páginas de 2026 mantienen la regla pero pliegan las listas.'],
  },
  examples: [
    { categories: ['street-address'], about: 'self', covered: true },
    { categories: ['birthdate'], about: 'private-person', covered: true },
    { categories: ['school'], about: 'private-person', covered: false },
    { categories: ['license-plate'], about: 'private-person', covered: false },
  ],
}
