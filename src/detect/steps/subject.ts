// Whose details the post gives away. Small signs, each with a weight for each answer; the heaviest answer wins.

import { wordIndexAt } from '../cues.ts'
import type { About, Finding } from '../finding.ts'
import { cuesBetween, hasCue } from '../people/evidence.ts'
import { offices } from '../people/offices.ts'
import type { Reading } from '../reading.ts'

export const decideAbout = (reading: Reading, findings: readonly Finding[]): About => {
  const exposed = findings.filter(finding => finding.setting === 'private')
  if (!exposed.length) return 'none'
  const { words } = reading
  const end = words.length - 1
  const servants = offices(reading)
  const kin = findings.filter(finding => finding.category === 'family-member' && finding.setting === 'private')
  const ownKin = kin.filter(finding => finding.why.includes('own-word'))
  const self = reading.cues('people.selfPronouns').length
  const others = reading.cues('people.pronouns').length
  let own = 0
  for (const finding of exposed) {
    const at = wordIndexAt(words, finding.start)
    const from = Math.max(0, at - 7)
    if (finding.why.includes('own-word')) own += 1
    else if (hasCue(reading, 'people.selfPronouns', from, at) || hasCue(reading, 'setting.own', from, at)) own += 0.7
    if (hasCue(reading, 'people.pronouns', from, at)) own -= 0.6
  }
  const score = { 'public-servant': 0, family: -0.6, 'private-person': 0.6, self: -0.4 }
  score.self += Math.min(1.5, own * 0.8) + Math.min(1, self * 0.2) - Math.min(1.5, others * 0.25)
  if (servants.length) {
    score['public-servant'] += 1.4 + Math.min(1, servants.length * 0.2)
    // "the judge's wife", "deputy Hale's girl": what follows is the family's.
    const families = servants.filter(
      cue => cuesBetween(reading, 'people.kin', cue.first + 1, Math.min(end, cue.last + 4)).length > 0,
    )
    if (kin.length > ownKin.length) score.family += 0.7
    if (families.length) score.family += 1.2
    const personal = exposed.filter(finding => !['family-member', 'school', 'health'].includes(finding.category))
    if (kin.length && !personal.length) score.family += 1
    else if (kin.length && personal.every(finding => finding.start > kin[0]!.start)) score.family += 0.5
  }
  if (ownKin.length) score.self += 0.6
  let best: About = 'private-person'
  for (const key of Object.keys(score) as (keyof typeof score)[])
    if (score[key] > score[best as keyof typeof score]) best = key
  return best
}
