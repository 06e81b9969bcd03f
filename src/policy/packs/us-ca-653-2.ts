import type { Pack } from '../pack.ts'
import { anyOne, listed, others } from '../terms.ts'

export const usCa6532: Pack = {
  id: 'us-ca-653-2',
  title: 'California’s Penal Code on electronic harassment',
  place: 'California',
  kind: 'law',
  citation: 'Cal. Penal Code § 653.2',
  link: 'https://law.onecle.com/california/penal/653.2.html',
  status: { state: 'in-force', dates: [{ on: '2010-01-01', what: 'version that we read' }] },
  protects: {
    about: others,
    family: true,
    narrower: false,
    sentence: 'Any person. The fear may be for close family.',
  },
  categories: listed('any-pii', 'photo'),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent'],
  asksSentence:
    'It asks for intent to cause fear and soon bring unwanted contact, injury or harassment by others, without consent.',
  sanction: 'A misdemeanor: up to 1 year, $1,000.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: {},
  open: [],
  sentence:
    'California’s Penal Code takes in any detail that identifies a person, posted to cause fear and harassment by others.',
  es: {
    title: 'El Código Penal de California sobre acoso electrónico',
    place: 'California',
    protects: 'Toda persona. El temor puede ser por la familia cercana.',
    asks: 'Pide intención de causar temor y de traer pronto contacto no deseado, lesión o acoso de terceros, sin consentimiento.',
    sentence:
      'El Código Penal de California abarca todo dato que identifique a alguien, publicado para causar temor y acoso de terceros.',
    sanction: 'Delito menor: hasta 1 año, 1,000 dólares.',
    exceptions: [],
    dates: ['versión que leímos'],
    open: [],
  },
  examples: [
    { categories: ['street-address'], about: 'private-person', covered: true },
    { categories: ['license-plate'], about: 'public-servant', covered: true },
    { categories: ['street-address'], about: 'self', covered: false },
  ],
}
