import type { Pack } from '../pack.ts'
import { anyOne, listed, others } from '../terms.ts'

export const usAz132916: Pack = {
  id: 'us-az-13-2916',
  title: 'Arizona’s law on electronic harassment',
  place: 'Arizona',
  kind: 'law',
  citation: 'A.R.S. § 13-2916',
  link: null,
  status: {
    state: 'in-force',
    dates: [
      { on: '2021', what: 'the part on personal details added (HB 2502)' },
      { on: '2023', what: 'text updated' },
    ],
  },
  protects: { about: others, family: true, narrower: false, sentence: 'Any person, and family.' },
  categories: listed('street-address', 'employer', 'phone', 'email', 'photo'),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent', 'harm'],
  asksSentence:
    'It asks for intent to terrify, threaten or harass, for no consent, and that unwanted contact, injury or harassment follows.',
  sanction: 'A class 1 misdemeanor.',
  exceptions: ['protected speech', 'platforms'],
  publicRecordExcuses: null,
  sure: 'R',
  sureOf: { status: 'T', asks: 'T', exceptions: 'T' },
  open: [],
  sentence: 'Arizona is reported to list home and work addresses and other contact details that let a person be found.',
  es: {
    title: 'La ley de Arizona sobre acoso electrónico',
    place: 'Arizona',
    protects: 'Toda persona, y su familia.',
    asks: 'Pide intención de aterrorizar, amenazar o acosar, falta de consentimiento, y que siga contacto no deseado, lesión o acoso.',
    sentence:
      'Se reporta que Arizona menciona domicilios, lugares de trabajo y otros contactos que permiten hallar a alguien.',
    sanction: 'Delito menor clase 1.',
    exceptions: ['expresión protegida', 'plataformas'],
    dates: ['se añadió la parte sobre datos personales (HB 2502)', 'texto actualizado'],
    open: [],
  },
  examples: [
    { categories: ['email'], about: 'private-person', covered: true },
    { categories: ['birthdate'], about: 'private-person', covered: false },
    { categories: ['email'], about: 'self', covered: false },
  ],
}
