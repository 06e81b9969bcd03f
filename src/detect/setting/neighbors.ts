// Who stands right beside a detail: a person's name, an organization's, a famous one.
import { wordIndexAt } from '../cues.ts'
import { isFirstName } from '../people/name.ts'
import type { Reading, Word } from '../reading.ts'
import { type Detail, firstCueFrom } from './detail.ts'
import { famousNames, unmistakableNames } from './famous.ts'

const famous = new Map<string, (readonly string[])[]>()
for (const name of famousNames.split('|')) {
  const [first, ...rest] = name
    .trim()
    .replaceAll('.', '')
    .split(/[\s-]+/)
  famous.set(
    first!,
    [...(famous.get(first!) ?? []), rest].sort((a, b) => b.length - a.length),
  )
}

const unmistakable: ReadonlySet<string> = new Set(unmistakableNames.split(/\s+/))

/** Does a famous person's name stand near, in the words from `from` to `to`, and is it surely that person's? */
export const fameNear = (words: readonly Word[], from: number, to: number): 'sure' | 'maybe' | undefined => {
  let fame: 'maybe' | undefined
  for (let i = Math.max(0, from); i < Math.min(words.length, to); i++) {
    const word = words[i]!.lower.replace(/'s$/, '')
    const rests = famous.get(word)
    const rest = rests?.find(one => one.every((part, k) => words[i + 1 + k]?.lower.replace(/'s$/, '') === part))
    if (!rest) continue
    if (rest.length || unmistakable.has(word)) return 'sure'
    fame = 'maybe'
  }
  return fame
}

const isName = (text: string, start: number): boolean => /\p{Lu}/u.test(text[start] ?? '')

/** Signs in the words right before and after: a person's name, an organization's name, a lead-in mark. */
export const neighborSigns = (detail: Detail, reading: Reading): string[] => {
  const { text, words } = reading
  const signs: string[] = []
  const first = wordIndexAt(words, detail.start)
  const gap = text.slice(words[first - 1]?.end ?? 0, detail.start).trim()
  signs.push(
    `lead:${first === 0 ? '^' : /\n/.test(text.slice(words[first - 1]!.end, detail.start)) ? 'line' : gap.slice(0, 1)}`,
  )
  let capitals = 0
  let i = first - 1
  let named = false
  for (; i >= 0 && first - 1 - i < 5; i--) {
    const word = words[i]!
    const between = text.slice(word.end, words[i + 1]?.start ?? detail.start)
    if (i < first - 1 && /[.;:\n()!?]/.test(between.replace(/^\.\s?$/, ''))) break
    if (!isName(text, word.start)) break
    capitals++
    if (isFirstName(word.lower)) named = true
  }
  const from = words[i + 1]?.start ?? detail.start
  const organizations = reading.cues('setting.organizations')
  const cue = organizations[firstCueFrom(organizations, from)]
  const organized = cue !== undefined && cue.end <= detail.start
  if (
    /(?:^|\s)[A-Z]{3,5}$/.test(
      text
        .slice(from, detail.start)
        .trim()
        .replace(/[,(:–-]+$/, '')
        .trim(),
    )
  )
    signs.push('before:acronym')
  if (/['’]s\s+\p{Lu}\p{L}+\W*$|&\s+\p{Lu}\p{L}+\W*$/u.test(text.slice(Math.max(0, detail.start - 40), detail.start)))
    signs.push('before:business')
  if (capitals >= 2) signs.push(organized ? 'before:organization' : 'before:capitals')
  else if (capitals === 1) signs.push(organized ? 'before:organization' : 'before:capital')
  if (named && !organized) signs.push('before:first-name')
  const beforeText = text.slice(Math.max(0, detail.start - 60), detail.start)
  // "Marlene Odegaard, 917 …", "Mr. Clay (16 …", "Beecham, Curtis – 405 …": a person's name leads to the detail.
  if (
    !organized &&
    ((named && capitals >= 2 && /^[\s,:;(–—=|-]*$|^,?\s*(?:of|at|\d{2},|\d{2}, of)\s*$/.test(gap)) ||
      /\b(?:Mr|Mrs|Ms|Miss|Don|Doña|Sra?)\.?\s+(?:\p{Lu}[\p{L}'’-]+\s*){1,3}[\s,:(–-]*$/u.test(beforeText) ||
      /\p{Lu}[\p{L}'’-]+,\s(?:\p{Lu}\.|\p{Lu}\p{L}+(?:\s\p{Lu}\.?)?)\s*[–—-]\s*$/u.test(beforeText))
  )
    signs.push('before:person')
  for (let k = Math.max(0, first - 12); k < Math.min(words.length, first + 16); k++)
    if (isFirstName(words[k]!.lower) && isName(text, words[k]!.start)) {
      signs.push('near:first-name')
      break
    }
  return signs
}

/** What stands beside the detail and belongs to no other: up to the next detail, a sentence's end or 90 characters. */
export const segmentOf = (index: number, details: readonly Detail[], text: string): { from: number; to: number } => {
  const { start, end } = details[index]!
  let from = Math.max(0, start - 90)
  let to = Math.min(text.length, end + 60)
  from = Math.max(from, details[index - 1]?.end ?? 0)
  to = Math.min(to, details[index + 1]?.start ?? to)
  for (let i = start - 2; i > from; i--)
    if (
      (/[.!?]/.test(text[i]!) &&
        /\s/.test(text[i + 1]!) &&
        !/\b(?:mrs?|ms|dr|st|sgt|rev|no|det|lt|capt|ofc|sr|sra)$/i.test(text.slice(Math.max(0, i - 5), i))) ||
      text[i] === '\n' ||
      text[i] === ';'
    ) {
      from = i + 1
      break
    }
  for (let i = end; i < to; i++)
    if ((/[.!?]/.test(text[i]!) && /\s/.test(text[i + 1] ?? ' ')) || text[i] === '\n' || text[i] === ';') {
      to = i
      break
    }
  return { from, to }
}
