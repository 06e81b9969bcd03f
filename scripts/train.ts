// npm run train: learns the weights that the grammar of street addresses cannot decide by itself, from the project's own
// labelled posts (tests/corpus/train-*.jsonl and the hand-written lines of tests/corpus/addresses.txt), and writes them to
// src/detect/address/weights.generated.ts. The same input gives the same bytes.
//
//   npm run train                     learn from everything and write
//   npm run train -- --leave-one-out  judge each file by weights that never saw it; writes nothing
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { possibleAddresses, weigh } from '../src/detect/address/find.ts'
import { languages } from '../src/detect/languages/index.ts'
import { read } from '../src/detect/reading.ts'
import { toOriginal } from '../src/detect/steps/normalize.ts'
import { learn, type Sample } from './learn.ts'
import { trainPeople } from './train-people.ts'

const root = join(import.meta.dirname, '..')
const corpus = (name: string): string => join(root, 'tests/corpus', name)

interface Labelled {
  readonly text: string
  readonly spans: readonly { category: string; start: number; end: number }[]
}

const posts = (name: string): Labelled[] =>
  readFileSync(corpus(name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Labelled)

/** Lines with ⟦…⟧ around each address. */
const marked = (name: string): Labelled[] =>
  readFileSync(corpus(name), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => {
      let text = ''
      const spans: { category: string; start: number; end: number }[] = []
      for (const part of line.split(/(⟦[^⟧]*⟧)/)) {
        if (!part.startsWith('⟦')) text += part
        else {
          spans.push({ category: 'street-address', start: text.length, end: text.length + part.length - 2 })
          text += part.slice(1, -1)
        }
      }
      return { text, spans }
    })

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const addressSamples = (labelled: readonly Labelled[], file: string): Sample[] =>
  labelled.flatMap(({ text, spans }) => {
    const reading = read(text, languages, {})
    return possibleAddresses(reading).flatMap(({ start, end, signs }) => {
      const found = toOriginal(reading.normalized, start, end)
      const best = Math.max(
        0,
        ...spans.filter(span => span.category === 'street-address').map(span => overlap(found, span)),
      )
      // A part of an address (a unit number, a ZIP code) is neither.
      const inside = spans.some(span => span.start <= found.start && found.end <= span.end + 1)
      return best < 0.5 && inside
        ? []
        : [{ file, label: best >= 0.5 ? 1 : 0, signs, text: text.slice(found.start, found.end) }]
    })
  })

const files = ['train-1', 'train-2', 'train-3', 'train-4']
const samples = [
  ...files.flatMap(name => addressSamples(posts(`${name}.jsonl`), name)),
  ...addressSamples(marked('addresses.txt'), 'addresses'),
]

const report = (name: string, judged: readonly Sample[], weights: Readonly<Record<string, number>>): void => {
  let right = 0
  let falseAlarms = 0
  let missed = 0
  const wrong: string[] = []
  for (const { signs, label, text } of judged) {
    const said = weigh(signs, weights) >= 0.5
    if (said && label) right++
    else if (said) falseAlarms++
    else if (label) missed++
    if (said !== Boolean(label)) wrong.push(`    ${label ? 'missed' : 'false '} ${JSON.stringify(text)}`)
  }
  const f1 = (200 * right) / (2 * right + falseAlarms + missed || 1)
  console.log(`${name.padEnd(10)} F1 ${f1.toFixed(1)}%  (${right} right, ${falseAlarms} false, ${missed} missed)`)
  if (process.argv.includes('--errors')) console.log(wrong.join('\n'))
}

if (process.argv.includes('--leave-one-out'))
  for (const name of [...files, 'addresses'])
    report(
      name,
      samples.filter(sample => sample.file === name),
      learn(samples.filter(sample => sample.file !== name)),
    )
else {
  const weights = learn(samples)
  for (const name of [...files, 'addresses'])
    report(
      name,
      samples.filter(sample => sample.file === name),
      weights,
    )
  const lines = Object.entries(weights).map(([sign, weight]) => `  '${sign}': ${weight},`)
  writeFileSync(
    join(root, 'src/detect/address/weights.generated.ts'),
    `// Made by \`npm run train\` from the labelled posts; do not edit.\nexport const addressWeights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`,
  )
}

trainPeople(process.argv.includes('--leave-one-out'))
