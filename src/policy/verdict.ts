// What one pack says about one text: which of its elements the text shows, and which no text can show.
import type { Category, Detection, Finding, Signal } from '../detect/finding.ts'
import { type Asks, type Pack, type UnseenCategory, unseenCategories } from './pack.ts'

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

/** What laws combine with a detail. */
export type Combined = Exclude<Signal['kind'], 'threat'>

// What of a pack's categories a text can show without a finding of that name.
const signalKinds: readonly string[] = ['person-name', 'employer', 'insurance']

const isSignal = (category: Category | UnseenCategory | Signal['kind']): category is Combined =>
  signalKinds.includes(category)

/** Which findings a rule is asked about. */
export type Counts = (finding: Finding) => boolean

export const isPrivate: Counts = finding => finding.setting === 'private'

/** Null where the pack has nothing to say about the text. */
export const verdict = (detection: Detection, pack: Pack, counts: Counts = isPrivate): Verdict | null => {
  const { findings, about } = detection
  const names = new Set(pack.categories.map(one => one.category))
  const identity = pack.combine.kind === 'combination' ? pack.combine.with : []
  const listed = (category: Category) => names.has(category) || names.has('any-pii')
  const matching = findings.flatMap((finding, i) =>
    counts(finding) && (listed(finding.category) || identity.includes(finding.category)) ? [i] : [],
  )
  if (!matching.length) return null
  const categories = [...new Set(matching.map(i => findings[i]!.category))]
  const seen = new Set(detection.signals.map(signal => signal.kind))
  // A relative who is named is a person who is named.
  if (findings.some(one => one.category === 'family-member' && counts(one))) seen.add('person-name')
  const whole =
    pack.combine.kind === 'any' ||
    (categories.some(listed) &&
      identity.some(one => categories.some(category => category === one) || (isSignal(one) && seen.has(one))))
  const isProtected = pack.protects.about.length === 0 || pack.protects.about.includes(about)
  const asks = new Set(categories.flatMap(category => asksFor(pack, category)))
  const threat = seen.has('threat') && (asks.has('intent') || asks.has('threat'))
  return {
    pack: pack.id,
    categories,
    findings: matching,
    says: isProtected && whole ? 'covers' : 'lists',
    elements: {
      shown: [
        'category' as const,
        ...when(isProtected, 'protected-person'),
        ...when(pack.combine.kind === 'combination' && whole, 'combination'),
        ...when(threat, 'threat'),
        ...when(detection.source === 'restricted-database', 'restricted-source'),
        ...when(!categories.some(category => names.has(category) || identity.includes(category)), 'open-clause'),
      ],
      unseen: [
        ...(['intent', 'harm', 'request'] as const).filter(one => asks.has(one)),
        ...when(asks.has('threat') && !threat, 'threat'),
        ...when(!isProtected || pack.protects.narrower, 'protected-person'),
        ...when(!whole, 'combination'),
      ],
      unlooked: [...names, ...identity].filter(
        (one): one is UnseenCategory => !isLookedFor(one) && one !== 'any-pii' && !(isSignal(one) && seen.has(one)),
      ),
    },
    alongside: [...seen].filter(isSignal).filter(kind => names.has(kind) || identity.includes(kind)),
  }
}

const when = <T extends string>(holds: boolean, element: T): T[] => (holds ? [element] : [])

const asksFor = (pack: Pack, category: Category): readonly Asks[] =>
  pack.categories.find(one => one.category === category)?.asks ?? pack.asks

const isLookedFor = (category: Category | UnseenCategory): category is Category =>
  !unseenCategories.some(one => one === category)
