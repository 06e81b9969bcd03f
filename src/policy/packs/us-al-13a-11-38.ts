import type { Pack } from '../pack.ts'
import { anyOne, listed, others } from '../terms.ts'

export const usAl13a1138: Pack = {
  id: 'us-al-13a-11-38',
  title: 'Alabama’s law on doxing',
  place: 'Alabama',
  kind: 'law',
  citation: 'Ala. Code 13A-11-38 (Act 2023-369)',
  link: 'https://www.lawserver.com/law/state/alabama/al-code/alabama_code_13a-11-38',
  status: { state: 'in-force', dates: [{ on: '2023', what: 'enacted (HB 287)' }] },
  protects: {
    about: others,
    family: false,
    narrower: false,
    sentence: 'Any individual; also officers, firefighters and other public servants.',
  },
  categories: listed('street-address', 'child', 'photo', 'school', 'any-pii'),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent', 'harm'],
  asksSentence: 'It asks for intent that others use it to harass, harm or impede, and that this happens.',
  sanction: 'A class A misdemeanor; a class C felony for a repeat.',
  exceptions: ['political speech', 'contact details of public officials for lobbying'],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: { exceptions: 'R' },
  open: ['Its start is reported as 1 August 2023 and as 1 September 2023.'],
  sentence:
    'Alabama lists home addresses, details of children and their schools, and anything else that enables harassment or harm.',
  es: {
    title: 'La ley de Alabama sobre doxing',
    place: 'Alabama',
    protects: 'Toda persona; también agentes, bomberos y otros servidores públicos.',
    asks: 'Pide intención de que otros lo usen para acosar, dañar o estorbar, y que ocurra.',
    sentence: 'Alabama menciona domicilios, datos de los hijos y sus escuelas, y todo lo que permita acoso o daño.',
    sanction: 'Delito menor clase A; delito grave clase C si se repite.',
    exceptions: ['expresión política', 'contactos de funcionarios para cabildeo'],
    dates: ['promulgada (HB 287)'],
    open: ['Su inicio se reporta como 1 de agosto y como 1 de septiembre de 2023.'],
  },
  examples: [
    { categories: ['school'], about: 'family', covered: true },
    { categories: ['phone'], about: 'private-person', covered: true },
    { categories: ['street-address'], about: 'self', covered: false },
  ],
}
