// What a verdict says, as one sentence, in the language of the screen.
import type { Category, Pack, PackTexts, UnseenCategory, Verdict } from '../check.ts'
import { ruleWords } from './rule-words.ts'
import type { Language, Words } from './words.ts'

/** A pack's sentences in a language; a pack of one's own that speaks only one is shown in that. */
export const textsOf = (pack: Pack, language: Language): PackTexts =>
  (language === 'es' && pack.es) || {
    title: pack.title,
    place: pack.place,
    protects: pack.protects.sentence,
    asks: pack.asksSentence,
    sentence: pack.sentence,
    sanction: pack.sanction,
    exceptions: pack.exceptions,
    dates: pack.status.dates.map(({ what }) => what),
    open: pack.open,
  }

/** More kinds of detail than this make a sentence too long: the rest is counted. */
const mostNamed = 3

const named = (words: Words, categories: readonly (Category | UnseenCategory)[]): string => {
  const names = categories.map(one => categoryMany(words, one))
  const rest = names.length - mostNamed
  return words.list(rest > 1 ? [...names.slice(0, mostNamed), ruleWords[words.language].more(rest)] : names)
}

/** "Kansas City’s draft ordinance on doxing (2020, adoption unconfirmed)". */
export const titleOf = (words: Words, pack: Pack): string => {
  const status = words.law.status(pack.status)
  const { title } = textsOf(pack, words.language)
  return status ? `${title} (${status})` : title
}

/** "X’s rule on private information covers home addresses." */
export const verdictSentence = (words: Words, verdict: Verdict, pack: Pack): string =>
  words.law.says(titleOf(words, pack), verdict.says, named(words, verdict.categories))

/** "X’s rule on private information does not count dates of birth as private." */
export const sparedSentence = (words: Words, pack: Pack, categories: readonly Category[]): string =>
  ruleWords[words.language].spares(titleOf(words, pack), named(words, categories))

/** The plural of any category that a law may list. */
export const categoryMany = (words: Words, category: Category | UnseenCategory): string =>
  category in words.categories ? words.categories[category as Category].many : words.unseen[category as UnseenCategory]
