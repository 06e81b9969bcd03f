import type { Pack } from '../pack.ts'
import { anyOne, listed, others } from '../terms.ts'

export const usCaCiv170889: Pack = {
  id: 'us-ca-civ-1708-89',
  title: 'California’s civil law on doxing',
  place: 'California',
  kind: 'law',
  citation: 'Cal. Civil Code § 1708.89 (AB 1979)',
  link: null,
  status: {
    state: 'in-force',
    dates: [
      { on: '2024-09-25', what: 'approved' },
      { on: '2025-01-01', what: 'applies by the default rule (from memory)' },
    ],
  },
  protects: { about: others, family: true, narrower: false, sentence: 'Any person. The fear may be for close family.' },
  categories: listed('any-pii', 'photo'),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent'],
  asksSentence:
    'It asks for intent to cause fear and soon bring unwanted contact, injury or harassment by others, without consent.',
  sanction: 'Damages, $1,500 to $30,000 by statute, punitive damages, fees, a court order.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: { sanction: 'R' },
  open: [],
  sentence:
    'California’s civil law takes in any detail that identifies a person, posted to cause fear and harassment by others.',
  es: {
    title: 'La ley civil de California sobre doxing',
    place: 'California',
    protects: 'Toda persona. El temor puede ser por la familia cercana.',
    asks: 'Pide intención de causar temor y de traer pronto contacto no deseado, lesión o acoso de terceros, sin consentimiento.',
    sentence:
      'La ley civil de California abarca todo dato que identifique a alguien, publicado para causar temor y acoso de terceros.',
    sanction: 'Daños, de 1,500 a 30,000 dólares por ley, daños punitivos, honorarios, una orden judicial.',
    exceptions: [],
    dates: ['aprobada', 'se aplica por regla general (de memoria)'],
    open: [],
  },
  examples: [
    { categories: ['phone'], about: 'private-person', covered: true },
    { categories: ['phone'], about: 'self', covered: false },
  ],
}
