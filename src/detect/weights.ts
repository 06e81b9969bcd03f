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

/** The same with a column for each of several questions; an empty one is no weight. */
export const readTable = (packed: string): ReadonlyMap<string, readonly number[]> =>
  new Map(
    packed.split('\n').map(line => {
      const [sign = '', ...columns] = line.split('\t')
      return [sign, columns.map(column => Number(column) / 100)] as const
    }),
  )

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
  return sums
}

/** 0–1: how likely a sum of weights makes it. */
export const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum))
