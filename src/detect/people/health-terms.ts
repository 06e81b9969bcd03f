// Where words of health stand, with the words that belong to them: "stage III ovarian cancer", "cáncer de mama".
import type { Cue, CueKind } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { cuesBetween, hasCue } from './evidence.ts'
import { leetKind, unleet } from './health-disguises.ts'
import { healthFrames } from './health-frames.ts'
import { kindByEnding, type TermKind } from './health-stems.ts'
import { isCapital, isFirstName, isShouted } from './name.ts'

export interface HealthTerm {
  readonly kind: TermKind
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

const kinds: readonly (readonly [CueKind, TermKind])[] = [
  ['health.conditions', 'condition'],
  ['health.doubtfulConditions', 'doubtful'],
  ['health.drugs', 'drug'],
  ['health.treatments', 'treatment'],
  ['health.aids', 'aid'],
]

/** Each is weighed beside the others: more than any chart has would cost their square. */
const mostTerms = 300

/** Every health term of the text, widened by its modifiers, without overlaps, sorted by place. */
export const healthTerms = (reading: Reading): HealthTerm[] => {
  const { words } = reading
  const terms: HealthTerm[] = []
  const add = (kind: TermKind, first: number, last: number) => {
    const from = widenLeft(reading, first, kind)
    const to = widenRight(reading, last)
    terms.push({ kind, first: from, last: to, start: words[from]!.start, end: endOf(reading, to) })
  }
  for (const [cueKind, kind] of kinds)
    for (const cue of reading.cues(cueKind))
      if (!isLowerCaseShort(reading, kind, cue) && !isSurname(reading, cue.first)) add(kind, cue.first, cue.last)
  for (const cue of reading.cues('health.heads'))
    if (
      hasModifier(reading, cue.first - 1) ||
      reading.text[cue.start - 1] === '-' ||
      (disease.test(words[cue.first]!.lower) && isAdjective(reading, cue.first - 1))
    )
      add('condition', cue.first, cue.last)
  for (const cue of reading.cues('health.bodyParts')) {
    const broken = brokenBefore(reading, cue.first)
    if (broken !== undefined) add('condition', broken, cue.last)
    else if (isBrokenAfter(reading, cue.last)) add('condition', cue.first, cue.last + 1)
  }
  // "allergic to tree nuts": whatever it is to.
  for (const cue of reading.cues('health.allergies'))
    if (words[cue.last + 1] && joined(reading, cue.last)) {
      const two = ofTwo.test(words[cue.last + 1]!.lower) && words[cue.last + 2] && joined(reading, cue.last + 1)
      add('allergy', cue.first, cue.last + (two ? 2 : 1))
    }
  for (const { first, last } of healthFrames(reading)) add('doubtful', first, last)
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i]!
    if (lower.length < 7) {
      if (lower.length < 4 || !/\d/.test(lower)) continue
    }
    const plain = /\d/.test(lower) ? unleet(lower) : undefined
    const kind = plain ? leetKind(plain) : kindByEnding(lower)
    if (kind) add(kind, i, i)
  }
  terms.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: HealthTerm[] = []
  for (const term of terms) {
    const before = kept[kept.length - 1]
    if (!before || term.start >= before.end) kept.push(term)
    else if (term.end > before.end)
      kept[kept.length - 1] = {
        ...before,
        end: term.end,
        last: term.last,
        kind: before.kind === 'doubtful' ? term.kind : before.kind,
      }
    else if (before.kind === 'doubtful' && term.kind !== 'doubtful')
      kept[kept.length - 1] = { ...before, kind: term.kind }
  }
  return kept.slice(0, mostTerms)
}

/** Where "broken hip", "broke her hip", "tore both ACLs" begins, for a part of the body. */
const brokenBefore = (reading: Reading, part: number): number | undefined => {
  const isBreak = (i: number) => i >= 0 && hasCue(reading, 'health.breaks', i, i)
  if (isBreak(part - 1)) return part - 1
  return owner.test(reading.words[part - 1]?.lower ?? '') && isBreak(part - 2) ? part - 2 : undefined
}
/** "muñeca rota", "his leg crushed" */
const isBrokenAfter = (reading: Reading, part: number): boolean =>
  /(?:ed|en|rn|[oa]s?)$/.test(reading.words[part + 1]?.lower ?? '') &&
  joined(reading, part) &&
  hasCue(reading, 'health.breaks', part + 1, part + 1)
const owner = /^(?:his|her|my|their|your|both|a|an|the|two|three|la|el|su|mi)$/

/** "MS", "TB", "ALS" are illnesses in capitals only, and not where everything is in capitals. */
const isLowerCaseShort = (reading: Reading, kind: TermKind, cue: Cue): boolean => {
  if (kind !== 'doubtful' || cue.end - cue.start > 4) return false
  const written = reading.text.slice(cue.start, cue.end)
  if (written === 'PrEP' || written === 'DTs') return false
  if (
    !/^(?:ms|tb|als|aids|ibd|ckd|pots|mi|ra|iop|sma|odd|dts|cf|prep|tia|oi|aa|na|cp|od|psc|sle|msa|ect|cbt|dbt|php|uc|amh)$/i.test(
      written,
    )
  )
    return false
  const before = reading.words[cue.first - 1]
  return written !== written.toUpperCase() || (before !== undefined && isShouted(reading, before))
}

/** "Detective Jerry Walker" */
const isSurname = (reading: Reading, i: number): boolean => {
  const { words, text } = reading
  const before = words[i - 1]
  return (
    before !== undefined &&
    !before.lower.endsWith("'s") &&
    isCapital(reading, words[i]) &&
    isFirstName(before.lower) &&
    isCapital(reading, before) &&
    text.slice(before.end, words[i]!.start) === ' ' &&
    !isShouted(reading, words[i]!)
  )
}

/** "my insulin's been in a cooler": the possessive is left out, "Crohn's" stays. */
const endOf = (reading: Reading, word: number): number => {
  const { lower, end } = reading.words[word]!
  return lower.endsWith("'s") &&
    !/^(?:crohn|parkinson|alzheimer|huntington|hashimoto|down|tourette|asperger|cushing|sjogren|sjögren|addison|graves|turner|hodgkin|raynaud|barrett|ménière|meniere|lyme|ewing|peyronie|women|children)'s$/.test(
      lower,
    )
    ? end - 2
    : end
}

const joined = (reading: Reading, left: number): boolean =>
  /^[ -]$/.test(reading.text.slice(reading.words[left]!.end, reading.words[left + 1]!.start))

const hasModifier = (reading: Reading, word: number): boolean =>
  word >= 0 && joined(reading, word) && hasCue(reading, 'health.modifiers', word, word)

const widenLeft = (reading: Reading, first: number, kind: TermKind): number => {
  const { words } = reading
  let at = first
  for (let steps = 0; steps < 4 && at > 0; steps++) {
    const phrase = [2, 1].find(
      n =>
        at - n >= 0 &&
        joined(reading, at - 1) &&
        cuesBetween(reading, 'health.modifiers', at - n, at - 1).some(
          cue => cue.first === at - n && cue.last === at - 1,
        ),
    )
    if (phrase && kind !== 'drug' && (!allergen.test(words[at - 1]!.lower) || /^allerg/.test(words[first]!.lower))) {
      at -= phrase
      continue
    }
    // "stage III ovarian", "type 1", "level 3", "14 weeks pregnant"
    const before = words[at - 1]!.lower
    if (
      at >= 2 &&
      /^(?:\d{1,2}|i{1,3}|iv|[a-d]|one|two|three|four)$/.test(before) &&
      joined(reading, at - 1) &&
      /^(?:stage|type|grade|level)$/.test(words[at - 2]!.lower)
    ) {
      at -= 2
      continue
    }
    if (
      at >= 2 &&
      joined(reading, at - 1) &&
      /^(?:weeks?|months?|wks?)$/.test(before) &&
      counted.test(words[at - 2]!.lower)
    ) {
      at -= 2
      continue
    }
    // "aplastic anemia", "papillary carcinoma", "multiple myeloma"
    if (isAdjective(reading, at - 1) && disease.test(words[first]!.lower)) {
      at--
      continue
    }
    break
  }
  return at
}

const counted = /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** Adjectives of medicine, by their endings, before words that are nothing but a disease. */
const adjective =
  /^(?!(?:medical|clinical|typical|political|additional|usual|general|natural|public|economic)$)[a-zà-ÿ]{3,}(?:ic|al|ar|ary|ous|oid|ive|ple|sia)$/
const isAdjective = (reading: Reading, word: number): boolean =>
  word >= 0 && joined(reading, word) && adjective.test(reading.words[word]!.lower)

const disease =
  /^(?:anemia|anaemia|dementia|tremor|neuropathy|leukemia|lymphoma|carcinoma|sarcoma|myeloma|melanoma|tumou?r|cancer|hepatitis|arthritis|fibrosis|sclerosis|dystrophy|stroke|seizures?|neuralgia|epilepsy|psychosis|colitis|fractures?|hematoma|embolism|palsy|asthma|syncope|pneumonia|meningitis|cyst|hernia|ulcers?|depression|migraines?|flutter|lesions?|nodules?|hemorrhage|degeneration)$/

/** "milk protein allergy": only an allergy takes these. */
const allergen = /^(?:bee|peanut|nut|milk|protein|dairy|egg|gluten|wheat|soy|shellfish|latex|penicillin|sulfa|cat)$/

/** "tree nuts", "bee stings" */
const ofTwo = /^(?:tree|bee|wasp|fire|cow's|dust|cat|brazil|la|los|las|el)$/

/** "Eylea shots", "estrogen patch" */
const dose = /^(?:shots?|pills?|patch|patches|injections?|pens?|infusions?|drip|tablets?|treatments?)$/

const widenRight = (reading: Reading, last: number): number => {
  const { words } = reading
  let at = last
  for (let steps = 0; steps < 3 && words[at + 1] && joined(reading, at); steps++) {
    const next = words[at + 1]!.lower
    // "diabetes tipo 2", "bipolar II", "cáncer de mama", "heart failure"
    if (/^(?:tipo|type|stage|etapa)$/.test(next) && words[at + 2] && /^(?:\d|i{1,3}|iv)$/.test(words[at + 2]!.lower))
      at += 2
    else if (words[at]!.lower === 'bipolar' && /^(?:1|2|i|ii|one|two)$/.test(next)) at++
    else if (hasCue(reading, 'health.heads', at + 1, at + 1) || dose.test(next)) at++
    else {
      const phrase = [3, 2, 1].find(
        n =>
          at + n < words.length &&
          cuesBetween(reading, 'health.modifiers', at + 1, at + n).some(
            cue =>
              cue.first === at + 1 &&
              cue.last === at + n &&
              /^(?:de|del|al?|en|crónic|agud|sever|renal|cardíac|hepátic|posparto|gestacional|paranoid|reumatoid|linf|mieloid|gástric|cerebral|pulmonar|vascular|múltiple|congénit)/.test(
                next,
              ),
          ),
      )
      if (!phrase) break
      at += phrase
    }
  }
  return at
}
