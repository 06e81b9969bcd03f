// What needs no weighing: some signs decide alone, and some details are hardly ever public.
import type { Category, Reason, Setting } from '../finding.ts'
import type { Signs } from '../weights.ts'

export interface Ruling {
  readonly setting: Setting
  readonly why: readonly Reason[]
}

const ruled = (setting: Setting, ...why: Reason[]): Ruling => ({ setting, why })

const fame = ['famous', 'examples@p', 'fiction@p', 'history@p']

/** Numbers that are public only as samples, in fiction or of the famous: a mistake here would cost most. */
const onlyPersons: ReadonlySet<Category> = new Set<Category>(['ssn', 'driver-license'])

/**
 * The sum of weights from which a detail is public. Accounts, cards and cars of funds, processors and fleets are, but to
 * call a person's own public would cost most.
 */
export const publicAt = (category: Category): number => (costly.has(category) ? 1.2 : 0)
const costly: ReadonlySet<Category> = new Set<Category>(['bank-account', 'payment-card', 'vin'])

/** A decision by one sign, or nothing: then the weights decide. */
export const ruleOf = (category: Category, signs: Signs): Ruling | undefined => {
  if (signs.has('known')) return ruled('public', 'known-public')
  if (signs.has('toll-free') || signs.has('short') || signs.has('vanity')) return ruled('public', 'toll-free')
  if (signs.has('year:far')) return ruled('public', 'fiction-or-history')
  if (category === 'email' && !signs.has('personal-host')) {
    if (signs.has('role-mailbox') || signs.has('official-host')) return ruled('public', 'role-mailbox')
  }
  if (category === 'email' && signs.has('personal-host') && (signs.has('mail-name') || signs.has('mail-digits')))
    return ruled('private')
  if (onlyPersons.has(category) && !fame.some(sign => signs.has(sign))) return ruled('private')
  return
}
