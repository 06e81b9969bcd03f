// The headings of the printed report of one checked draft.
import type { Category, Level } from '../check.ts'
import type { Language, Words } from './words.ts'

export interface ReportWords {
  readonly title: string
  /** On the button that makes it. */
  readonly save: string
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
    save: 'Save a report to print',
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
    save: 'Guardar un informe para imprimir',
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

/** All that a printed report says of itself, in the language of `words`. */
export const checkReportWords = (words: Words, day: string) => {
  const { made, ...own } = reportWords[words.language]
  const labels = Object.fromEntries(
    Object.entries(words.categories).map(([category, { label }]) => [category, label.toLowerCase()]),
  ) as Readonly<Record<Category, string>>
  return { ...own, made: made(day), advice: words.law.advice, labels, language: words.language }
}
