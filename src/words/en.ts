// English: the sentences of screens, command line and reports. Short words, no blame, no legal advice.
import { screens } from './en/screens.ts'
import { terms } from './en/terms.ts'
import type { Words } from './words.ts'

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

export const en: Words = { language: 'en', list, ...terms, ...screens }
