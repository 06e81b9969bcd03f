// A pack's example as the detection it stands for.
import type { Detection } from '../detect/finding.ts'
import type { Pack, PackExample } from './pack.ts'
import { shownBy, verdict } from './verdict.ts'

const detectionOf = ({ categories, about, signals = [], source }: PackExample): Detection => ({
  findings: categories.map((category, i) => ({
    category,
    setting: 'private',
    start: i,
    end: i + 1,
    confidence: 1,
    why: ['format'],
  })),
  about,
  intent: 'none',
  ...(source && { source }),
  signals: signals.map(kind => ({ kind, start: 0, end: 1 })),
})

/** Does the pack cover the example? */
export const judgeExample = (pack: Pack, example: PackExample): boolean =>
  verdict(shownBy(detectionOf(example)), pack)?.says === 'covers'
