// A threat, or a call to act on somebody: said outright ("make her pay"), sideways ("be a shame if"), or as a call to
// many ("everyone ring her, all night"). An angry post, a protest or the report of a threat is none.
import type { Finding, Intent } from '../finding.ts'
import type { Reading } from '../reading.ts'

/** Distinct places of a list: overlapping phrases count once. */
const places = (reading: Reading, kind: 'threats' | 'veiled' | 'incitement' | 'harm' | 'reports'): number => {
  let end = -1
  let count = 0
  for (const cue of reading.cues(`tone.${kind}`)) {
    if (cue.start < end) continue
    count++
    end = cue.end
  }
  return count
}

export const decideIntent = (reading: Reading, findings: readonly Finding[]): Intent => {
  const threats = places(reading, 'threats')
  const veiled = places(reading, 'veiled')
  const incitement = places(reading, 'incitement')
  if (threats + veiled + incitement === 0) return 'none'
  const isExposing = findings.some(finding => finding.setting === 'private')
  const score =
    Math.min(threats, 2) * 1.3 +
    Math.min(veiled, 2) * 1.1 +
    Math.min(incitement, 3) * 0.7 +
    Math.min(places(reading, 'harm'), 2) * 0.3 +
    (isExposing ? 0.5 : 0) -
    Math.min(places(reading, 'reports'), 3) * 0.6
  return score >= 1.4 ? 'threat' : 'none'
}
