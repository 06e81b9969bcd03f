// Where the text says its details come from, and what our notes hold about such look-ups.
import type { Pack, Report } from '../check.ts'
import { ruleWords, type SystemId } from './rule-words.ts'
import type { Words } from './words.ts'

/** Systems by the names that people write. */
const systems: readonly (readonly [SystemId, RegExp])[] = [
  ['ncic', /\bncic\b/i],
  ['cjis', /\bcjis\b/i],
  [
    'mules',
    /\bMULES\b|\bmules\b(?=[^.\n]{0,40}\b(?:return|run|ran|hit|query|search|lookup)\b)|\b(?:ran|run|through|thru|via|in|off|from)\s+mules\b/,
  ],
  ['rejis', /\brejis\b/i],
  ['dmv', /\b(?:dmv|bmv|department of revenue)\b/i],
]

/** The systems that a text names, in the order of our list. */
export const systemsNamed = (text: string): SystemId[] =>
  systems.filter(([, name]) => name.test(text)).map(([system]) => system)

/** Sentences on the source of the details; none where the text names none. */
export const sourceSentences = (
  text: string,
  { source, verdicts }: Report,
  packs: readonly Pack[],
  words: Words,
): string[] => {
  if (!source) return []
  const { source: own, publicRecord } = ruleWords[words.language]
  if (source === 'public-record') {
    const judged = packs.filter(({ id }) => verdicts.some(verdict => verdict.pack === id))
    const isExcused = judged.some(pack => pack.publicRecordExcuses === true)
    return [words.sources[source], ...(judged.length && !isExcused ? [publicRecord.note] : [])]
  }
  return [
    words.sources[source],
    ...systemsNamed(text).map(system => own.named(own.systems[system])),
    ...(packs.some(({ id }) => id.startsWith('us-mo-')) ? own.missouri : []),
  ]
}
