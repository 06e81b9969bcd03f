// Part of npm run train: how much the other details of a post count (src/detect/setting/company.ts). Their sums are those of
// weights that never saw the post, or they would seem surer than they are.
import type { Category } from '../src/detect/finding.ts'
import { companyGroupOf, companyGroups, companySigns, sure } from '../src/detect/setting/company.ts'
import { type LearnOptions, learn, learnMeasured, type Measured, type Sample, sumOf } from './learn.ts'
import { writeWeights } from './write-weights.ts'

export interface SettingSample extends Sample {
  readonly category: Category
}

type Post = readonly SettingSample[]

const folds = 5

/** `posts`: the samples of each post's details, in their order. */
export const trainCompany = (posts: readonly Post[], options: Partial<LearnOptions>): void => {
  const files = [...new Set(posts.flat().map(({ file }) => file))]
  const foldOf = (post: Post) => files.indexOf(post[0]!.file) % folds
  const rows = new Map(companyGroups.map(group => [group, [] as Measured[]]))
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(posts.filter(post => post.length && foldOf(post) !== fold).flat(), options)
    for (const post of posts) {
      if (post.length < 2 || foldOf(post) !== fold) continue
      const sums = post.map(({ ruled, signs }) => (ruled === undefined ? sumOf(signs, weights) : ruled ? sure : -sure))
      const signs = companySigns(
        post.map(({ category }) => category),
        sums,
      )
      for (const [i, { category, label, ruled }] of post.entries())
        if (ruled === undefined) rows.get(companyGroupOf(category))!.push({ label, values: signs[i]! })
    }
  }
  const learned = [...rows].map(([group, some]) => {
    const weights = learnMeasured(some)
    const right = (say: (values: readonly number[]) => number) =>
      (100 * some.filter(({ label, values }) => Number(say(values) > 0) === label).length) / some.length
    const alone = right(values => values[1]!)
    const together = right(values => values.reduce((sum, value, k) => sum + value * weights[k]!, 0))
    console.log(
      `company ${group.padEnd(8)} ${alone.toFixed(1)}% alone, ${together.toFixed(1)}% in company, of ${some.length}`,
    )
    return [group, weights.map(weight => Math.round(weight * 100))] as const
  })
  writeWeights('src/detect/setting/company-weights.generated.ts', 'companyWeights', learned)
}
