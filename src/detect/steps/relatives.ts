// Whose name is a relative's: the rules of kinship find the plain cases. Here every name of the text is weighed by all that
// stands around it, the rules' own word included, and learned weights (npm run train) decide.

import { readNamedPost } from '../people/named-post.ts'
import { possibleRelatives } from '../people/possible-relatives.ts'
import { relativeSigns } from '../people/relative-signs.ts'
import { relativeWeights } from '../people/relative-weights.generated.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from '../recognizer.ts'
import { likelihood, Scale, sumOf } from '../weights.ts'
import { dropOverlaps } from './overlaps.ts'

let read: Scale<number> | undefined
/** Read when first asked for. */
const scale = (): Scale<number> => {
  read ??= new Scale(relativeWeights, 0)
  return read
}

/** Likelier than this, a name is a relative's. */
const least = 0.4

/** `candidates` are sorted and apart, and so is what is returned. */
export const weighRelatives = (reading: Reading, candidates: readonly Candidate[]): Candidate[] => {
  const names = possibleRelatives(reading, candidates)
  if (!names.length) return [...candidates]
  const post = readNamedPost(reading, names, candidates, scale())
  const relatives = names.flatMap(({ start, end }, at): Candidate[] => {
    const confidence = likelihood(sumOf(relativeSigns(post, at, scale())))
    if (confidence < least) return []
    const byRule = post.byRules.find(one => one.start === start && one.end === end)
    return [
      byRule ? { ...byRule, confidence } : { category: 'family-member', start, end, confidence, why: ['weighed'] },
    ]
  })
  return dropOverlaps([...post.details, ...relatives])
}
