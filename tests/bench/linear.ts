// Does the time grow with the length, and no faster?
import { check } from '../../src/check.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { costs, fastest } from './measure.ts'
import { hostile } from './texts.ts'

export interface Growth {
  readonly name: string
  /** ms for the whole text. */
  readonly milliseconds: number
  /** How many times as long the whole takes as its half. */
  readonly ratio: number
}

/** The longest text that is tried, in UTF-16 units. */
export const longest = 100_000

/** Every hostile text of the longest length, in whole and in half, in turns. More rounds, less noise. */
export const growths = (rounds: number): Growth[] =>
  Object.entries(hostile).map(([name, make]) => {
    const [half, whole] = [make(longest / 2), make(longest)]
    const [first = 0, second = 0] = fastest([() => check(half, { packs }), () => check(whole, { packs })], rounds)
    return { name, milliseconds: second / 1000, ratio: second / first }
  })

/** The same by the work of this thread alone, on texts just long enough (in µs) to tell a square from a line. */
export const steadyGrowths = (enough = 4000): Growth[] =>
  Object.entries(hostile).map(([name, make]) => {
    let length = 16_000
    while (length < longest && fastest([() => check(make(length), { packs })], 2)[0]! < enough) length *= 2
    const [half, whole] = [make(length / 2), make(length)]
    const [first = 0, second = 0] = costs([() => check(half, { packs }), () => check(whole, { packs })])
    return { name, milliseconds: second / 1000, ratio: second / first }
  })
