// Rules that an organization has loaded as JSON. They are checked against the schema before they come here.
import type { Pack } from '../check.ts'
import { defineItem } from './item.ts'

export const ownPacks = defineItem<readonly Pack[]>({
  key: 'own-packs',
  version: 1,
  fallback: () => [],
  parse: stored => (Array.isArray(stored) ? (stored as Pack[]) : []),
})
