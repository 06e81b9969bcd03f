// Does the text threaten, incite or invite harassment?
import type { Intent } from '../finding.ts'
import type { Reading } from '../reading.ts'

export const decideIntent = (_reading: Reading): Intent => 'none'
