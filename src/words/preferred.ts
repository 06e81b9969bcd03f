// Which of our languages a person is spoken to in.
import type { Language } from './words.ts'

/** What stands under the first language tag that we speak ("es-MX" is Spanish); under English otherwise. */
export const preferred = <Value>(known: Readonly<Record<Language, Value>>, tags: readonly string[]): Value => {
  for (const tag of tags) {
    const language = tag.toLowerCase().split('-')[0] as Language
    if (Object.hasOwn(known, language)) return known[language]
  }
  return known.en
}
