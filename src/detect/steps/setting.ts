// Private or public: a decision of its own, over the post and not over the detail alone. What is known to be public and what
// the user has listed is public; where a recognizer already knows (a voided number), it is heard; learned weights decide
// the rest, and the reasons given are the signs that weighed most.
import type { Finding } from '../finding.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from '../recognizer.ts'
import { settingSigns } from '../setting/features.ts'
import { isKnownPublic, isListed } from '../setting/known.ts'
import { type Post, readPost } from '../setting/post.ts'
import { reasonsFor } from '../setting/reasons.ts'
import { publicAt, type Ruling, ruleOf } from '../setting/rules.ts'
import { settingWeights } from '../setting/weights.generated.ts'
import { readWeights, sumWeights } from '../weights.ts'
import { toOriginal } from './normalize.ts'

let read: ReadonlyMap<string, number> | undefined
/** Read when first asked for. */
const weights = (): ReadonlyMap<string, number> => {
  read ??= readWeights(settingWeights)
  return read
}

/** A post and the sum of its single words, taken once for all its details. */
interface Weighed {
  readonly post: Post
  readonly words: number
}

/** What it takes where no single sign speaks. */
const unnamed = 0.9

const decide = (candidate: Candidate, index: number, reading: Reading, weigh: () => Weighed): Ruling => {
  const value = reading.text.slice(candidate.start, candidate.end)
  if (isListed(value, reading.options.publicContacts)) return { setting: 'public', why: ['listed-by-user'] }
  if (isKnownPublic(candidate.category, value)) return { setting: 'public', why: ['known-public'] }
  if (candidate.setting) return { setting: candidate.setting, why: [] }
  const { post, words } = weigh()
  const signs = settingSigns(index, post)
  const ruling = ruleOf(candidate.category, signs)
  if (ruling) return ruling.why.length ? ruling : { ...ruling, why: reasonsFor(signs, weights(), ruling.setting) }
  const sum = words + sumWeights(signs, weights()) - publicAt(candidate.category)
  const grounds = sum > 0 ? reasonsFor(signs, weights(), 'public') : []
  if (grounds.length) return { setting: 'public', why: grounds }
  // With nothing beside it that can be named, a detail is somebody's, unless many small signs say otherwise.
  if (sum > unnamed) return { setting: 'public', why: ['weighed'] }
  return { setting: 'private', why: reasonsFor(signs, weights(), 'private') }
}

/** Candidates with their setting, as findings with offsets into the original text. */
export const decideSettings = (reading: Reading, candidates: readonly Candidate[]): Finding[] => {
  let weighed: Weighed | undefined
  const weigh = (): Weighed => {
    if (!weighed) {
      const post = readPost(candidates, reading)
      weighed = { post, words: sumWeights(post.words, weights()) }
    }
    return weighed
  }
  return candidates.map((candidate, index) => {
    const { category, confidence, start, end } = candidate
    const { setting, why } = decide(candidate, index, reading, weigh)
    return {
      category,
      setting,
      ...toOriginal(reading.normalized, start, end),
      confidence,
      why: [...new Set([...candidate.why, ...why])],
    }
  })
}
