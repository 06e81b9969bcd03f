// Private or public: a decision of its own, over the post and not over the detail alone. What is known to be public and what
// the user has listed is public; where a recognizer already knows (a voided number), it is heard; learned weights decide
// the rest, and the reasons given are the signs that weighed most.
import type { Category, Finding } from '../finding.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from '../recognizer.ts'
import { settingSigns } from '../setting/features.ts'
import { isListed } from '../setting/known.ts'
import { knownOf, type Post, readPost, wordSigns } from '../setting/post.ts'
import { reasonsFor } from '../setting/reasons.ts'
import { publicAt, type Ruling, ruleOf } from '../setting/rules.ts'
import { settingWeights } from '../setting/weights.generated.ts'
import { Scale, sumOf } from '../weights.ts'
import { toOriginal } from './normalize.ts'

let read: Scale<number> | undefined
/** Read when first asked for. */
const scale = (): Scale<number> => {
  read ??= new Scale(settingWeights, 0)
  return read
}

/** A post and the sum of its single words, taken once for all its details. */
interface Weighed {
  readonly post: Post
  readonly words: number
}

const weighPost = (candidates: readonly Candidate[], known: readonly boolean[], reading: Reading): Weighed => ({
  post: readPost(candidates, known, reading),
  words: sumOf(wordSigns(candidates, reading, scale())),
})

/** What it takes where no single sign speaks. */
const unnamed = 0.9

const weigh = (category: Category, index: number, { post, words }: Weighed): Ruling => {
  const signs = settingSigns(index, post, scale())
  const ruling = ruleOf(category, signs)
  if (ruling) return ruling.why.length ? ruling : { ...ruling, why: reasonsFor(signs, ruling.setting) }
  const sum = words + sumOf(signs) - publicAt(category)
  const grounds = sum > 0 ? reasonsFor(signs, 'public') : []
  if (grounds.length) return { setting: 'public', why: grounds }
  // With nothing beside it that can be named, a detail is somebody's, unless many small signs say otherwise.
  if (sum > unnamed) return { setting: 'public', why: ['weighed'] }
  return { setting: 'private', why: reasonsFor(signs, 'private') }
}

/** Candidates with their setting, as findings with offsets into the original text. */
export const decideSettings = (reading: Reading, candidates: readonly Candidate[]): Finding[] => {
  const known = knownOf(candidates, reading)
  let weighed: Weighed | undefined
  const decide = ({ category, setting, start, end }: Candidate, index: number): Ruling => {
    if (isListed(reading.text.slice(start, end), reading.options.publicContacts))
      return { setting: 'public', why: ['listed-by-user'] }
    if (known[index]) return { setting: 'public', why: ['known-public'] }
    if (setting) return { setting, why: [] }
    weighed ??= weighPost(candidates, known, reading)
    return weigh(category, index, weighed)
  }
  return candidates.map((candidate, index) => {
    const { category, confidence, start, end } = candidate
    const { setting, why } = decide(candidate, index)
    return {
      category,
      setting,
      ...toOriginal(reading.normalized, start, end),
      confidence,
      why: [...new Set([...candidate.why, ...why])],
    }
  })
}
