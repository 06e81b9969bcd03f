// The sentences and labels that explain a law or a platform's rule. Short words, no blame, no legal advice.
import type { PackPart, Sureness } from '../check.ts'
import type { Language } from './words.ts'

export interface RuleWords {
  /** "X's rule does not count dates of birth as private." */
  readonly spares: (title: string, categories: string) => string
  /** Said where one rule spares what another one lists. */
  readonly disagree: string
  readonly more: (count: number) => string
  readonly protects: string
  readonly asks: string
  readonly shown: string
  readonly unseen: string
  readonly alongside: string
  readonly unlooked: string
  readonly exceptions: string
  readonly sanction: string
  readonly dates: string
  readonly open: string
  readonly sureness: string
  /** How each part of a pack is called, `list` for its categories. */
  readonly parts: Readonly<Record<PackPart | 'list', string>>
  readonly sure: Readonly<Record<Sureness, string>>
  /** What a rule makes of details that are public anyway: said when the text calls them public record. */
  readonly publicRecord: {
    readonly none: string
    readonly refused: string
    readonly allowed: string
    readonly note: string
  }
  readonly source: SourceWords
  readonly signals: Readonly<Record<'person-name' | 'employer' | 'insurance', string>>
}

/** About details that came out of a closed look-up. */
export interface SourceWords {
  readonly named: (system: string) => string
  readonly systems: Readonly<Record<SystemId, string>>
  /** Lines of our notes on Missouri's rules about look-ups, each with its mark. */
  readonly missouri: readonly string[]
}

export type SystemId = 'ncic' | 'cjis' | 'mules' | 'rejis' | 'dmv'

export const ruleWords: Readonly<Record<Language, RuleWords>> = {
  en: {
    spares: (title, categories) => `${title} does not count ${categories} as private.`,
    disagree: 'These rules differ.',
    more: count => `${count} more`,
    protects: 'Whom it protects',
    asks: 'What else it asks for',
    shown: 'The text shows',
    unseen: 'No text can show',
    alongside: 'Also in the text, and on its list',
    unlooked: 'On its list, but Doxguard does not look for',
    exceptions: 'Exceptions that we know of',
    sanction: 'What it provides for',
    dates: 'Dates',
    open: 'What we do not know',
    sureness: 'How sure we are',
    parts: {
      list: 'the list of details',
      status: 'the dates',
      protects: 'whom it protects',
      asks: 'what it asks for',
      sanction: 'what it provides for',
      exceptions: 'the exceptions',
    },
    sure: { T: 'text read', R: 'report read', M: 'from memory, check before use' },
    publicRecord: {
      none: 'We know of no exception in it for details that are public anyway.',
      refused: 'Under this rule, it does not matter that the details were public before.',
      note: 'We know of no exception for that in your chosen rules.',
      allowed: 'This rule leaves out details that are public anyway.',
    },
    source: {
      named: system => `The text names its source: ${system}.`,
      systems: {
        ncic: 'NCIC, the FBI’s national index',
        cjis: 'CJIS, the FBI’s criminal justice data',
        mules: 'MULES, Missouri’s police system',
        rejis: 'REJIS, a regional justice data exchange',
        dmv: 'motor vehicle records',
      },
      missouri: [
        'Missouri has a rule on passing on a record check beyond its purpose (RSMo 43.535.3; text of 2005 read).',
        'Missouri has a rule on misuse of official information by public servants (RSMo 576.050; from memory).',
        'Looking something up is not posting it: Missouri’s posting law is about the post.',
      ],
    },
    signals: { 'person-name': 'a person’s name', employer: 'an employer', insurance: 'an insurance' },
  },
  es: {
    spares: (title, categories) => `${title} no cuenta como privado: ${categories}.`,
    disagree: 'Estas normas no coinciden.',
    more: count => `${count} más`,
    protects: 'A quién protege',
    asks: 'Qué más pide',
    shown: 'El texto muestra',
    unseen: 'Ningún texto puede mostrar',
    alongside: 'También en el texto, y en su lista',
    unlooked: 'En su lista, pero Doxguard no lo busca',
    exceptions: 'Excepciones que conocemos',
    sanction: 'Qué prevé',
    dates: 'Fechas',
    open: 'Lo que no sabemos',
    sureness: 'Qué tan seguros estamos',
    parts: {
      list: 'la lista de datos',
      status: 'las fechas',
      protects: 'a quién protege',
      asks: 'qué pide',
      sanction: 'qué prevé',
      exceptions: 'las excepciones',
    },
    sure: { T: 'texto leído', R: 'informe leído', M: 'de memoria, comprobar antes de usar' },
    publicRecord: {
      none: 'No conocemos en ella una excepción para datos que ya son públicos.',
      refused: 'Para esta norma no importa que los datos ya fueran públicos.',
      note: 'No conocemos en tus normas una excepción por eso.',
      allowed: 'Esta norma deja fuera los datos que ya son públicos.',
    },
    source: {
      named: system => `El texto nombra su fuente: ${system}.`,
      systems: {
        ncic: 'NCIC, el índice nacional del FBI',
        cjis: 'CJIS, los datos de justicia penal del FBI',
        mules: 'MULES, el sistema policial de Misuri',
        rejis: 'REJIS, un intercambio regional de datos de justicia',
        dmv: 'registros de vehículos',
      },
      missouri: [
        'Misuri tiene una norma sobre pasar una consulta de antecedentes fuera de su fin (RSMo 43.535.3; texto de 2005 leído).',
        'Misuri tiene una norma sobre mal uso de información oficial por servidores públicos (RSMo 576.050; de memoria).',
        'Consultar no es publicar: la ley de Misuri sobre publicar trata de la publicación.',
      ],
    },
    signals: { 'person-name': 'el nombre de una persona', employer: 'un empleador', insurance: 'un seguro' },
  },
}
