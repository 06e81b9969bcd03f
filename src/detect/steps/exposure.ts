// A detail of life by itself singles nobody out: "my husband Greg makes good coffee", "she has asthma". It counts in full
// where the post also says who or where: a name, a contact, another detail.
import type { Finding, Intent } from '../finding.ts'
import { hasCue, hasPersonName } from '../people/evidence.ts'
import { offices } from '../people/offices.ts'
import type { Reading } from '../reading.ts'

/** What a lone detail of nobody in particular keeps of its confidence: it becomes a note. */
const lone = 0.5

/** A school that is a post's only private detail must be surer. */
const sure = 0.75

/** The findings without the relatives that the post does not expose, and lone details at lower confidence. */
export const weighExposure = (reading: Reading, findings: readonly Finding[], intent: Intent): Finding[] => {
  if (!findings.some(finding => ofLife.has(finding.category))) return [...findings]
  const exposed = findings.filter(finding => finding.setting === 'private')
  const beyond = exposed.some(finding => !ofLife.has(finding.category))
  if (beyond) return findings.filter(finding => isLikely(finding, likelyBeside))
  const names = exposed.filter(isName)
  const rest = exposed.filter(finding => !isName(finding))
  const isOfficial = names.length > 0 && offices(reading).length > 0
  // "her dad Larry picks up at 2:50": somebody else's relative, and where to meet somebody.
  const isMet = hasCue(reading, 'people.attends', 0, reading.words.length - 1)
  const isAlone = exposed.length === 1
  const kept = findings
    .filter(finding => isLikely(finding, likelyAlone))
    .filter(
      ({ category, setting, confidence }) =>
        !(isAlone && category === 'school' && setting === 'private' && confidence < sure),
    )
    .filter(
      finding =>
        !isName(finding) ||
        finding.setting === 'public' ||
        rest.length > 0 ||
        intent === 'threat' ||
        ((isOfficial || (isMet && finding.confidence > 0.65)) && !finding.why.includes('own-word')),
    )
  const end = reading.words.length - 1
  const isNamed = names.length > 0 || hasPersonName(reading, 0, end)
  const kinds = new Set(rest.map(finding => finding.category))
  // A school and an illness, or three details of one kind, are a portrait; so is a child's school.
  if (isNamed || kinds.size > 1 || rest.length > 2 || (kinds.has('school') && hasCue(reading, 'people.kin', 0, end)))
    return kept
  return kept.map(finding =>
    finding.setting === 'private' ? { ...finding, confidence: finding.confidence * lone } : finding,
  )
}

const ofLife: ReadonlySet<Finding['category']> = new Set(['family-member', 'health', 'school'])
const isName = (finding: Finding): boolean => finding.category === 'family-member'

/** Below these an illness is more likely talk than somebody's: beside an address or a number of a person, and without. */
const likelyBeside = 0.4
const likelyAlone = 0.65
const isLikely = (finding: Finding, least: number): boolean =>
  finding.category !== 'health' || finding.confidence >= least
