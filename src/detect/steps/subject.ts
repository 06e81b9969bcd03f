// Whose details the post gives away: learned weights over small signs (people/post-signs.ts), one sum an answer; the
// greatest wins.
import type { About, Finding } from '../finding.ts'
import { postSigns, weighSigns } from '../people/post-signs.ts'
import { aboutWeights } from '../people/post-weights.generated.ts'
import type { Reading } from '../reading.ts'

const answers = ['private-person', 'public-servant', 'self', 'family'] as const satisfies readonly About[]

export const decideAbout = (reading: Reading, findings: readonly Finding[]): About => {
  const exposed = findings.filter(finding => finding.setting === 'private')
  if (!exposed.length) return 'none'
  const signs = postSigns(reading, exposed)
  let best: About = 'none'
  let most = Number.NEGATIVE_INFINITY
  for (const answer of answers) {
    const sum = weighSigns(signs, aboutWeights[answer])
    if (sum > most) {
      most = sum
      best = answer
    }
  }
  return best
}
