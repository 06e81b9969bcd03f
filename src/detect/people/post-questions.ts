// What is asked of a post as a whole, and the learned answer: one table holds a sign's weight for every question.
import { Scale, type Signs, sumsOf } from '../weights.ts'
import { postWeights } from './post-weights.generated.ts'

/** In the order of the table's columns. */
export const questions = ['private-person', 'public-servant', 'self', 'family', 'threat'] as const
export type Question = (typeof questions)[number]

let read: Scale<readonly number[]> | undefined
/** Read when first asked for. */
export const postScale = (): Scale<readonly number[]> => {
  read ??= new Scale(
    postWeights,
    questions.map(() => 0),
  )
  return read
}

/** The sum of the signs' weights for each question. */
export const weighPost = (signs: Signs<readonly number[]>): Readonly<Record<Question, number>> => {
  const sums = sumsOf(signs, questions.length)
  return Object.fromEntries(questions.map((question, i) => [question, sums[i]!])) as Record<Question, number>
}
