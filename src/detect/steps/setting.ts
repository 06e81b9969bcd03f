// Private or public: a decision of its own, over the post and not over the detail alone. What is known to be public and what
// the user has listed is public; where a recognizer already knows (a voided number), it is heard; learned weights decide
// the rest, first for each detail, then in the company of the others; the reasons given are the signs that weighed most.
import type { Finding } from '../finding.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from '../recognizer.ts'
import { inCompany, sure } from '../setting/company.ts'
import { settingSigns } from '../setting/features.ts'
import { isListed } from '../setting/known.ts'
import { knownOf, type Post, readPost, wordSigns } from '../setting/post.ts'
import { reasonsFor } from '../setting/reasons.ts'
import { publicAt, type Ruling, ruleOf } from '../setting/rules.ts'
import { firstOfSame } from '../setting/same.ts'
import { settingWeights } from '../setting/weights.generated.ts'
import { Scale, type Signs, sumOf } from '../weights.ts'
import { toOriginal } from './normalize.ts'

let read: Scale<number> | undefined
/** Read when first asked for. */
const scale = (): Scale<number> => {
  read ??= new Scale(settingWeights, 0)
  return read
}

/** A ruling, or the signs of a detail and what they weigh, before its company is heard. */
type Stand = Ruling | { readonly signs: Signs; readonly sum: number }

const isRuling = (stand: Stand): stand is Ruling => 'setting' in stand

/** What it takes where no single sign speaks. */
const unnamed = 0.9

const rule = (signs: Signs, sum: number): Ruling => {
  const grounds = sum > 0 ? reasonsFor(signs, 'public') : []
  if (grounds.length) return { setting: 'public', why: grounds }
  // With nothing beside it that can be named, a detail is somebody's, unless many small signs say otherwise.
  if (sum > unnamed) return { setting: 'public', why: ['weighed'] }
  return { setting: 'private', why: reasonsFor(signs, 'private') }
}

/** How each detail stands by itself. */
const standAlone = (reading: Reading, candidates: readonly Candidate[]): Stand[] => {
  const known = knownOf(candidates, reading)
  let weighed: { readonly post: Post; readonly words: number } | undefined
  return candidates.map(({ category, setting, start, end }, index): Stand => {
    if (isListed(reading.text.slice(start, end), reading.options.publicContacts))
      return { setting: 'public', why: ['listed-by-user'] }
    if (known[index]) return { setting: 'public', why: ['known-public'] }
    if (setting) return { setting, why: [] }
    // The sum of the post's single words is taken once for all its details.
    weighed ??= {
      post: readPost(candidates, known, reading),
      words: sumOf(wordSigns(candidates, reading, scale())),
    }
    const signs = settingSigns(index, weighed.post, scale())
    const ruling = ruleOf(category, signs)
    if (ruling) return ruling.why.length ? ruling : { ...ruling, why: reasonsFor(signs, ruling.setting) }
    return { signs, sum: weighed.words + sumOf(signs) }
  })
}

const sumIn = (stand: Stand): number => (isRuling(stand) ? (stand.setting === 'public' ? sure : -sure) : stand.sum)

/** For each candidate its sum in the company of the others. A detail that is given twice has one: the mean of its sums. */
const sumsOf = (reading: Reading, candidates: readonly Candidate[], stands: readonly Stand[]): number[] => {
  const firsts = firstOfSame(reading.text, candidates)
  const groups = new Map<number, number[]>()
  for (const [i, first] of firsts.entries()) {
    const sum = sumIn(stands[i]!)
    const group = groups.get(first)
    if (group) group.push(sum)
    else groups.set(first, [sum])
  }
  const details = [...groups.keys()]
  const sums = inCompany(
    details.map(first => candidates[first]!.category),
    [...groups.values()].map(group => group.reduce((sum, one) => sum + one, 0) / group.length),
  )
  const ofFirst = new Map(details.map((first, i) => [first, sums[i]!]))
  return firsts.map(first => ofFirst.get(first)!)
}

/** Candidates with their setting, as findings with offsets into the original text. */
export const decideSettings = (reading: Reading, candidates: readonly Candidate[]): Finding[] => {
  const stands = standAlone(reading, candidates)
  const sums = sumsOf(reading, candidates, stands)
  return candidates.map(({ category, confidence, start, end, why: found }, index) => {
    const stand = stands[index]!
    const { setting, why } = isRuling(stand) ? stand : rule(stand.signs, sums[index]! - publicAt(category))
    return {
      category,
      setting,
      ...toOriginal(reading.normalized, start, end),
      confidence,
      why: [...new Set([...found, ...why])],
    }
  })
}
