// What is asked of a post as a whole, and the learned answer: one table holds a sign's weight for every question.
import { readTable, sumColumns } from '../weights.ts'
import { postWeights } from './post-weights.generated.ts'

/** In the order of the table's columns. */
export const questions = ['private-person', 'public-servant', 'self', 'family', 'threat'] as const
export type Question = (typeof questions)[number]

let table: ReadonlyMap<string, readonly number[]> | undefined

/** The sum of the signs' weights for each question. */
export const weighPost = (signs: Iterable<string>): Readonly<Record<Question, number>> => {
  table ??= readTable(postWeights)
  const sums = sumColumns(signs, table, questions.length)
  return Object.fromEntries(questions.map((question, i) => [question, sums[i]!])) as Record<Question, number>
}
