// Every sentence that a person may read: short, without blame, without legal advice, in both languages.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type About, type Category, categories, check } from '../../src/check.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { type Explanation, explain, type Language, languages, textsOf, titleOf } from '../../src/words/index.ts'
import { ruleWords } from '../../src/words/rule-words.ts'

/** All texts in a dictionary; functions are asked with stand-ins. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    const stand = [
      ['X’s rule', 'covers', 'home addresses'],
      ['self'],
      [3],
      [{ state: 'introduced', dates: [{ on: '2020' }] }],
    ]
    for (const args of stand) {
      try {
        const said = (value as (...given: unknown[]) => unknown)(...args)
        if (typeof said === 'string') return [said]
      } catch {}
    }
    return []
  }
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

const packTexts = (language: Language): string[] =>
  packs.flatMap(pack => [...textsIn(textsOf(pack, language)), titleOf(languages[language], pack)])

/** "RSMo 43.535.3" and "U.S." end no sentence. */
const sentencesOf = (text: string): string[] =>
  text.split(/(?<![A-Z.]\.?[A-Z]|\d|vs|EE|UU)[.!?](?:\s+|$)/u).filter(Boolean)
const wordsIn = (sentence: string): number => sentence.match(/[\p{L}\p{N}$§€][^\s]*/gu)?.length ?? 0

/** Every third labelled post. */
const reports = [1, 2, 3, 4]
  .flatMap(n => readFileSync(`tests/corpus/train-${n}.jsonl`, 'utf8').split('\n').filter(Boolean))
  .filter((_, i) => i % 3 === 0)
  .map(line => (JSON.parse(line) as { text: string }).text)
  .map(text => ({ text, report: check(text, { packs }) }))

const explained = (language: Language): string[] => {
  const said = ({ findings, notes, rules }: Explanation): string[] => [
    ...findings.flatMap(({ what, why }) => [what, ...why]),
    ...notes,
    ...rules.flatMap(({ says, facts }) => [says, ...facts.flatMap(({ label, items }) => [label, ...items])]),
  ]
  return [...new Set(reports.flatMap(({ text, report }) => said(explain(text, report, packs, languages[language]))))]
}

/** Words that scold, frighten or play the lawyer. Ours are "lists", "covers", "asks for". */
const forbidden: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:illegal|unlawful|violat\w*|guilty|criminals|liable|lawsuit|sue[ds]?|PII|personally identifiable|you (?:must|may not|should have|cannot|broke)|we advise|your lawyer|careless|irresponsible|shame|wrongdoing|warning!)\b/i,
  es: /(?<!\p{L})(?:ilegal|viola(?:r|s|ción|ste)|culpable|criminal(?:es)?|demanda(?:r|do)|debes|no puedes|tu abogado|irresponsable|vergüenza)(?!\p{L})/iu,
}

/** Names of laws are what they are. */
const isName = (text: string) => packs.some(pack => [pack.title, pack.citation, pack.es?.title].includes(text))

describe.each(['en', 'es'] as const)('every sentence (%s)', language => {
  const fixed = [...textsIn(languages[language]), ...textsIn(ruleWords[language]), ...packTexts(language)]
  const all = [...new Set([...fixed, ...explained(language)])]

  it('is there', () => {
    expect(all.length).toBeGreaterThan(400)
    expect(all.every(text => text.trim().length > 0 || text === '')).toBe(true)
  })
  it('has fewer than 25 words', () => {
    expect(all.flatMap(sentencesOf).filter(sentence => wordsIn(sentence) >= 25)).toEqual([])
  })
  it('scolds nobody and gives no legal advice', () => {
    expect(all.filter(text => forbidden[language].test(text) && !isName(text))).toEqual([])
  })
  it('uses short words: on average under six letters', () => {
    const letters = all.flatMap(text => text.match(/\p{L}+/gu) ?? []).map(word => word.length)
    const mean = letters.reduce((sum, length) => sum + length, 0) / letters.length
    expect(mean).toBeLessThan(6)
  })
})

describe('the two languages', () => {
  it('say the same things', () => {
    const keys = (value: unknown, path = ''): string[] =>
      value && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, member]) => keys(member, `${path}.${key}`))
        : [path]
    expect(keys(languages.es)).toEqual(keys(languages.en))
    expect(keys(ruleWords.es)).toEqual(keys(ruleWords.en))
  })
  it('have a headline for every category and everybody', () => {
    const abouts: About[] = ['public-servant', 'family', 'private-person', 'self', 'none']
    for (const { categories: said } of Object.values(languages))
      for (const category of categories as readonly Category[])
        for (const about of abouts) expect(said[category].headline(about)).toMatch(/^\p{Lu}/u)
  })
  it('planted faults are seen', () => {
    expect(forbidden.en.test('This post violates the law.')).toBe(true)
    expect(forbidden.es.test('Esto es ilegal.')).toBe(true)
    expect(wordsIn('one two, three (four) five')).toBe(5)
    expect(sentencesOf('RSMo 43.535.3 and U.S. law. Then this.')).toHaveLength(2)
  })
})
