// What needs no weighing: some signs decide alone, and some details are hardly ever public.
import type { Category, Reason, Setting } from '../finding.ts'

export interface Ruling {
  readonly setting: Setting
  readonly why: readonly Reason[]
}

const ruled = (setting: Setting, ...why: Reason[]): Ruling => ({ setting, why })

const fame = ['famous', 'examples@p', 'fiction@p', 'history@p']
const giving = [...fame, 'events@p', 'audience@p', 'services@p']
const fleets = [...fame, 'number:organizations@sb', 'events@p']

/** Private matters, and the signs without which they are never public: samples, fiction, fame; a fund's account, a city's car. */
const excuses: Partial<Record<Category, readonly string[]>> = {
  ssn: fame,
  'payment-card': fame,
  'driver-license': fame,
  birthdate: fame,
  health: fame,
  'family-member': fame,
  'bank-account': giving,
  'license-plate': fleets,
  vin: fleets,
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
  if (category === 'street-address' || category === 'phone' || category === 'email') {
    // "the clinic, 2200 …", "front desk 555-…": an organization touches the detail, or leads to it with nobody between.
    const touches = signs.has('near:organizations:0') || signs.has('near:services:0')
    const leads = signs.has('near:organizations:1') || signs.has('near:services:1')
    if (touches || (leads && signs.has('before=public'))) return ruled('public', 'organization-beside')
    if (signs.has('unit')) return ruled('private', 'unit-number')
  }
  const excused = excuses[category]
  if (excused && !excused.some(sign => signs.has(sign))) return ruled('private')
  return
}
