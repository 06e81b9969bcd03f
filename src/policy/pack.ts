// What a pack is: one law or platform rule as plain data. A pack holds no function and survives JSON.
import type { About, Category, Source } from '../detect/finding.ts'

/** What laws list and we do not look for. Shown to the user, so that nobody takes silence for safety. */
export type UnseenCategory =
  | 'person-name'
  | 'employer'
  | 'photo'
  | 'online-account'
  | 'credentials'
  | 'government-id'
  | 'biometric'
  | 'insurance'
  | 'home-directions'
  | 'home-photo'
  | 'vehicle-photo'
  | 'child'
  | 'birthplace'
  | 'maiden-name'
  | 'signature'
  | 'orientation'
  | 'intimate-image'
  | 'any-pii'

/** T: the text itself was read. R: a report of it was read. M: from memory, nothing read. */
export type Sureness = 'T' | 'R' | 'M'

export interface PackCategory {
  readonly category: Category | UnseenCategory
  /** The paragraph it comes from; null unless our notes hold it whole. */
  readonly paragraph: string | null
}

export interface Pack {
  readonly id: string
  readonly title: string
  /** "Kansas City, Missouri", "United States", or the platform's name. */
  readonly place: string
  readonly kind: 'law' | 'platform-rule'
  readonly citation: string | null
  readonly link: string | null
  readonly status: {
    readonly state: 'in-force' | 'introduced' | 'adoption-unconfirmed'
    /** ISO dates (YYYY, YYYY-MM or YYYY-MM-DD) with what happened then. */
    readonly dates: readonly { readonly on: string; readonly what: string }[]
  }
  readonly protects: {
    /** Whose details: which values of `about` this rule covers. Empty: anybody's. */
    readonly about: readonly About[]
    readonly family: boolean
    readonly sentence: string
  }
  readonly categories: readonly PackCategory[]
  /** `any`: one item is enough. `combination`: an item of `with` together with a listed one. */
  readonly combine:
    | { readonly kind: 'any' }
    | { readonly kind: 'combination'; readonly with: readonly (Category | UnseenCategory)[] }
  /** Intent, harm, a written request: what the rule asks for besides the category. */
  readonly asks: readonly ('intent' | 'harm' | 'threat' | 'request' | 'nothing-more')[]
  readonly sanction: string | null
  readonly exceptions: readonly string[]
  /** Does the rule excuse what is public record already? null: our notes do not say. */
  readonly publicRecordExcuses: boolean | null
  readonly sure: Sureness
  /** The sentence for the author: under 25 words, short words, no blame. */
  readonly sentence: string
  readonly examples: readonly PackExample[]
}

export interface PackExample {
  readonly categories: readonly Category[]
  readonly about: About
  readonly signals?: readonly ('person-name' | 'employer' | 'insurance')[]
  readonly source?: Source
  readonly covered: boolean
}
