// Whose details the post gives away.
import type { About, Finding } from '../finding.ts'
import type { Reading } from '../reading.ts'

export const decideAbout = (_reading: Reading, findings: readonly Finding[]): About =>
  findings.some(finding => finding.setting === 'private') ? 'private-person' : 'none'
