// Part of npm run train: the weights of the signs that say whether a date is one of birth, and whether a number is a plate,
// a licence, a Social Security number or an account (src/detect/steps/second-look.ts).
import { candidatesOf } from '../src/detect/candidates.ts'
import { inOneGo } from '../src/detect/in-steps.ts'
import { languages } from '../src/detect/languages/index.ts'
import { type NumberCategory, numberCategories, weighable } from '../src/detect/numbers/weighable.ts'
import { read } from '../src/detect/reading.ts'
import { toOriginal } from '../src/detect/steps/normalize.ts'
import { type LearnOptions, learn, type Sample, sumOf, type Weights } from './learn.ts'
import { namesOf, openScale } from './open-scale.ts'
import { authoredPosts, authors, markedPosts } from './training-data.ts'
import { writeWeights } from './write-weights.ts'

const scale = openScale<readonly number[]>([])

const weighed = [
  ...authoredPosts(),
  ...markedPosts('settings'),
  ...markedPosts('names'),
  ...markedPosts('numbers'),
].flatMap(({ file, text, spans }) => {
  const reading = read(text, languages, {})
  return weighable(reading, inOneGo(candidatesOf(reading)), scale).map(({ start, end, categories, signs }) => ({
    file,
    spans,
    categories,
    signs: namesOf(signs),
    place: toOriginal(reading.normalized, start, end),
    text,
  }))
})

/** Right only where it begins and ends as the labelled one does: the best of several readings must win. */
const samplesOf = (category: NumberCategory): Sample[] =>
  weighed
    .filter(({ categories }) => categories.includes(category))
    .map(({ file, spans, signs, place: { start, end }, text }) => ({
      file,
      label: spans.some(span => span.category === category && span.start === start && span.end === end) ? 1 : 0,
      signs,
      text: text.slice(start, end),
    }))

const ofDates: Partial<LearnOptions> = { ridge: 0.002, rounds: 500, step: 0.5, seen: 8, files: 4, least: 0.1 }
const ofNumbers: Partial<LearnOptions> = { ridge: 0.0001, rounds: 1000, step: 1, seen: 10, files: 4, least: 0.15 }

const judge = (samples: readonly Sample[], weights: Weights): readonly [number, number, number] => {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { signs, label } of samples) {
    const said = sumOf(signs, weights) > 0
    if (said && label) right++
    else if (said) wrong++
    else if (label) missed++
  }
  return [right, wrong, missed]
}

/** The authors' files judged by weights that never saw them, a fifth at a time. */
const folds = 5
const foldOf = (file: string): number => authors.indexOf(file) % folds

const judgeUnseen = (samples: readonly Sample[], options: Partial<LearnOptions>) => {
  const judged = Array.from({ length: folds }, (_, fold) =>
    judge(
      samples.filter(({ file }) => foldOf(file) === fold),
      learn(
        samples.filter(({ file }) => foldOf(file) !== fold),
        options,
      ),
    ),
  )
  return [0, 1, 2].map(i => judged.reduce((sum, one) => sum + one[i]!, 0))
}

/** Learns and writes, or, leaving a fifth of the authors out at a time, only reports. */
export const trainNumbers = (leaveOut: boolean): void => {
  const learned = numberCategories.map(category => {
    const samples = samplesOf(category)
    const options = category === 'birthdate' ? ofDates : ofNumbers
    const weights = leaveOut ? {} : learn(samples, options)
    const [right = 0, wrong = 0, missed = 0] = leaveOut ? judgeUnseen(samples, options) : judge(samples, weights)
    console.log(
      `${category.padEnd(16)} ${right} right, ${wrong} false, ${missed} missed of ${samples.length}  F1 ${((200 * right) / (2 * right + wrong + missed)).toFixed(1)}%`,
    )
    return weights
  })
  if (leaveOut) return
  writeWeights(
    'src/detect/numbers/number-weights.generated.ts',
    'numberWeights',
    [...new Set(learned.flatMap(weights => Object.keys(weights)))]
      .sort()
      .map(sign => [sign, learned.map(weights => Math.round((weights[sign] ?? 0) * 100))]),
  )
}

if (process.argv[1] === import.meta.filename) trainNumbers(process.argv.includes('--leave-one-out'))
