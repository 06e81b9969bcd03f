// Whose details the post gives away: learned weights over small signs (people/post-signs.ts), one sum an answer; the
// greatest wins.
import type { About, Finding } from '../finding.ts'
import { weighPost } from '../people/post-questions.ts'
import { postSigns } from '../people/post-signs.ts'
import type { Reading } from '../reading.ts'

const answers = ['private-person', 'public-servant', 'self', 'family'] as const satisfies readonly About[]

export const decideAbout = (reading: Reading, findings: readonly Finding[]): About => {
  const exposed = findings.filter(finding => finding.setting === 'private')
  if (!exposed.length) return 'none'
  const sums = weighPost(postSigns(reading, exposed))
  return answers.reduce((best, answer) => (sums[answer] > sums[best] ? answer : best))
}
