// One text, read once: what every recognizer and step is given. Everything costly is made when first asked for, so that a
// post with nothing in it costs next to nothing.
//
// Cue words: `reading.cues('numbers.phone')` gives all places where a word or phrase of that list stands; the look-ups
// `cueBefore`, `cueAfter` and `cueNear` of cues.ts find the nearest one, by words between, inside the sentence.
import { type Cue, type CueKind, findCues, indexOf } from './cues.ts'
import { findRuns, type Run } from './figures.ts'
import type { DetectOptions } from './finding.ts'
import type { Language } from './language.ts'
import { type Claim, claimAt, findClaims } from './steps/claims.ts'
import { type Normalized, normalize } from './steps/normalize.ts'
import { tokenize, type Word } from './words.ts'

export type { Word } from './words.ts'

export interface Reading {
  readonly original: string
  readonly normalized: Normalized
  /** The normalized text: recognizers look here and give offsets into it. */
  readonly text: string
  readonly lower: string
  readonly languages: readonly Language[]
  readonly options: DetectOptions
  readonly claims: readonly Claim[]
  /** The text's words with the sentence they stand in, made when first asked for. */
  readonly words: readonly Word[]
  /** Digits however they are written, with what stands between them; what is claimed is left out. */
  readonly runs: readonly Run[]
  /** Where the words of a language list stand, sorted by place; offsets into `text`. */
  readonly cues: (kind: CueKind) => readonly Cue[]
}

const none: readonly Cue[] = []

export const read = (original: string, languages: readonly Language[], options: DetectOptions): Reading => {
  const normalized = normalize(original)
  const { text } = normalized
  let words: Word[] | undefined
  let claims: Claim[] | undefined
  let runs: readonly Run[] | undefined
  const index = indexOf(languages)
  let cues: readonly (readonly Cue[] | undefined)[] | undefined
  // toLowerCase may change the length (İ): then every offset would drift, so the text stays as it is.
  const lowered = text.toLowerCase()
  const lower = lowered.length === text.length ? lowered : text.replace(/[A-Z]/g, c => c.toLowerCase())
  const reading: Reading = {
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
      words ??= tokenize(text, lower)
      return words
    },
    get runs() {
      runs ??= findRuns(text, reading.words, languages, (start, end) => isClaimed(reading, start, end))
      return runs
    },
    cues: kind => {
      cues ??= findCues(reading.words, index)
      return cues[index.kinds.get(kind)?.number ?? -1] ?? none
    },
  }
  return reading
}

/** Is any part of the range claimed? */
export const isClaimed = ({ claims }: Reading, start: number, end: number): boolean =>
  claimAt(claims, start, end) !== undefined
