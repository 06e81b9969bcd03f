// Learned weights as they are shipped: one line a sign, its name, a tab, its weight in hundredths.

/** Signs and their weights. */
export const readWeights = (packed: string): ReadonlyMap<string, number> =>
  new Map(
    packed.split('\n').map(line => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), Number(line.slice(tab + 1)) / 100] as const
    }),
  )

/** The sum of the weights of some signs; a sign without a weight says nothing. */
export const sumWeights = (signs: Iterable<string>, weights: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const sign of signs) sum += weights.get(sign) ?? 0
  return sum
}

/** 0–1: how likely a sum of weights makes it. */
export const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum))
