// Unscored extras beside the findings: a person's name, an employer, an insurance (some laws combine them with a
// detail), and the words that make a threat.
// Here, and only here, a names reader (compromise) may add what capitals and lists do not see; what is held never
// depends on it.
import type { Finding, Signal } from '../finding.ts'
import { sentenceAround } from '../people/evidence.ts'
import { isCapital, isFirstName, isNameWord, nameAt } from '../people/name.ts'
import type { Reading } from '../reading.ts'
import { threatWords } from './intent.ts'
import { toOriginal } from './normalize.ts'

/** Signals looked for per text: enough for any screen, and a bound on hostile ones. */
const most = 40

const titles =
  /^(?:mr|mrs|ms|miss|dr|rev|sr|sra|srta|don|doña|judge|mayor|officer|deputy|sgt|detective|councilman|councilwoman|commissioner)$/

export const findSignals = (reading: Reading, findings: readonly Finding[]): Signal[] => {
  if (!findings.some(finding => finding.setting === 'private')) return []
  const signals: Signal[] = []
  const add = (kind: Signal['kind'], start: number, end: number) => {
    const range = toOriginal(reading.normalized, start, end)
    if (signals.length < most && !signals.some(other => other.start < range.end && range.start < other.end))
      signals.push({ kind, ...range })
  }
  const { words, text } = reading
  for (let i = 0; i < words.length && signals.length < most; i++) {
    const word = words[i]!
    const isTitle = titles.test(word.lower) && isNameWord(reading, words[i + 1])
    if (!isTitle && !(isCapital(reading, word) && isFirstName(word.lower))) continue
    const name = nameAt(reading, isTitle ? i + 1 : i)
    if (!name || (!isTitle && name.last === name.first)) continue
    add('person-name', name.start, name.end)
    i = name.last
  }
  for (const cue of reading.cues('people.employers').slice(0, most)) {
    let last = cue.last + 1
    if (/^(?:the|a|la|el)$/.test(words[last]?.lower ?? '')) last++
    const first = last
    while (last < first + 4 && isNameWord(reading, words[last])) last++
    if (last > first) add('employer', words[first]!.start, words[last - 1]!.end)
  }
  for (const cue of reading.cues('people.insurance').slice(0, most)) add('insurance', cue.start, cue.end)
  const { names } = reading.options
  if (names)
    for (const { start, end } of askedAbout(reading))
      for (const name of names(text.slice(start, end))) {
        const range = toOriginal(reading.normalized, start + name.start, start + name.end)
        // What is found as something else ("14 Fern Ct") is nobody's name.
        const isTaken = findings.some(
          ({ category, ...finding }) =>
            category !== 'family-member' && finding.start < range.end && range.start < finding.end,
        )
        if (!isTaken) add('person-name', start + name.start, start + name.end)
      }
  const threat = threatWords(reading, findings)
  if (threat) signals.push({ kind: 'threat', ...toOriginal(reading.normalized, threat.start, threat.end) })
  return signals.sort((a, b) => a.start - b.start)
}

/** The sentences that hold a word of kinship or office: the only ones a names reader is asked about. */
const askedAbout = (reading: Reading): { start: number; end: number }[] => {
  const { words } = reading
  const sentences = new Map<number, { start: number; end: number }>()
  for (const kind of ['people.kin', 'people.publicServants'] as const)
    for (const cue of reading.cues(kind)) {
      const { sentence } = words[cue.first]!
      if (sentences.has(sentence) || sentences.size >= most) continue
      const { first, last } = sentenceAround(reading, cue.first, 40)
      sentences.set(sentence, { start: words[first]!.start, end: words[last]!.end })
    }
  return [...sentences.values()]
}
