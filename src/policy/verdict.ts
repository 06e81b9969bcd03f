// What one pack says about one text: which of its elements the text shows, and which no text can show.
import type { Category, Detection, Finding, Signal } from '../detect/finding.ts'
import type { Asks, Pack, UnseenCategory } from './pack.ts'
import { type Combined, isSignal, type Rule, ruleOf } from './rule.ts'

/** What one pack says about one text. */
export interface Verdict {
  readonly pack: string
  readonly categories: readonly Category[]
  /** Indexes into the report's findings. */
  readonly findings: readonly number[]
  /** `covers` needs a matching protected person and a whole combination; otherwise the law merely `lists` the category. */
  readonly says: 'covers' | 'lists'
  readonly elements: {
    /** What the text shows. `open-clause`: only the rule's "any other personal information" takes it in. */
    readonly shown: readonly (
      | 'category'
      | 'protected-person'
      | 'threat'
      | 'restricted-source'
      | 'combination'
      | 'open-clause'
    )[]
    /** What no text can show; `combination`: the item is missing that would make it count. */
    readonly unseen: readonly ('intent' | 'harm' | 'threat' | 'request' | 'protected-person' | 'combination')[]
    /** Categories of the pack that we do not look for. */
    readonly unlooked: readonly UnseenCategory[]
  }
  /** Listed extras that stand in the text beside the findings. */
  readonly alongside: readonly Combined[]
}

/** Which findings a rule is asked about. */
export type Counts = (finding: Finding) => boolean

export const isPrivate: Counts = finding => finding.setting === 'private'

/** What a text shows, the same for every pack. */
export interface Shown {
  readonly detection: Detection
  /** Indexes of the findings that count; empty where no pack has anything to say. */
  readonly counted: readonly number[]
  /** Their categories, each once. */
  readonly categories: readonly Category[]
  /** Kinds of signals that stand in it. */
  readonly seen: ReadonlySet<Signal['kind']>
}

export const shownBy = (detection: Detection, counts: Counts = isPrivate): Shown => {
  const { findings, signals } = detection
  const counted = [...findings.keys()].filter(i => counts(findings[i]!))
  const seen = new Set(counted.length ? signals.map(signal => signal.kind) : [])
  // A relative who is named is a person who is named.
  if (counted.some(i => findings[i]!.category === 'family-member')) seen.add('person-name')
  const categories = [...new Set(counted.map(i => findings[i]!.category))]
  return { detection, counted, categories, seen }
}

/** Null where the pack has nothing to say about the text. */
export const verdict = (text: Shown, pack: Pack): Verdict | null => {
  const { detection, seen } = text
  const { findings, about } = detection
  const rule = ruleOf(pack)
  const takes = (category: Category) => lists(rule, category) || rule.identity.has(category)
  const isTaken = text.categories.every(takes)
  const categories = isTaken ? text.categories : text.categories.filter(takes)
  if (!categories.length) return null
  const whole = pack.combine.kind === 'any' || isWhole(rule, categories, seen)
  const isProtected = pack.protects.about.length === 0 || pack.protects.about.includes(about)
  const asks = rule.own.size ? categories.flatMap(one => rule.own.get(one) ?? pack.asks) : pack.asks
  const threat = seen.has('threat') && (asks.includes('intent') || asks.includes('threat'))
  const shown: Verdict['elements']['shown'][number][] = ['category']
  if (isProtected) shown.push('protected-person')
  if (pack.combine.kind === 'combination' && whole) shown.push('combination')
  if (threat) shown.push('threat')
  if (detection.source === 'restricted-database') shown.push('restricted-source')
  if (!categories.some(one => rule.names.has(one) || rule.identity.has(one))) shown.push('open-clause')
  return {
    pack: pack.id,
    categories,
    findings: isTaken ? text.counted : text.counted.filter(i => takes(findings[i]!.category)),
    says: isProtected && whole ? 'covers' : 'lists',
    elements: {
      shown,
      unseen: unseenOf(pack, asks, { threat, whole, isProtected }),
      unlooked:
        rule.signals.size && seen.size ? rule.unlooked.filter(one => !(isSignal(one) && seen.has(one))) : rule.unlooked,
    },
    alongside:
      rule.signals.size && seen.size ? [...seen].filter(isSignal).filter(kind => rule.signals.has(kind)) : none,
  }
}

const none: readonly Combined[] = []

const lists = (rule: Rule, category: Category): boolean => rule.open || rule.names.has(category)

/** An item that identifies, together with a listed one. */
const isWhole = (rule: Rule, categories: readonly Category[], seen: Shown['seen']): boolean =>
  categories.some(one => lists(rule, one)) &&
  (categories.some(one => rule.identity.has(one)) ||
    [...rule.signals].some(kind => rule.identity.has(kind) && seen.has(kind)))

const order = ['intent', 'harm', 'request'] as const

/** What no text can show of what the pack asks. */
const unseenOf = (
  pack: Pack,
  asks: readonly Asks[],
  { threat, whole, isProtected }: { threat: boolean; whole: boolean; isProtected: boolean },
): Verdict['elements']['unseen'] => {
  const unseen: Verdict['elements']['unseen'][number][] = order.filter(one => asks.includes(one))
  if (asks.includes('threat') && !threat) unseen.push('threat')
  if (!isProtected || pack.protects.narrower) unseen.push('protected-person')
  if (!whole) unseen.push('combination')
  return unseen
}
