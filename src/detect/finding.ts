// The words everything else speaks: what a finding is and what it may be called.

/** The 14 categories of personal detail; their exact meaning stands in tests/corpus/README.md. */
export const categories = [
  'street-address',
  'phone',
  'email',
  'ssn',
  'birthdate',
  'payment-card',
  'bank-account',
  'school',
  'health',
  'family-member',
  'driver-license',
  'license-plate',
  'vin',
  'coordinates',
] as const

export type Category = (typeof categories)[number]

/** `public` where the same form belongs to no private individual: a city hall, a shop, a hotline. */
export type Setting = 'private' | 'public'

/**
 * Why something was found, and why it counts as private or public. Each id has a sentence in `src/words`, so that a
 * person can be shown every reason; add one there when adding one here.
 */
export const reasons = [
  // what the text itself looks like
  'format', // the shape alone: no other thing is written like this
  'checksum', // a check digit proves it (Luhn, ABA, IBAN, VIN)
  'issuer-range', // the first digits belong to an issuer (cards) or an area (phones)
  'weighed', // learned weights over many small signs say so
  'disguised', // written to get past a filter: spelled-out digits, odd spacing, look-alike letters
  'cue-word', // a word beside it names what it is ("SSN", "call", "DOB")
  'own-word', // the author's own data ("my number", "I live at")
  'person-beside', // a particular person stands beside it
  'kin-word', // a word of kinship stands beside it
  'lives-cue', // "lives at", "her house", "home address"
  'visit-cue', // a call to go there, to call, to show up
  'unit-number', // an apartment or lot number: people live there
  'restricted-source', // the text says that it came out of a police or government look-up
  'listed-by-user', // on the user's own list
  // what makes it public
  'organization-beside', // a church, school, shop, agency, clinic … stands beside it
  'event-beside', // an event, opening hours, a donation drive
  'toll-free', // a toll-free, short or vanity line
  'known-public', // shipped list: agencies, hotlines, voided numbers, test cards
  'role-mailbox', // info@, press@, a government domain
  'fiction-or-history', // a made-up, famous or historical person or place
  'news-beside', // a block, a crash, a police bulletin
  'example-beside', // "for example", "a number like"
] as const

export type Reason = (typeof reasons)[number]

/** One detail in a text. Never holds the text itself. Plain, readonly, serializable. */
export interface Finding {
  readonly category: Category
  readonly setting: Setting
  /** Half-open range in UTF-16 code units of the original text. */
  readonly start: number
  readonly end: number
  /** 0–1: how sure we are that this is what the category says. */
  readonly confidence: number
  readonly why: readonly Reason[]
}

/** Whose details the post gives away. */
export type About = 'public-servant' | 'family' | 'private-person' | 'self' | 'none'
export type Intent = 'threat' | 'none'
/** Where the text says its details come from. */
export type Source = 'restricted-database' | 'public-record'

/** Unscored extras: what some laws combine with a finding (a name, an employer, an insurance), and words of threat. */
export interface Signal {
  readonly kind: 'person-name' | 'employer' | 'insurance' | 'threat'
  readonly start: number
  readonly end: number
}

/** All that detection says about one text. */
export interface Detection {
  readonly findings: readonly Finding[]
  readonly about: About
  readonly intent: Intent
  readonly source?: Source
  readonly signals: readonly Signal[]
}

/** A person's name in the text, as a names reader sees it. Half-open UTF-16 range of the text it was given. */
export interface NameSpan {
  readonly start: number
  readonly end: number
}

/** The power that reads people's names (compromise, behind `src/names`). Asked only about sentences with a cue. */
export type NamesReader = (sentence: string) => readonly NameSpan[]

export interface DetectOptions {
  readonly names?: NamesReader
  /** Contacts that the user lists as public: compared without case, white space and punctuation. */
  readonly publicContacts?: readonly string[]
}
