// A threat, or a call to act on somebody: said outright ("make her pay"), sideways ("be a shame if"), as a call to many
// ("everyone ring her, all night"), or by handing a stranger's card and number to a crowd. An angry post, a protest or
// the report of a threat is none. Learned weights over small signs (people/post-signs.ts).
import type { Finding, Intent } from '../finding.ts'
import { weighPost } from '../people/post-questions.ts'
import { postSigns } from '../people/post-signs.ts'
import type { Reading } from '../reading.ts'

/**
 * Below zero: to miss a threat is worse than to see one in an angry post. At this value four in five threats of a file
 * are seen by weights that never saw it (`npm run train -- --leave-one-out`).
 */
export const threatAt = -1.6

/** The words that a person may be shown as a threat, in offsets of the reading's text; null where none can be named. */
export const threatWords = (reading: Reading, findings: readonly Finding[]): { start: number; end: number } | null => {
  const exposed = findings.filter(finding => finding.setting === 'private')
  // "Send her …" may be a card: words of incitement weigh, but name no threat by themselves.
  const said = reading.cues('tone.threats')[0] ?? reading.cues('tone.veiled')[0]
  // `intent` would rather see one too many; what is said to a person must be likelier than not.
  return said && weighPost(postSigns(reading, exposed)).threat > 0 ? { start: said.start, end: said.end } : null
}

export const decideIntent = (reading: Reading, findings: readonly Finding[]): Intent => {
  const exposed = findings.filter(finding => finding.setting === 'private')
  // The costly signs are read only where there is something to do harm with, or a threat by its words.
  if (!exposed.length && !reading.cues('tone.threats').length && !reading.cues('tone.veiled').length) return 'none'
  return weighPost(postSigns(reading, exposed)).threat > threatAt ? 'threat' : 'none'
}
