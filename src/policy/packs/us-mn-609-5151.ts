import type { Pack } from '../pack.ts'
import { anyOne, listed, servantsAndFamily } from '../terms.ts'

export const usMn6095151: Pack = {
  id: 'us-mn-609-5151',
  title: 'Minnesota’s law on details of law enforcement',
  place: 'Minnesota',
  kind: 'law',
  citation: 'Minn. Stat. 609.5151',
  link: null,
  status: {
    state: 'in-force',
    dates: [
      { on: '2021-09-15', what: 'for acts from this day on' },
      { on: '2026', what: 'bills to protect everyone; outcome unknown' },
    ],
  },
  protects: {
    about: servantsAndFamily,
    family: true,
    narrower: true,
    sentence: 'Law enforcement officials, agency staff included, and their family or household.',
  },
  categories: listed('phone', 'email', 'child', 'photo', 'street-address', 'home-directions', 'home-photo'),
  notPrivate: [],
  combine: anyOne,
  asks: ['threat'],
  asksSentence: 'It asks for posting without consent where a near and serious threat is known or could be known.',
  sanction: 'A misdemeanor; a gross misdemeanor if great bodily harm or death follows, or for a repeat.',
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'T',
  sureOf: {},
  open: ['How the bills of 2026 ended is not known here.'],
  sentence:
    'Minnesota lists home addresses, home and personal phones, and private email of law enforcement and their families.',
  es: {
    title: 'La ley de Minnesota sobre datos de las fuerzas del orden',
    place: 'Minnesota',
    protects: 'Miembros de las fuerzas del orden, incluido el personal de agencias, y su familia u hogar.',
    asks: 'Pide publicar sin consentimiento cuando se conoce o puede conocerse una amenaza cercana y grave.',
    sentence:
      'Minnesota menciona domicilios, teléfonos de casa y personales, y correos privados de las fuerzas del orden y sus familias.',
    sanction: 'Delito menor; delito menor grave si sigue daño físico grave o muerte, o si se repite.',
    exceptions: [],
    dates: ['para actos desde este día', 'proyectos para proteger a todos; resultado desconocido'],
    open: ['Aquí no se sabe cómo terminaron los proyectos de 2026.'],
  },
  examples: [
    { categories: ['street-address'], about: 'public-servant', covered: true },
    { categories: ['street-address'], about: 'private-person', covered: false },
    { categories: ['school'], about: 'family', covered: false },
  ],
}
