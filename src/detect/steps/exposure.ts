// A relative's name by itself harms nobody: "my husband Greg makes good coffee". It counts where the post gives away
// something else as well, threatens, or names the family of somebody in public office.
import type { Finding, Intent } from '../finding.ts'
import type { Reading } from '../reading.ts'

/** The findings without the relatives that the post does not expose. */
export const dropUnexposed = (reading: Reading, findings: readonly Finding[], intent: Intent): Finding[] => {
  if (intent === 'threat' || !findings.some(isName)) return [...findings]
  if (findings.some(finding => finding.setting === 'private' && !isName(finding))) return [...findings]
  const isOfficial = reading.cues('people.publicServants').length > 0
  return findings.filter(
    finding => !isName(finding) || finding.setting === 'public' || (isOfficial && !finding.why.includes('own-word')),
  )
}

const isName = (finding: Finding): boolean => finding.category === 'family-member'
