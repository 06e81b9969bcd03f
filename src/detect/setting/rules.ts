// What needs no weighing: some signs decide alone, and some details are hardly ever public.
import type { Category, Reason, Setting } from '../finding.ts'

export interface Ruling {
  readonly setting: Setting
  readonly why: readonly Reason[]
}

const ruled = (setting: Setting, ...why: Reason[]): Ruling => ({ setting, why })

/** Secrets and private matters: public only where the post speaks of samples, fiction or famous people. */
const secrets: ReadonlySet<Category> = new Set<Category>([
  'ssn',
  'payment-card',
  'driver-license',
  'birthdate',
  'health',
  'family-member',
])

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
  if (secrets.has(category)) {
    const excused = ['famous', 'examples@p', 'fiction@p', 'history@p'].some(sign => signs.has(sign))
    if (!excused) return ruled('private')
  }
  return
}
