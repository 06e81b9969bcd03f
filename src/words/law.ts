// What a verdict says, as one sentence.
import type { Category, Pack, UnseenCategory, Verdict } from '../check.ts'
import type { Words } from './words.ts'

/** "X's rule on private information covers home addresses. (2020, adoption unconfirmed)" */
export const verdictSentence = (words: Words, verdict: Verdict, pack: Pack): string => {
  const status = words.law.status(pack.status)
  const title = status ? `${pack.title} (${status})` : pack.title
  return words.law.says(title, verdict.says, words.list(verdict.categories.map(one => words.categories[one].many)))
}

/** The plural of any category that a law may list. */
export const categoryMany = (words: Words, category: Category | UnseenCategory): string =>
  category in words.categories ? words.categories[category as Category].many : words.unseen[category as UnseenCategory]
