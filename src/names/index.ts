// compromise behind the small interface that `check` takes. Loaded when first asked for: 141 KB gzip that most posts
// never need.
import type { NamesReader } from '../check.ts'

interface Part {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
}

const edge = /[\s\p{P}]/u

/** The reader, once its grammar is loaded. It never throws: a sentence that the grammar cannot read has no names. */
export const loadNames = async (): Promise<NamesReader> => {
  const { default: nlp } = await import('compromise')
  return sentence => {
    try {
      const parts = nlp(sentence).people().json({ offset: true }) as readonly Part[]
      // compromise counts the punctuation around a name to it.
      return parts.map(({ offset }) => {
        let { start } = offset
        let end = start + offset.length
        while (start < end && edge.test(sentence[start]!)) start++
        while (end > start && edge.test(sentence[end - 1]!)) end--
        return { start, end }
      })
    } catch {
      return []
    }
  }
}
