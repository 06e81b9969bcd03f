import type { Pack } from '../pack.ts'
import { anyOne, listed, servantsAndFamily } from '../terms.ts'

export const usFed18Usc119: Pack = {
  id: 'us-fed-18-usc-119',
  title: 'The U.S. law on details of federal officials, jurors and witnesses',
  place: 'United States',
  kind: 'law',
  citation: '18 U.S.C. § 119',
  link: null,
  status: { state: 'in-force', dates: [{ on: '2008', what: 'enacted' }] },
  protects: {
    about: servantsAndFamily,
    family: true,
    narrower: true,
    sentence:
      'Federal officers and staff, jurors, witnesses, court officers, informants, those who help them, and their close family.',
  },
  categories: listed('ssn', 'street-address', 'phone', 'email'),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent'],
  asksSentence:
    'It asks for intent to threaten, intimidate or incite a violent crime, or knowing that it will be used so.',
  sanction: 'Up to 5 years and a fine.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'R',
  sureOf: { sanction: 'M' },
  open: ['Some details of whom it protects are from memory.'],
  sentence:
    'U.S. law lists home addresses, private phones, private email and Social Security numbers of federal officials, jurors and witnesses.',
  es: {
    title: 'La ley de EE. UU. sobre datos de funcionarios federales, jurados y testigos',
    place: 'Estados Unidos',
    protects:
      'Funcionarios y personal federal, jurados, testigos, oficiales de tribunal, informantes, quienes les ayudan y su familia cercana.',
    asks: 'Pide intención de amenazar, intimidar o incitar a un delito violento, o saber que se usará así.',
    sentence:
      'La ley de EE. UU. menciona domicilios, teléfonos, correos y números de Seguro Social de funcionarios federales, jurados y testigos.',
    sanction: 'Hasta 5 años y multa.',
    exceptions: [],
    dates: ['promulgada'],
    open: ['Algunos detalles de a quién protege son de memoria.'],
  },
  examples: [
    { categories: ['street-address'], about: 'public-servant', covered: true },
    { categories: ['phone'], about: 'family', covered: true },
    { categories: ['phone'], about: 'private-person', covered: false },
    { categories: ['school'], about: 'public-servant', covered: false },
  ],
}
