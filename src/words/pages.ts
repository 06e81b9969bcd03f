// The second door of the room of words: the sentences of our own pages too. Scripts in pages of others never load it.

import { desk as enDesk } from './en/desk.ts'
import { pages as enPages } from './en/pages.ts'
import { en } from './en.ts'
import { desk as esDesk } from './es/desk.ts'
import { pages as esPages } from './es/pages.ts'
import { es } from './es.ts'
import { wordsFor } from './index.ts'
import type { PageWords } from './page-words.ts'
import type { Language } from './words.ts'

export type { DeskWords, QueueKey } from './desk.ts'
export type { PageWords } from './page-words.ts'

export const pageLanguages: Readonly<Record<Language, PageWords>> = {
  en: { ...en, ...enPages, desk: enDesk },
  es: { ...es, ...esPages, desk: esDesk },
}

/** As `wordsFor`, with the words of our own pages. */
export const pageWordsFor = (tags: readonly string[]): PageWords => pageLanguages[wordsFor(tags).language]
