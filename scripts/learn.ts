// Logistic regression by full-batch gradient descent: no chance in it, so the same samples give the same weights.

export interface Sample {
  readonly file: string
  readonly label: number
  readonly signs: readonly string[]
  readonly text: string
}

/** Weights by sign, rounded to two decimals, sorted by name; signs that came to nothing are left out. */
export const learn = (
  samples: readonly Sample[],
  { rounds = 1500, ridge = 0.002, step = 0.8 } = {},
): Record<string, number> => {
  const names = [...new Set(samples.flatMap(sample => sample.signs))].sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const rows = samples.map(({ signs, label }) => ({ label, at: signs.map(sign => index.get(sign)!) }))
  const weights = new Float64Array(names.length)
  const speed = new Float64Array(names.length)
  const gradient = new Float64Array(names.length)
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0)
    for (const { label, at } of rows) {
      let sum = 0
      for (const i of at) sum += weights[i]!
      const miss = 1 / (1 + Math.exp(-sum)) - label
      for (const i of at) gradient[i]! += miss
    }
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i]! / rows.length + (names[i] === 'bias' ? 0 : ridge * weights[i]!)
      speed[i] = 0.9 * speed[i]! - step * 0.1 * slope * 10
      weights[i]! += speed[i]!
    }
  }
  return Object.fromEntries(
    names.map((name, i) => [name, Math.round(weights[i]! * 100) / 100] as const).filter(([, weight]) => weight !== 0),
  )
}
