// The headings of the printed report of one checked draft.
import type { Level } from '../check.ts'
import type { Language } from './words.ts'

export interface ReportWords {
  readonly title: string
  /** `day` is the day of the check, written out by the caller. */
  readonly made: (day: string) => string
  readonly masked: string
  readonly text: string
  readonly details: string
  readonly rules: string
  readonly instead: string
  readonly levels: Readonly<Record<Level, string>>
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  en: {
    title: 'Check of a draft',
    made: day => `Made with Doxguard on this computer, ${day}.`,
    masked: 'The details are masked.',
    text: 'The draft',
    details: 'Private details',
    rules: 'Rules that list them',
    instead: 'Write instead',
    levels: {
      hold: 'Doxguard holds this draft until its author decides.',
      note: 'Doxguard notes something here and does not hold the draft.',
      none: 'Doxguard finds nothing private here.',
    },
  },
  es: {
    title: 'Revisión de un borrador',
    made: day => `Hecha con Doxguard en esta computadora, ${day}.`,
    masked: 'Los datos están cubiertos.',
    text: 'El borrador',
    details: 'Datos privados',
    rules: 'Normas que los mencionan',
    instead: 'Escribe en su lugar',
    levels: {
      hold: 'Doxguard retiene este borrador hasta que decida su autor.',
      note: 'Doxguard avisa de algo aquí y no retiene el borrador.',
      none: 'Doxguard no halla aquí nada privado.',
    },
  },
}
