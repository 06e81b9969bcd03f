import type { Pack } from '../pack.ts'
import { anyOne, listed, others } from '../terms.ts'

export const hkPdpo64: Pack = {
  id: 'hk-pdpo-64',
  title: 'Hong Kong’s law on doxing',
  place: 'Hong Kong',
  kind: 'law',
  citation: 'Personal Data (Privacy) Ordinance s. 64(3A), (3C)',
  link: null,
  status: { state: 'in-force', dates: [{ on: '2021-10-08', what: 'in force' }] },
  protects: { about: others, family: true, narrower: false, sentence: 'The person whose data they are, and family.' },
  categories: listed('any-pii'),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent'],
  asksSentence:
    'It asks for no consent, and for intent to cause, or recklessness as to, harm such as harassment or threat.',
  sanction: 'Up to HK$100,000 and 2 years; more where harm is caused.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'R',
  sureOf: {},
  open: ['The figures for the tier with harm are from memory and left out here.'],
  sentence: 'Hong Kong takes in any personal data, shared without consent and with intent or recklessness as to harm.',
  es: {
    title: 'La ley de Hong Kong sobre doxing',
    place: 'Hong Kong',
    protects: 'La persona titular de los datos y su familia.',
    asks: 'Pide falta de consentimiento, e intención o temeridad en cuanto a un daño como acoso o amenaza.',
    sentence:
      'Hong Kong abarca todo dato personal, compartido sin consentimiento y con intención o temeridad en cuanto a un daño.',
    sanction: 'Hasta 100,000 HK$ y 2 años; más si se causa daño.',
    exceptions: [],
    dates: ['en vigor'],
    open: ['Las cifras del nivel con daño son de memoria y se omiten aquí.'],
  },
  examples: [
    { categories: ['phone'], about: 'family', covered: true },
    { categories: ['health'], about: 'private-person', covered: true },
    { categories: ['phone'], about: 'self', covered: false },
  ],
}
