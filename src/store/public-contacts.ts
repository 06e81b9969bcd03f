// Contacts that the user has declared public: the agency's own phone, a press office. The only words that we keep.
import { defineItem } from './item.ts'
import { arrayOfStrings } from './parse.ts'

/** In the user's own spelling; detection compares without case, white space and punctuation. */
export const publicContacts = defineItem<readonly string[]>({
  key: 'public-contacts',
  version: 1,
  fallback: () => [],
  parse: stored =>
    arrayOfStrings(stored)
      .map(one => one.trim())
      .filter(Boolean),
})
