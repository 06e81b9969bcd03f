// What a pack is: one law or platform rule as plain data. A pack holds no function and survives JSON.
import type { About, Category, Signal, Source } from '../detect/finding.ts'

/** What laws list and we do not look for. Shown to the user, so that nobody takes silence for safety. */
export const unseenCategories = [
  'person-name',
  'employer',
  'photo',
  'online-account',
  'credentials',
  'government-id',
  'biometric',
  'insurance',
  'home-directions',
  'home-photo',
  'vehicle-photo',
  'child',
  'birthplace',
  'maiden-name',
  'signature',
  'orientation',
  'intimate-image',
  'any-pii',
] as const

export type UnseenCategory = (typeof unseenCategories)[number]

/** T: the text itself was read. R: a report of it was read. M: from memory, nothing read. */
export type Sureness = 'T' | 'R' | 'M'

/** What a rule asks for besides the category. `nothing-more`: the category alone is enough. */
export type Asks = 'intent' | 'harm' | 'threat' | 'request' | 'nothing-more'

export interface PackCategory {
  readonly category: Category | UnseenCategory
  /** The paragraph it comes from; null unless our notes hold it whole. */
  readonly paragraph: string | null
  /** Where one category needs more or less than the pack's own `asks` (TikTok's two tiers). */
  readonly asks?: readonly Asks[]
}

/** The sentences of a pack in another language than English; every field mirrors the one of the pack. */
export interface PackTexts {
  readonly title: string
  readonly place: string
  readonly protects: string
  readonly asks: string | null
  readonly sentence: string
  readonly sanction: string | null
  readonly exceptions: readonly string[]
  /** One for each of `status.dates`, in order. */
  readonly dates: readonly string[]
  readonly open: readonly string[]
}

export interface Pack {
  readonly id: string
  /** Reads as the subject of "… covers home addresses". */
  readonly title: string
  /** "Kansas City, Missouri", "United States", or the platform's name. */
  readonly place: string
  readonly kind: 'law' | 'platform-rule'
  readonly citation: string | null
  /** https only; null unless our notes hold it whole. */
  readonly link: string | null
  readonly status: {
    readonly state: 'in-force' | 'introduced' | 'adoption-unconfirmed'
    /** ISO dates (YYYY, YYYY-MM or YYYY-MM-DD) with what happened then. */
    readonly dates: readonly { readonly on: string; readonly what: string }[]
  }
  readonly protects: {
    /** Whose details: which values of `about` this rule covers. Empty: anybody's, the author's own included. */
    readonly about: readonly About[]
    readonly family: boolean
    /** It protects only some of these people (judges, not every public servant), which no text settles. */
    readonly narrower: boolean
    readonly sentence: string
  }
  readonly categories: readonly PackCategory[]
  /** What the rule itself calls not private (X: dates of birth). Rules may disagree, and the user is told. */
  readonly notPrivate: readonly (Category | UnseenCategory)[]
  /** `any`: one item is enough. `combination`: an item of `with` together with a listed one. */
  readonly combine:
    | { readonly kind: 'any' }
    | { readonly kind: 'combination'; readonly with: readonly (Category | UnseenCategory)[] }
  /** Intent, harm, a written request: what the rule asks for besides the category. */
  readonly asks: readonly Asks[]
  /** The same in words; null where it asks for nothing more. */
  readonly asksSentence: string | null
  readonly sanction: string | null
  readonly exceptions: readonly string[]
  /** Does the rule excuse what is public record already? null: our notes do not say. */
  readonly publicRecordExcuses: boolean | null
  /** How sure we are of the list of categories. */
  readonly sure: Sureness
  /** Where another part is more or less sure than that list. */
  readonly sureOf: Readonly<Partial<Record<PackPart, Sureness>>>
  /** What we could not find out. Shown, so that nobody takes a gap for a fact. */
  readonly open: readonly string[]
  /** The sentence for the author: under 25 words, short words, no blame. */
  readonly sentence: string
  readonly es?: PackTexts
  readonly examples: readonly PackExample[]
}

export type PackPart = 'status' | 'protects' | 'asks' | 'sanction' | 'exceptions'

/** One case and whether the rule covers it; every pack's own are run by one test. */
export interface PackExample {
  readonly categories: readonly Category[]
  readonly about: About
  readonly signals?: readonly Signal['kind'][]
  readonly source?: Source
  readonly covered: boolean
}
