import type { Pack } from '../pack.ts'
import { anyOne, listed, servantsAndFamily } from '../terms.ts'

export const usCo189313: Pack = {
  id: 'us-co-18-9-313',
  title: 'Colorado’s law on details of protected persons',
  place: 'Colorado',
  kind: 'law',
  citation: 'C.R.S. 18-9-313',
  link: null,
  status: {
    state: 'in-force',
    dates: [
      { on: '2002', what: 'enacted' },
      { on: '2021', what: 'widened, as before in 2015, 2019 and 2020' },
    ],
  },
  protects: {
    about: servantsAndFamily,
    family: true,
    narrower: true,
    sentence:
      'Officers, judges, prosecutors, health, welfare and school staff and others, with spouse, child, parent and house-mates.',
  },
  categories: listed('street-address', 'phone', 'email', 'photo', 'home-directions', 'home-photo', 'vehicle-photo'),
  notPrivate: [],
  combine: anyOne,
  asks: ['threat'],
  asksSentence: 'It asks that the post brings a near and serious threat that one knows or should know of.',
  sanction: 'A misdemeanor.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: { sanction: 'R' },
  open: ['The list is from the text of 2018.'],
  sentence:
    'Colorado lists home addresses, home and personal phones, and private email of many people in public roles.',
  es: {
    title: 'La ley de Colorado sobre datos de personas protegidas',
    place: 'Colorado',
    protects:
      'Agentes, jueces, fiscales, personal de salud, servicios sociales y escuelas y otros, con cónyuge, hijos, padres y convivientes.',
    asks: 'Pide que la publicación traiga una amenaza cercana y grave que se conoce o debe conocerse.',
    sentence:
      'Colorado menciona domicilios, teléfonos de casa y personales, y correos privados de muchas personas con cargos públicos.',
    sanction: 'Delito menor.',
    exceptions: [],
    dates: ['promulgada', 'ampliada, como antes en 2015, 2019 y 2020'],
    open: ['La lista es del texto de 2018.'],
  },
  examples: [
    { categories: ['phone'], about: 'public-servant', covered: true },
    { categories: ['phone'], about: 'family', covered: true },
    { categories: ['phone'], about: 'private-person', covered: false },
    { categories: ['ssn'], about: 'public-servant', covered: false },
  ],
}
