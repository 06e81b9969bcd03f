// A finding, a verdict and a whole report in plain words: what, why it looks private, which rules list it, and what to
// write instead. Never that anything is illegal.
import type { Category, Pack, PackPart, Reason, Report, Verdict } from '../check.ts'
import { sparedSentence, textsOf, verdictSentence } from './law.ts'
import { ruleWords } from './rule-words.ts'
import { safeReplacement } from './safe-wording.ts'
import { sourceSentences } from './source.ts'
import type { Words } from './words.ts'

/** A label and what belongs to it: "No text can show": "what the author intends". */
export interface Fact {
  readonly label: string
  readonly items: readonly string[]
  /** The items in one line: full sentences one after the other, else parted by semicolons. */
  readonly text: string
}

export interface ExplainedFinding {
  /** Its index in the report. */
  readonly finding: number
  readonly category: Category
  /** "a home address" */
  readonly what: string
  /** Full sentences, the telling ones first. */
  readonly why: readonly string[]
  /** What to write instead; null for what is public. */
  readonly instead: string | null
}

export interface ExplainedRule {
  readonly pack: string
  /** The one sentence. */
  readonly says: string
  /** How sure we are of its list, in a sentence. */
  readonly sure: string
  readonly facts: readonly Fact[]
  readonly citation: string | null
  readonly link: string | null
}

export interface Explanation {
  readonly findings: readonly ExplainedFinding[]
  /** Sentences on the text as a whole: a threat, a closed look-up, public record. */
  readonly notes: readonly string[]
  readonly rules: readonly ExplainedRule[]
}

/** Signs that only say what a detail is come after those that say whose it is. */
const weakReasons: ReadonlySet<string> = new Set(['format', 'issuer-range', 'weighed', 'checksum'])

/** The reasons of a finding as sentences, the telling ones first. */
export const reasonSentences = (words: Words, report: Report, finding: number): string[] =>
  [...(report.findings[finding]?.why ?? [])]
    .sort((a, b) => Number(weakReasons.has(a)) - Number(weakReasons.has(b)))
    .map(reason => words.reasons[reason])

/** The reason that tells a person something at a glance; null where only the shape or many small signs speak. */
export const tellingReason = (words: Words, why: readonly Reason[]): string | null => {
  const reason = why.find(one => !weakReasons.has(one))
  return reason ? words.reasons[reason] : null
}

const explainFinding = (words: Words, text: string, report: Report, finding: number): ExplainedFinding => {
  const one = report.findings[finding]!
  const isPrivate = one.setting === 'private'
  return {
    finding,
    category: one.category,
    what: words.categories[one.category].one,
    why: reasonSentences(words, report, finding),
    instead: isPrivate ? safeReplacement(text, one, { about: report.about }).text.trim() || null : null,
  }
}

const factOf = (label: string, items: readonly string[]): Fact => ({
  label,
  items,
  text: items.map((item, i) => (item.endsWith('.') ? item : `${item}${i < items.length - 1 ? ';' : '.'}`)).join(' '),
})

/** Our marks on a pack, the same ones together: "text read": "the list of details", "whom it protects". */
const sureness = (words: Words, pack: Pack): Fact => {
  const own = ruleWords[words.language]
  const parts: (PackPart | 'list')[] = ['list', ...(['status', 'protects', 'asks'] as const)]
  if (pack.sanction) parts.push('sanction')
  if (pack.exceptions.length) parts.push('exceptions')
  const marks = (['T', 'R', 'M'] as const).flatMap(mark => {
    const marked = parts.filter(part => (part === 'list' ? pack.sure : (pack.sureOf[part] ?? pack.sure)) === mark)
    return marked.length ? [`${own.sure[mark]}: ${words.list(marked.map(part => own.parts[part]))}`] : []
  })
  return factOf(own.sureness, marks)
}

const factsOf = (words: Words, report: Report, pack: Pack, verdict: Verdict | null): Fact[] => {
  const own = ruleWords[words.language]
  const texts = textsOf(pack, words.language)
  const fact = (label: string, items: readonly (string | null)[]): Fact[] => {
    const said = items.filter(item => item !== null)
    return said.length ? [factOf(label, said)] : []
  }
  const elements = verdict?.elements
  const excuse = { true: 'allowed', false: 'refused', null: 'none' } as const
  return [
    ...fact(own.shown, elements?.shown.map(one => words.law.shown[one]) ?? []),
    ...fact(own.unseen, elements?.unseen.map(one => words.law.unseen[one]) ?? []),
    ...fact(own.protects, [texts.protects]),
    ...fact(own.asks, [texts.asks]),
    ...fact(own.exceptions, [
      ...texts.exceptions,
      report.source === 'public-record' && verdict ? own.publicRecord[excuse[`${pack.publicRecordExcuses}`]] : null,
    ]),
    ...fact(own.alongside, verdict?.alongside.map(one => own.signals[one]) ?? []),
    ...fact(own.unlooked, elements?.unlooked.map(one => words.unseen[one]) ?? []),
    ...fact(own.sanction, [texts.sanction]),
    ...fact(
      own.dates,
      pack.status.dates.map(({ on }, i) => `${on}: ${texts.dates[i]}`),
    ),
    sureness(words, pack),
    ...fact(own.open, texts.open),
  ]
}

/** Private findings that a pack expressly calls not private. */
const sparedBy = (report: Report, pack: Pack): Category[] => [
  ...new Set(
    report.findings
      .filter(({ setting, category }) => setting === 'private' && pack.notPrivate.includes(category))
      .map(({ category }) => category),
  ),
]

/** What is closest to the author comes first: covered before listed, named before the open clause, sure before narrow. */
const weight = (verdict: Verdict | null): number =>
  verdict === null
    ? 4
    : (verdict.says === 'covers' ? 0 : 8) +
      (verdict.elements.shown.includes('open-clause') ? 2 : 0) +
      (verdict.elements.unseen.includes('protected-person') ? 1 : 0)

/** "Kansas City, Missouri" is nearer than "Missouri". */
const nearness = ({ place }: Pack): number => place.split(',').length

/**
 * What the packs say about a report: the best law, then the best platform rule (also where it spares what the law
 * lists), then all others. Among rules of one weight the nearest comes first: a city's before its state's.
 */
export const explainRules = (report: Report, packs: readonly Pack[], words: Words): ExplainedRule[] => {
  const own = ruleWords[words.language]
  const said = packs
    .flatMap(pack => {
      const verdict = report.verdicts.find(one => one.pack === pack.id) ?? null
      const spared = sparedBy(report, pack)
      return verdict || spared.length ? [{ pack, verdict, spared }] : []
    })
    .sort((a, b) => weight(a.verdict) - weight(b.verdict) || nearness(b.pack) - nearness(a.pack))
  const isPlatform = ({ pack }: (typeof said)[number]) => pack.kind === 'platform-rule'
  const law = said.find(one => !isPlatform(one))
  const platform = said.find(isPlatform)
  const ordered = [...new Set([...(law ? [law] : []), ...(platform ? [platform] : []), ...said])]
  return ordered.map(({ pack, verdict, spared }) => {
    const differs = spared.some(one => report.verdicts.some(({ categories }) => categories.includes(one)))
    const sentences = [
      ...(verdict ? [verdictSentence(words, verdict, pack)] : []),
      ...(spared.length ? [sparedSentence(words, pack, spared)] : []),
      ...(differs ? [own.disagree] : []),
    ]
    return {
      pack: pack.id,
      says: sentences.join(' '),
      sure: words.sure[pack.sure],
      facts: factsOf(words, report, pack, verdict),
      citation: pack.citation,
      link: pack.link,
    }
  })
}

/** Sentences on the text as a whole, the weightiest first: a threat, where the details come from. */
export const explainNotes = (text: string, report: Report, packs: readonly Pack[], words: Words): string[] => [
  ...report.signals
    .filter(signal => signal.kind === 'threat')
    .map(({ start, end }) => words.threat(text.slice(start, end))),
  ...sourceSentences(text, report, packs, words),
]

/** Everything about one report, for card, dialog, queue, command line and print. `packs` are those it was checked by. */
export const explain = (text: string, report: Report, packs: readonly Pack[], words: Words): Explanation => ({
  findings: report.findings.map((_, finding) => explainFinding(words, text, report, finding)),
  notes: explainNotes(text, report, packs, words),
  rules: explainRules(report, packs, words),
})
