// Where words of health stand, with the words that belong to them: "stage III ovarian cancer", "cáncer de mama".
import type { Cue, CueKind } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { cuesBetween, hasCue } from './evidence.ts'
import { isCapital, isFirstName, isShouted } from './name.ts'

export type TermKind = 'condition' | 'doubtful' | 'drug' | 'treatment' | 'aid'

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

/** Families of generic names, by the stems the U.S. Adopted Names Council gives them (ama-assn.org, USAN stem list). */
const drugEnding =
  /^[a-z]{3,}(?:statin|sartan|[^l]olol|mycin|cillin|floxacin|oxetine|azepam|azolam|triptan|gliptin|gliflozin|glutide|prazole|conazole|dipine|setron|lukast|codone|morphone|barbital|tinib|ciclib|ciclovir|vudine|tegravir|buvir|zumab|ximab|limumab|tuzumab|peridol|piprazole|triptyline|pramine|apine|idone|platin|taxel|rubicin|oxaban|caftor|bactam|penem|dronate|navir|tidine|phylline)$/
/** Greek endings of diseases and operations. The exceptions are everyday words. */
const diseaseEnding =
  /^[a-z]{3,}(?:itis|emia|ectomy|plasty|ostomy|algia|plegi[ac]|lepsy|oses?is|carcinoma|sarcoma|neuropathy|myopathy|dystrophy|ectomía)$/
const notDiseases = new Set('academia bohemia nostalgia senioritis hypnosis'.split(' '))

/** Letters that digits stand for in "ch3mo"; only where the word holds both. */
const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }
export const unleet = (word: string): string | undefined =>
  /^(?=.*\d)(?=.*[a-z].*[a-z])[a-z\d]{4,}$/.test(word) && !/^\d+[a-z]*$|\d{3}/.test(word)
    ? word.replace(/[013457]/g, digit => letters[digit]!)
    : undefined

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
    if (hasModifier(reading, cue.first - 1) || reading.text[cue.start - 1] === '-')
      add('condition', cue.first, cue.last)
  for (const cue of reading.cues('health.bodyParts'))
    if (cue.first > 0 && hasCue(reading, 'health.breaks', cue.first - 1, cue.first - 1))
      add('condition', cue.first - 1, cue.last)
    else if (
      cue.last + 1 < words.length &&
      hasCue(reading, 'health.breaks', cue.last + 1, cue.last + 1) &&
      reading.lower.includes('ñ')
    )
      add('condition', cue.first, cue.last + 1)
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i]!
    if (lower.length < 7) {
      if (lower.length < 4 || !/\d/.test(lower)) continue
    }
    if (drugEnding.test(lower)) add('drug', i, i)
    else if (diseaseEnding.test(lower) && !notDiseases.has(lower)) add('condition', i, i)
    else if (/\d/.test(lower)) {
      const plain = unleet(lower)
      const kind = plain && leetKind(plain)
      if (kind) add(kind, i, i)
    }
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
  return kept
}

/** "MS", "TB", "ALS" are illnesses in capitals only, and not where everything is in capitals. */
const isLowerCaseShort = (reading: Reading, kind: TermKind, cue: Cue): boolean => {
  if (kind !== 'doubtful' || cue.end - cue.start > 4) return false
  const written = reading.text.slice(cue.start, cue.end)
  if (!/^(?:ms|tb|als|aids|ibd|ckd|pots)$/i.test(written)) return false
  const before = reading.words[cue.first - 1]
  return written !== written.toUpperCase() || (before !== undefined && isShouted(reading, before))
}

/** "Detective Jerry Walker" */
const isSurname = (reading: Reading, i: number): boolean => {
  const { words, text } = reading
  const before = words[i - 1]
  return (
    before !== undefined &&
    isCapital(reading, words[i]) &&
    isFirstName(before.lower) &&
    isCapital(reading, before) &&
    text.slice(before.end, words[i]!.start) === ' ' &&
    !isShouted(reading, words[i]!)
  )
}

/** The few words that are worth disguising. */
const disguised: readonly (readonly [RegExp, TermKind])[] = [
  [/^(?:cancer|diabetes|herpes|aids|autistic|bipolar|pregnant|suicidal|schizo|depression)$/, 'condition'],
  [/^(?:chemo|rehab|detox|abortion|dialysis)$/, 'treatment'],
  [/^(?:xanax|zoloft|lexapro|prozac|adderall|percocet|insulin|seroquel|methadone|suboxone)$/, 'drug'],
]
const leetKind = (plain: string): TermKind | undefined => disguised.find(([pattern]) => pattern.test(plain))?.[1]

/** "my insulin's been in a cooler": the possessive is left out, "Crohn's" stays. */
const endOf = (reading: Reading, word: number): number => {
  const { lower, end } = reading.words[word]!
  return lower.endsWith("'s") &&
    !/^(?:crohn|parkinson|alzheimer|huntington|hashimoto|down|tourette|asperger|cushing|sjogren|addison|graves|women|children)'s$/.test(
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
    if (at >= 2 && /^(?:weeks?|months?|wks)$/.test(before) && /^\d{1,2}$/.test(words[at - 2]!.lower)) {
      at -= 2
      continue
    }
    break
  }
  return at
}

/** "milk protein allergy": only an allergy takes these. */
const allergen = /^(?:bee|peanut|nut|milk|protein|dairy|egg|gluten|wheat|soy|shellfish|latex|penicillin|sulfa|cat)$/

const widenRight = (reading: Reading, last: number): number => {
  const { words } = reading
  let at = last
  for (let steps = 0; steps < 3 && words[at + 1] && joined(reading, at); steps++) {
    const next = words[at + 1]!.lower
    // "diabetes tipo 2", "bipolar II", "cáncer de mama", "heart failure"
    if (/^(?:tipo|type|stage|etapa)$/.test(next) && words[at + 2] && /^(?:\d|i{1,3}|iv)$/.test(words[at + 2]!.lower))
      at += 2
    else if (words[at]!.lower === 'bipolar' && /^(?:1|2|i|ii|one|two)$/.test(next)) at++
    else if (hasCue(reading, 'health.heads', at + 1, at + 1)) at++
    else {
      const phrase = [3, 2, 1].find(
        n =>
          at + n < words.length &&
          cuesBetween(reading, 'health.modifiers', at + 1, at + n).some(
            cue =>
              cue.first === at + 1 &&
              cue.last === at + n &&
              /^(?:de|del|a|crónic|agud|sever|renal|cardíac|hepátic|posparto|gestacional|paranoide)/.test(next),
          ),
      )
      if (!phrase) break
      at += phrase
    }
  }
  return at
}
