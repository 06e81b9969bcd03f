import type { Pack } from '../pack.ts'
import { anyOne, listed, others } from '../terms.ts'

export const usMo565240: Pack = {
  id: 'us-mo-565-240',
  title: 'Missouri’s law on posting personal details online',
  place: 'Missouri',
  kind: 'law',
  citation: 'RSMo 565.240',
  link: null,
  status: {
    state: 'in-force',
    dates: [
      { on: '2017-01-01', what: 'moved here from 578.450' },
      { on: '2021-08-28', what: 'current version' },
    ],
  },
  protects: {
    about: others,
    family: true,
    narrower: false,
    sentence: 'Any person. It weighs more for officers, judges, prosecutors and their close family.',
  },
  categories: listed('person-name', 'street-address', 'ssn', 'phone', 'any-pii'),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent'],
  asksSentence: 'It asks for an intent to cause, or a threat of, great bodily harm or death.',
  sanction:
    'A class C misdemeanor. A class E felony where it is about officers, judges, prosecutors or their close family.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: {},
  open: [],
  sentence:
    'Missouri lists names, home addresses, phone and Social Security numbers, and any other detail that identifies a person.',
  es: {
    title: 'La ley de Misuri sobre publicar datos personales en línea',
    place: 'Misuri',
    protects: 'Toda persona. Pesa más para agentes, jueces, fiscales y su familia cercana.',
    asks: 'Pide la intención de causar, o la amenaza de, daño físico grave o muerte.',
    sentence:
      'Misuri menciona nombres, domicilios, teléfonos, números de Seguro Social y cualquier otro dato que identifique a alguien.',
    sanction: 'Delito menor clase C. Delito grave clase E si trata de agentes, jueces, fiscales o su familia cercana.',
    exceptions: [],
    dates: ['pasó aquí desde 578.450', 'versión actual'],
    open: [],
  },
  examples: [
    { categories: ['street-address'], about: 'private-person', covered: true },
    { categories: ['license-plate'], about: 'public-servant', covered: true },
    { categories: ['phone'], about: 'self', covered: false },
  ],
}
