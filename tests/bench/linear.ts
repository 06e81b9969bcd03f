// Does the time grow with the length, and no faster?
import { check } from '../../src/check.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { fastest } from './measure.ts'
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

/** Works that take about this many µs are long enough to be told apart, and short enough to be left alone by the system. */
const telling = 8000

/** The length at which a text begins to take a telling time. */
const tellingLength = (make: (length: number) => string): number => {
  let length = 2000
  while (length < longest && fastest([() => check(make(length), { packs })], 2)[0]! < telling) length *= 2
  return Math.min(length, longest)
}

/** Every hostile text, in whole and in half, in turns. More rounds, less noise. Without `length`, the telling one. */
export const growths = (rounds: number, length?: number): Growth[] =>
  Object.entries(hostile).map(([name, make]) => {
    const most = length ?? tellingLength(make)
    const [half, whole] = [make(most / 2), make(most)]
    const [first = 0, second = 0] = fastest([() => check(half, { packs }), () => check(whole, { packs })], rounds)
    return { name, milliseconds: second / 1000, ratio: second / first }
  })
