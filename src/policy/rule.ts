// A pack in the form in which every text asks it: its lists as sets, put together once.
import type { Category, Signal } from '../detect/finding.ts'
import { type Asks, type Pack, type UnseenCategory, unseenCategories } from './pack.ts'

/** What laws combine with a detail. */
export type Combined = Exclude<Signal['kind'], 'threat'>

type Listed = Category | UnseenCategory

export interface Rule {
  /** What the pack names. */
  readonly names: ReadonlySet<Listed>
  /** Its "any other personal information" takes in the rest. */
  readonly open: boolean
  /** What identifies in a combination. */
  readonly identity: ReadonlySet<Listed>
  /** Signals that stand for something that it names or combines. */
  readonly signals: ReadonlySet<Combined>
  /** What it names or combines and no finding shows; of these, signals may stand in the text. */
  readonly unlooked: readonly UnseenCategory[]
  /** Categories that ask for something else than the pack does. */
  readonly own: ReadonlyMap<Listed, readonly Asks[]>
}

// What of a pack's categories a text can show without a finding of that name.
const signalKinds: readonly Combined[] = ['person-name', 'employer', 'insurance']

export const isSignal = (category: Listed | Signal['kind']): category is Combined =>
  signalKinds.some(kind => kind === category)

const isLookedFor = (category: Listed): category is Category => !unseenCategories.some(one => one === category)

const put = (pack: Pack): Rule => {
  const names = new Set(pack.categories.map(one => one.category))
  const identity = new Set(pack.combine.kind === 'combination' ? pack.combine.with : [])
  const all = [...pack.categories.map(one => one.category), ...identity]
  // A category that is named twice asks for what its first line asks.
  const first = pack.categories.filter(
    (one, i) => pack.categories.findIndex(that => that.category === one.category) === i,
  )
  return {
    names,
    open: names.has('any-pii'),
    identity,
    signals: new Set(all.filter(isSignal)),
    unlooked: [...names, ...identity].filter((one): one is UnseenCategory => !isLookedFor(one) && one !== 'any-pii'),
    own: new Map(first.flatMap(({ category, asks }) => (asks ? [[category, asks] as const] : []))),
  }
}

const rules = new WeakMap<Pack, Rule>()

export const ruleOf = (pack: Pack): Rule => {
  let rule = rules.get(pack)
  if (!rule) {
    rule = put(pack)
    rules.set(pack, rule)
  }
  return rule
}
