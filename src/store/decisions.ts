// What the user has said about a detail ("not private"), kept as salted hashes: we know it again, nobody can read it.
import type { Category } from '../check.ts'
import { defineItem, type Item } from './item.ts'
import { keyedHash, newSalt } from './keyed-hash.ts'
import { arrayOfStrings, record, textOrNull } from './parse.ts'

export interface Decisions {
  readonly salt: string
  /** Hashes of details that are not private, the oldest first. */
  readonly notPrivate: readonly string[]
}

/** Enough for years; beyond it the oldest decision is forgotten. */
export const decisionsAtMost = 5000

export const decisions: Item<Decisions> = defineItem<Decisions>({
  key: 'decisions',
  version: 1,
  fallback: () => ({ salt: newSalt(), notPrivate: [] }),
  parse: stored => {
    const { salt, notPrivate } = record(stored)
    // Hashes of another salt mean nothing.
    return textOrNull(salt) ? { salt: salt as string, notPrivate: arrayOfStrings(notPrivate) } : fresh()
  },
})

const fresh = (): Decisions => ({ salt: newSalt(), notPrivate: [] })

/** The same detail in another spelling stays the same: without case, white space and punctuation. */
const folded = (quote: string): string =>
  quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, '')

/** The hash that stands for a detail; at once, so that it can be asked while a post is held. */
export const decisionHash = (salt: string, category: Category, quote: string): string =>
  keyedHash(salt, `${category}\u0000${folded(quote)}`)

/** Has the user called this detail not private? */
export const isNotPrivate = ({ salt, notPrivate }: Decisions, category: Category, quote: string): boolean =>
  notPrivate.length > 0 && notPrivate.includes(decisionHash(salt, category, quote))

/** Remembers a detail as not private. */
export const rememberNotPrivate = (category: Category, quote: string): Promise<Decisions> =>
  decisions.change(({ salt, notPrivate }) => {
    const hash = decisionHash(salt, category, quote)
    return { salt, notPrivate: [...notPrivate.filter(one => one !== hash), hash].slice(-decisionsAtMost) }
  })
