// Learned weights as they are shipped: JSON, a sign's name and its weight in hundredths. The browser's own parser reads
// them ten times faster than ours could before it is warm.

/** Signs and their weights. */
export const readWeights = (packed: string): ReadonlyMap<string, number> =>
  new Map(Object.entries<number>(JSON.parse(packed)))

/** The sum of the weights of some signs; a sign without a weight says nothing. */
export const sumWeights = (signs: Iterable<string>, weights: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const sign of signs) sum += weights.get(sign) ?? 0
  return sum / 100
}

/** The same with a column for each of several questions. */
export const readTable = (packed: string): ReadonlyMap<string, readonly number[]> =>
  new Map(Object.entries<number[]>(JSON.parse(packed)))

/** The sum of each column over some signs. */
export const sumColumns = (
  signs: Iterable<string>,
  table: ReadonlyMap<string, readonly number[]>,
  columns: number,
): number[] => {
  const sums = new Array<number>(columns).fill(0)
  for (const sign of signs) {
    const weights = table.get(sign)
    if (weights) for (let i = 0; i < weights.length; i++) sums[i]! += weights[i]!
  }
  return sums.map(sum => sum / 100)
}

/** 0–1: how likely a sum of weights makes it. */
export const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum))
