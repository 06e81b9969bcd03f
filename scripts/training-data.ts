// The labelled posts that weights are learned from: the project's own, and nobody else's.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Category, Setting } from '../src/detect/finding.ts'

export interface LabelledSpan {
  readonly category: Category
  readonly setting: Setting
  readonly start: number
  readonly end: number
}

export interface LabelledPost {
  readonly file: string
  readonly text: string
  readonly spans: readonly LabelledSpan[]
}

const corpus = join(import.meta.dirname, '../tests/corpus')

const lines = (name: string): string[] => readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean)

/** The files of posts by different authors: train-1, train-2, … */
export const authors: readonly string[] = readdirSync(corpus)
  .flatMap(name => /^(train-\d+)\.jsonl$/.exec(name)?.[1] ?? [])
  .sort((a, b) => Number(a.slice(6)) - Number(b.slice(6)))

export const authoredPosts = (): LabelledPost[] =>
  authors.flatMap(file => lines(`${file}.jsonl`).map(line => ({ ...(JSON.parse(line) as LabelledPost), file })))

const letters: Readonly<Record<string, Category>> = {
  a: 'street-address',
  p: 'phone',
  e: 'email',
  s: 'school',
  c: 'coordinates',
  b: 'birthdate',
  n: 'ssn',
  d: 'payment-card',
  k: 'bank-account',
  l: 'driver-license',
  t: 'license-plate',
  v: 'vin',
  h: 'health',
  f: 'family-member',
}

/**
 * Hand-written lines: ⟦a:…⟧ a private detail of the category with that letter, ⟦=a:…⟧ a public one; without a letter a
 * street address.
 */
export const markedPosts = (file: string): LabelledPost[] =>
  lines(`${file}.txt`)
    .filter(line => !line.startsWith('#'))
    .map(line => {
      let text = ''
      const spans: LabelledSpan[] = []
      for (const part of line.split(/(⟦[^⟧]*⟧)/)) {
        const mark = /^⟦(=?)(?:([a-z]):)?([^⟧]*)⟧$/.exec(part)
        if (!mark) text += part
        else {
          const [, isPublic, letter = 'a', quote = ''] = mark
          const category = letters[letter]
          if (!category) throw new Error(`${file}: no category has the letter ${letter}: ${line}`)
          spans.push({
            category,
            setting: isPublic ? 'public' : 'private',
            start: text.length,
            end: text.length + quote.length,
          })
          text += quote
        }
      }
      return { file, text, spans }
    })
