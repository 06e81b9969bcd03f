// Short ways to write down what many packs say alike. Plain values: a pack stays data.
import type { About, Category } from '../detect/finding.ts'
import type { Asks, PackCategory, UnseenCategory } from './pack.ts'

/** Anybody but the author: laws and most rules leave people free to tell their own details. */
export const others: readonly About[] = ['public-servant', 'family', 'private-person', 'none']

export const servants: readonly About[] = ['public-servant']
export const servantsAndFamily: readonly About[] = ['public-servant', 'family']

/** Categories without a paragraph of their own in our notes. */
export const listed = (...names: readonly (Category | UnseenCategory)[]): PackCategory[] =>
  names.map(category => ({ category, paragraph: null }))

/** Categories of one paragraph. */
export const listedIn = (paragraph: string, ...names: readonly (Category | UnseenCategory)[]): PackCategory[] =>
  names.map(category => ({ category, paragraph }))

/** Categories that ask for something else than the rest of their pack. */
export const listedAsking = (asks: readonly Asks[], ...names: readonly (Category | UnseenCategory)[]): PackCategory[] =>
  names.map(category => ({ category, paragraph: null, asks }))

export const anyOne = { kind: 'any' } as const
