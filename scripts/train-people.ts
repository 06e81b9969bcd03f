// Part of npm run train: the weights of the signs that say whose details a post gives away and whether harm is meant
// (src/detect/people/post-signs.ts), from the project's own labelled posts. The same input gives the same bytes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { About, Finding } from '../src/detect/finding.ts'
import { languages } from '../src/detect/languages/index.ts'
import { type Question, questions } from '../src/detect/people/post-questions.ts'
import { postSigns } from '../src/detect/people/post-signs.ts'
import { read } from '../src/detect/reading.ts'
import { threatAt } from '../src/detect/steps/intent.ts'
import { learn, sumOf, type Weights } from './learn.ts'
import { namesOf, openScale } from './open-scale.ts'
import { authors } from './training-data.ts'
import { writeWeights } from './write-weights.ts'

const root = join(import.meta.dirname, '..')

interface Post {
  readonly file: string
  readonly warn: boolean
  readonly about: About
  readonly intent: string
  readonly signs: readonly string[]
}

type Labelled = Omit<Post, 'file' | 'signs'> & { readonly text: string; readonly spans: readonly Finding[] }

/** "my sister Yesenia": the labels do not say whose relative it is, the words before do. */
const ownKin = /\b(?:my|our|mi|mis)\s+(?:\S+\s+){0,3}$/i

const scale = openScale<readonly number[]>([])

const posts = authors.flatMap(file =>
  readFileSync(join(root, 'tests/corpus', `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Post => {
      const { text, spans, warn, about, intent } = JSON.parse(line) as Labelled
      const findings = spans
        .filter(span => span.setting === 'private')
        .map(
          (span): Finding => ({
            ...span,
            confidence: 1,
            why:
              span.category === 'family-member' && ownKin.test(text.slice(Math.max(0, span.start - 40), span.start))
                ? ['own-word']
                : [],
          }),
        )
      return { file, warn, about, intent, signs: namesOf(postSigns(read(text, languages, {}), findings, scale)) }
    }),
)

/** Chosen with `--leave-one-out`: threats are rare, and a stronger ridge forgets their signs. */
const ridgeOf = (sign: string): number => (sign.startsWith('w=') ? 2 : 1)
const ofAbout = { ridge: 0.002, rounds: 500, seen: 10, files: 5, least: 0.1, ridgeOf }
const ofIntent = { ridge: 0.002, rounds: 800, seen: 8, files: 4, least: 0.1, ridgeOf }
const train = (some: readonly Post[], is: (post: Post) => boolean, options: typeof ofAbout) =>
  learn(
    some.map(post => ({ file: post.file, text: '', signs: post.signs, label: is(post) ? 1 : 0 })),
    options,
  )

const answers = questions.filter(question => question !== 'threat')

const trainAll = (some: readonly Post[]): Readonly<Record<Question, Weights>> =>
  Object.fromEntries(
    questions.map(question => [
      question,
      question === 'threat'
        ? train(some, post => post.intent === question, ofIntent)
        : train(
            some.filter(post => post.warn),
            post => post.about === question,
            ofAbout,
          ),
    ]),
  ) as Record<Question, Weights>

const report = (name: string, judged: readonly Post[], weights: Readonly<Record<Question, Weights>>): void => {
  const warned = judged.filter(post => post.warn)
  const right = warned.filter(post => {
    const sums = answers.map(answer => sumOf(post.signs, weights[answer]))
    return answers[sums.indexOf(Math.max(...sums))] === post.about
  }).length
  const said = judged.filter(post => sumOf(post.signs, weights.threat) > threatAt)
  const threats = judged.filter(post => post.intent === 'threat')
  const seen = said.filter(post => post.intent === 'threat').length
  console.log(
    `${name.padEnd(10)} about ${((100 * right) / warned.length).toFixed(1)}%  threats ${seen} of ${threats.length}, ${said.length - seen} false of ${judged.length}`,
  )
}

/** Learns and writes, or, leaving one file out at a time, only reports. */
export const trainPeople = (leaveOneOut: boolean): void => {
  const files = [...new Set(posts.map(post => post.file))]
  const all = trainAll(posts)
  for (const file of files)
    report(
      file,
      posts.filter(post => post.file === file),
      leaveOneOut ? trainAll(posts.filter(post => post.file !== file)) : all,
    )
  if (leaveOneOut) return
  const signs = [...new Set(questions.flatMap(question => Object.keys(all[question])))].sort()
  writeWeights(
    'src/detect/people/post-weights.generated.ts',
    'postWeights',
    signs.map(sign => [sign, questions.map(question => Math.round((all[question][sign] ?? 0) * 100))]),
  )
}

if (process.argv[1] === import.meta.filename) trainPeople(process.argv.includes('--leave-one-out'))
