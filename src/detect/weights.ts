// Signs and what they weigh: how learned decisions are made. Each sign is there or not, and has a name; the names and
// weights are shipped as JSON, which the browser's own parser reads ten times faster than ours could before it is warm.

/** `weight` is in hundredths: a number, or one for each of several questions. */
export interface Sign<Weight> {
  readonly name: string
  readonly weight: Weight
  /** The last `Signs` that it was counted in. */
  seenBy: number
}

/** All signs that are known. */
export class Scale<Weight> {
  private readonly signs = new Map<string, Sign<Weight>>()
  private readonly lists = new Map<string, Map<string, Sign<Weight>>>()
  private readonly nothing: Weight
  private readonly learns: boolean

  /** `nothing`: what a sign weighs that no weight was learned for. A scale that `learns` knows every sign it is shown. */
  constructor(packed: string, nothing: Weight, learns = false) {
    this.nothing = nothing
    this.learns = learns
    for (const [name, weight] of Object.entries<Weight>(JSON.parse(packed))) this.know(name, weight)
  }

  private know(name: string, weight: Weight): Sign<Weight> {
    const sign = { name, weight, seenBy: 0 }
    this.signs.set(name, sign)
    return sign
  }

  /** The sign of this name, if a weight was learned for it. */
  known(name: string): Sign<Weight> | undefined {
    return this.learns ? this.sign(name) : this.signs.get(name)
  }

  /** The sign of this name. Names stand in our code: there are not many that have no weight. */
  sign(name: string): Sign<Weight> {
    return this.signs.get(name) ?? this.know(name, this.nothing)
  }

  /** The sign of one of many words of a list ("b=" and "street"), if it is known: no name is put together to find out. */
  word(list: string, word: string): Sign<Weight> | undefined {
    const known = this.lists.get(list) ?? this.read(list)
    const sign = known.get(word)
    if (sign || !this.learns) return sign
    const learned = this.sign(list + word)
    known.set(word, learned)
    return learned
  }

  private read(list: string): Map<string, Sign<Weight>> {
    const words = new Map<string, Sign<Weight>>()
    for (const [name, sign] of this.signs) if (name.startsWith(list)) words.set(name.slice(list.length), sign)
    this.lists.set(list, words)
    return words
  }
}

let count = 0

/** The signs that hold for one thing, each once, in the order in which they were seen. */
export class Signs<Weight = number> {
  readonly held: Sign<Weight>[] = []
  private readonly scale: Scale<Weight>
  private readonly id = ++count

  constructor(scale: Scale<Weight>) {
    this.scale = scale
  }

  hold(sign: Sign<Weight> | undefined): void {
    if (!sign || sign.seenBy === this.id) return
    sign.seenBy = this.id
    this.held.push(sign)
  }

  add(name: string): void {
    this.hold(this.scale.sign(name))
  }

  when(holds: boolean, name: string): void {
    if (holds) this.hold(this.scale.sign(name))
  }

  word(list: string, word: string): void {
    this.hold(this.scale.word(list, word))
  }

  /** All signs that hold of something else as well. */
  holdAll({ held }: Signs<Weight>): void {
    for (const sign of held) this.hold(sign)
  }

  has(name: string): boolean {
    return this.holds(this.scale.sign(name))
  }

  holds({ seenBy }: Sign<Weight>): boolean {
    return seenBy === this.id
  }
}

/** What signs weigh together. */
export const sumOf = ({ held }: Signs): number => {
  let sum = 0
  for (const sign of held) sum += sign.weight
  return sum / 100
}

/** The same for each of several questions. */
export const sumsOf = ({ held }: Signs<readonly number[]>, questions: number): number[] => {
  const sums = new Array<number>(questions).fill(0)
  for (const { weight } of held) for (let i = 0; i < weight.length; i++) sums[i]! += weight[i]!
  return sums.map(sum => sum / 100)
}

/** 0–1: how likely a sum of weights makes it. */
export const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum))
