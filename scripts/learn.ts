// Logistic regression by full-batch gradient descent: no chance in it, so the same samples give the same weights.

export interface Sample {
  readonly file: string
  readonly label: 0 | 1
  readonly signs: readonly string[]
  /** What the sample stands for, to name it in a report. */
  readonly text: string
  /** What is decided before the weights are asked. */
  readonly ruled?: 0 | 1 | undefined
}

export type Weights = Readonly<Record<string, number>>

export interface LearnOptions {
  readonly rounds: number
  /** How strongly weights are held to zero, and how much more or less those of some signs. */
  readonly ridge: number
  readonly ridgeOf?: (sign: string) => number
  readonly step: number
  /** Signs seen less often, or in fewer files, get no weight: they would be learned by heart. */
  readonly seen: number
  readonly files: number
  /** Weights smaller than this are left out. */
  readonly least: number
}

const common = (samples: readonly Sample[], { seen, files }: LearnOptions): string[] => {
  const times = new Map<string, number>()
  const where = new Map<string, Set<string>>()
  for (const { signs, file } of samples)
    for (const sign of signs) {
      times.set(sign, (times.get(sign) ?? 0) + 1)
      const known = where.get(sign)
      if (known) known.add(file)
      else where.set(sign, new Set([file]))
    }
  return [...times.keys()].filter(sign => times.get(sign)! >= seen && where.get(sign)!.size >= files).sort()
}

const usual: LearnOptions = { rounds: 1500, ridge: 0.002, step: 0.8, seen: 1, files: 1, least: 0.005 }

/** Weights by sign, rounded to two decimals, sorted by name. */
export const learn = (samples: readonly Sample[], some: Partial<LearnOptions> = {}): Weights => {
  const options = { ...usual, ...some }
  const names = common(samples, options)
  const index = new Map(names.map((name, i) => [name, i]))
  // All rows in one array, row i from starts[i] on: the loops below run over millions of signs.
  const rows = samples.map(({ signs }) => signs.map(sign => index.get(sign)).filter(i => i !== undefined))
  const at = Int32Array.from(rows.flat())
  const starts = new Int32Array(rows.length + 1)
  for (const [i, row] of rows.entries()) starts[i + 1] = starts[i]! + row.length
  const labels = Float64Array.from(samples, ({ label }) => label)
  const ridges = names.map(name => (name === 'bias' ? 0 : options.ridge * (options.ridgeOf?.(name) ?? 1)))
  const weights = new Float64Array(names.length)
  const speed = new Float64Array(names.length)
  const gradient = new Float64Array(names.length)
  for (let round = 0; round < options.rounds; round++) {
    gradient.fill(0)
    for (let row = 0; row < rows.length; row++) {
      const from = starts[row]!
      const to = starts[row + 1]!
      let sum = 0
      for (let i = from; i < to; i++) sum += weights[at[i]!]!
      const miss = 1 / (1 + Math.exp(-sum)) - labels[row]!
      for (let i = from; i < to; i++) gradient[at[i]!]! += miss
    }
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i]! / rows.length + ridges[i]! * weights[i]!
      speed[i] = 0.9 * speed[i]! - options.step * slope
      weights[i]! += speed[i]!
    }
  }
  return Object.fromEntries(
    names
      .map((name, i) => [name, Math.round(weights[i]! * 100) / 100] as const)
      .filter(([, weight]) => Math.abs(weight) >= options.least),
  )
}

/** The sum of the weights of some signs. */
export const sumOf = (signs: readonly string[], weights: Weights): number =>
  signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0)

/** A few measures of a thing instead of many signs. */
export interface Measured {
  readonly label: 0 | 1
  readonly values: readonly number[]
}

/** A weight for each measure, by the same descent; there are too few of them to be learned by heart. */
export const learnMeasured = (samples: readonly Measured[]): number[] => {
  const weights = samples[0]!.values.map(() => 0)
  const speed = [...weights]
  for (let round = 0; round < 2000; round++) {
    const gradient = weights.map(() => 0)
    for (const { label, values } of samples) {
      const sum = values.reduce((so, value, k) => so + value * weights[k]!, 0)
      const miss = 1 / (1 + Math.exp(-sum)) - label
      for (const [k, value] of values.entries()) gradient[k]! += miss * value
    }
    for (const [k, slope] of gradient.entries()) {
      speed[k] = 0.9 * speed[k]! - (0.05 * slope) / samples.length
      weights[k]! += speed[k]!
    }
  }
  return weights
}
