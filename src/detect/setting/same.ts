// A detail that a post gives twice is one detail: "Her cell is 502-555-0173 … call 502.555.0173".
import type { Candidate } from '../recognizer.ts'

const keyOf = (text: string, { category, start, end }: Candidate): string =>
  `${category} ${text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')}`

/** For each candidate the index of the first that gives the same detail: its own where it is the first. */
export const firstOfSame = (text: string, candidates: readonly Candidate[]): number[] => {
  const first = new Map<string, number>()
  return candidates.map((candidate, i) => {
    const key = keyOf(text, candidate)
    const known = first.get(key)
    if (known !== undefined) return known
    first.set(key, i)
    return i
  })
}
