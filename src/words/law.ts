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
/** Words that a list may have beside its title, so that the sentence stays under 25. */
const room = 22

const countWords = (text: string): number => text.split(/\s+/).length

const named = (words: Words, categories: readonly (Category | UnseenCategory)[], title: string): string => {
  const names = categories.map(one => categoryMany(words, one))
  const lists = [names, ...[3, 2, 1].map(n => [...names.slice(0, n), ruleWords[words.language].more(names.length - n)])]
  const fitting = lists.filter((list, i) => (i ? names.length > list.length : names.length <= mostNamed + 1))
  const said = fitting.map(list => words.list(list))
  return said.find(list => countWords(title) + countWords(list) <= room) ?? said[said.length - 1] ?? ''
}

/** "Kansas City’s draft ordinance on doxing (2020, adoption unconfirmed)". */
export const titleOf = (words: Words, pack: Pack): string => {
  const status = words.law.status(pack.status)
  const { title } = textsOf(pack, words.language)
  return status ? `${title} (${status})` : title
}

/** "X’s rule on private information covers home addresses." */
export const verdictSentence = (words: Words, verdict: Verdict, pack: Pack): string =>
  words.law.says(titleOf(words, pack), verdict.says, named(words, verdict.categories, titleOf(words, pack)))

/** "X’s rule on private information does not count dates of birth as private." */
export const sparedSentence = (words: Words, pack: Pack, categories: readonly Category[]): string =>
  ruleWords[words.language].spares(titleOf(words, pack), named(words, categories, titleOf(words, pack)))

/** The plural of any category that a law may list. */
export const categoryMany = (words: Words, category: Category | UnseenCategory): string =>
  category in words.categories ? words.categories[category as Category].many : words.unseen[category as UnseenCategory]
