// The door of the room of words: every sentence that a person reads, in every language. It refuses the DOM, the browser
// and any logic but that of sentences.
import { en } from './en.ts'
import { es } from './es.ts'
import { preferred } from './preferred.ts'
import type { Language, Words } from './words.ts'

export {
  type ExplainedFinding,
  type ExplainedRule,
  type Explanation,
  explain,
  explainNotes,
  explainRules,
  type Fact,
  reasonSentences,
  tellingReason,
} from './explain.ts'
export { heldPlainly } from './held-plainly.ts'
export { textsOf, titleOf, verdictSentence } from './law.ts'
export { checkReportWords, type ReportWords, reportWords } from './report-words.ts'
export { languageOf, type SafeReplacement, safeReplacement, safeText, safeWording } from './safe-wording.ts'
export type { Language, PostReason, Words } from './words.ts'

/** All languages of the interface. A new one: one file and one line here. */
export const languages: Readonly<Record<Language, Words>> = { en, es }

/** The words of the first language tag that we speak ("es-MX" is Spanish); English otherwise. */
export const wordsFor = (tags: readonly string[]): Words => preferred(languages, tags)
