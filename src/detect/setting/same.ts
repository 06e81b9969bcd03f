// A detail that a post gives twice is one detail: "Her cell is 502-555-0173 … call 502.555.0173". So is a house whose
// address is cut short, or runs into the next word: "4412 Walnut", "4412 Walnut StSee you", "4412 Walnut St, Apt 3".
import type { Candidate } from '../recognizer.ts'

/** House number, the first word of the street's name, and how the next word begins, if there is one. */
const house = /^(\d[\p{L}\p{N}-]*)[\s,]+(\p{L}+|\d+\p{L}+)(?:[^\p{L}\p{N}]*(\d+|\p{L}{1,2}))?/u

interface Keys {
  /** What this detail is known by. */
  readonly own: string
  /** What the same detail may have been known by before. */
  readonly other: string
  /** What it is known by to an address that ends before it. */
  readonly short: string
}

const keysOf = (text: string, { category, start, end }: Candidate): Keys => {
  const said = text.slice(start, end).toLowerCase()
  const [, number, name, next] = (category === 'street-address' && house.exec(said)) || []
  if (!number) {
    const own = `${category} ${said.replace(/[^\p{L}\p{N}]/gu, '')}`
    return { own, other: own, short: own }
  }
  const [cut, begun] = [`${number} ${name}`, `${number} ${name} …`]
  return next ? { own: `${cut} ${next}`, other: cut, short: begun } : { own: cut, other: begun, short: cut }
}

/** For each candidate the index of the first that gives the same detail: its own where it is the first. */
export const firstOfSame = (text: string, candidates: readonly Candidate[]): number[] => {
  const first = new Map<string, number>()
  return candidates.map((candidate, i) => {
    const { own, other, short } = keysOf(text, candidate)
    const known = first.get(own) ?? first.get(other)
    if (known !== undefined) return known
    first.set(own, i)
    if (!first.has(short)) first.set(short, i)
    return i
  })
}
