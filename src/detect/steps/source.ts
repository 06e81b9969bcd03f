// Where the text says its details come from.
import type { Source } from '../finding.ts'
import type { Reading } from '../reading.ts'

export const decideSource = (_reading: Reading): Source | undefined => undefined
