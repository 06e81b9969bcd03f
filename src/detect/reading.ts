// One text, read once: what every recognizer and step is given.
import type { DetectOptions } from './finding.ts'
import type { Language } from './language.ts'
import { type Claim, findClaims } from './steps/claims.ts'
import { type Normalized, normalize } from './steps/normalize.ts'

/** A run of letters, digits, apostrophes and inner hyphens. Offsets into `text`. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
}

export interface Reading {
  readonly original: string
  readonly normalized: Normalized
  /** The normalized text: recognizers look here and give offsets into it. */
  readonly text: string
  readonly lower: string
  readonly languages: readonly Language[]
  readonly options: DetectOptions
  readonly claims: readonly Claim[]
  /** The text's words, made when first asked for. */
  readonly words: readonly Word[]
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}'’]|-(?=[\p{L}\p{N}]))*/gu

export const read = (original: string, languages: readonly Language[], options: DetectOptions): Reading => {
  const normalized = normalize(original)
  const { text } = normalized
  let words: Word[] | undefined
  let claims: Claim[] | undefined
  // toLowerCase may change the length (İ): then every offset would drift, so the text stays as it is.
  const lowered = text.toLowerCase()
  const lower = lowered.length === text.length ? lowered : text.replace(/[A-Z]/g, c => c.toLowerCase())
  return {
    original,
    normalized,
    text,
    lower,
    languages,
    options,
    get claims() {
      claims ??= findClaims(text)
      return claims
    },
    get words() {
      words ??= Array.from(text.matchAll(wordPattern), m => ({
        start: m.index,
        end: m.index + m[0].length,
        lower: lower.slice(m.index, m.index + m[0].length),
      }))
      return words
    },
  }
}

/** Is any part of the range claimed? */
export const isClaimed = (reading: Reading, start: number, end: number): boolean =>
  reading.claims.some(claim => claim.start < end && start < claim.end)
