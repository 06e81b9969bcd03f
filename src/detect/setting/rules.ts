// What needs no weighing: some signs decide alone, and some details are hardly ever public.
import type { Category, Reason, Setting } from '../finding.ts'

export interface Ruling {
  readonly setting: Setting
  readonly why: readonly Reason[]
}

const ruled = (setting: Setting, ...why: Reason[]): Ruling => ({ setting, why })

const fame = ['famous', 'examples@p', 'fiction@p', 'history@p']

/**
 * Numbers that are public only as samples, in fiction or of the famous, an account also of a fund, a car also of a fleet: a
 * mistake here would cost most.
 */
const excuses: Partial<Record<Category, readonly string[]>> = {
  ssn: fame,
  'payment-card': fame,
  'driver-license': fame,
  'bank-account': [...fame, 'events@p', 'audience@p', 'services@p'],
  vin: [...fame, 'number:organizations@sb', 'events@p'],
}

/** What encyclopedias tell of the famous. */
const famousMatters: ReadonlySet<Category> = new Set<Category>(['birthdate', 'health', 'family-member'])

/** A decision by one sign, or nothing: then the weights decide. */
export const ruleOf = (category: Category, signs: ReadonlySet<string>): Ruling | undefined => {
  if (signs.has('known')) return ruled('public', 'known-public')
  if (signs.has('toll-free') || signs.has('short') || signs.has('vanity')) return ruled('public', 'toll-free')
  if (signs.has('year:far')) return ruled('public', 'fiction-or-history')
  if (category === 'email' && !signs.has('personal-host')) {
    if (signs.has('role-mailbox') || signs.has('official-host')) return ruled('public', 'role-mailbox')
  }
  if (signs.has('odd')) return ruled('private', 'disguised')
  if (signs.has('before:person') && !signs.has('famous')) return ruled('private', 'person-beside')
  if (signs.has('famous:sure') && famousMatters.has(category)) return ruled('public', 'fiction-or-history')
  if (category === 'email' && signs.has('personal-host') && (signs.has('mail-name') || signs.has('mail-digits')))
    return ruled('private')
  const excused = excuses[category]
  if (excused && !excused.some(sign => signs.has(sign))) return ruled('private')
  return
}
