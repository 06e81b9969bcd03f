import type { Pack } from '../pack.ts'
import { listed, others } from '../terms.ts'

// A combination law: a name or a photo together with a listed item.
export const usVa1821864: Pack = {
  id: 'us-va-18-2-186-4',
  title: 'Virginia’s law on using personal details to harass',
  place: 'Virginia',
  kind: 'law',
  citation: 'Va. Code § 18.2-186.4',
  link: null,
  status: { state: 'in-force', dates: [{ on: '2010', what: 'version that we read (ch. 767)' }] },
  protects: { about: others, family: false, narrower: false, sentence: 'Any person. It weighs more for officers.' },
  categories: listed(
    'ssn',
    'driver-license',
    'bank-account',
    'payment-card',
    'credentials',
    'signature',
    'street-address',
  ),
  notPrivate: [],
  combine: { kind: 'combination', with: ['person-name', 'photo'] },
  asks: ['intent'],
  asksSentence: 'It asks for intent to coerce, intimidate or harass.',
  sanction: 'A class 1 misdemeanor; a class 6 felony, 6 months at least, if it is about an officer.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'M',
  sureOf: { status: 'T', protects: 'T', asks: 'T', sanction: 'T' },
  open: ['Changes after 2010 were not checked.', 'The names of its clauses are from memory.'],
  sentence: 'Virginia lists a name or photo together with a home address or an ID, account or card number.',
  es: {
    title: 'La ley de Virginia sobre usar datos personales para acosar',
    place: 'Virginia',
    protects: 'Toda persona. Pesa más para agentes.',
    asks: 'Pide intención de coaccionar, intimidar o acosar.',
    sentence:
      'Virginia menciona un nombre o una foto junto con un domicilio o un número de identidad, cuenta o tarjeta.',
    sanction: 'Delito menor clase 1; delito grave clase 6, al menos 6 meses, si trata de un agente.',
    exceptions: [],
    dates: ['versión que leímos (cap. 767)'],
    open: ['No se revisaron los cambios después de 2010.', 'Los nombres de sus cláusulas son de memoria.'],
  },
  examples: [
    { categories: ['street-address'], about: 'private-person', signals: ['person-name'], covered: true },
    { categories: ['street-address'], about: 'private-person', covered: false },
    { categories: ['street-address'], about: 'private-person', signals: ['employer'], covered: false },
    { categories: ['phone'], about: 'private-person', signals: ['person-name'], covered: false },
    { categories: ['ssn', 'family-member'], about: 'family', covered: true },
  ],
}
