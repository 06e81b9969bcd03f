// Details that must not go out, whatever the words around them: the user's own address, a colleague's phone. We know them
// again by keyed hashes; the disk holds neither the detail nor its words.
import type { Category } from '../check.ts'
import { defineItem } from './item.ts'
import { keyedHash, newSalt } from './keyed-hash.ts'
import { count, record, textOrNull } from './parse.ts'

export interface WatchedDetail {
  readonly category: Category
  readonly hash: string
  /** How many words (runs of letters or digits) the detail has. */
  readonly words: number
  /** A few bits of its first word: most places in a text are passed over without a hash. */
  readonly gate: number
  /** For the options' list alone: "4… …t". */
  readonly masked: string
}

export interface WatchList {
  readonly salt: string
  readonly details: readonly WatchedDetail[]
}

export const watchList = defineItem<WatchList>({
  key: 'watch-list',
  version: 1,
  fallback: () => ({ salt: newSalt(), details: [] }),
  parse: stored => {
    const { salt, details } = record(stored)
    if (!textOrNull(salt) || !Array.isArray(details)) return { salt: newSalt(), details: [] }
    return { salt: salt as string, details: details.flatMap(one => parseDetail(one) ?? []) }
  },
})

const parseDetail = (stored: unknown): WatchedDetail | null => {
  const { category, hash, words, gate, masked } = record(stored)
  if (!textOrNull(category) || !textOrNull(hash) || !textOrNull(masked) || !count(words)) return null
  return { category, hash, words, gate: count(gate), masked } as WatchedDetail
}

interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
}

/** Letters and digits apart, so that "816-555-0142", "(816) 555 0142" and "8165550142" read alike. */
const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/\p{L}+|\p{N}/gu), match => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: match[0].normalize('NFKC').toLowerCase(),
  }))

/** 12 bits of FNV-1a over the salt and a word: too few to tell the word. */
const gateOf = (salt: string, word: string): number => {
  let hash = 0x811c9dc5
  for (const letter of salt + word) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  return (hash >>> 16) & 0xfff
}

const joined = (words: readonly Word[]) => words.map(word => word.folded).join(' ')

/** The list with one more detail; unchanged when the detail has no words. */
export const withWatched = (list: WatchList, category: Category, detail: string): WatchList => {
  const words = wordsOf(detail)
  if (!words.length) return list
  const hash = keyedHash(list.salt, joined(words))
  const one = { category, hash, words: words.length, gate: gateOf(list.salt, words[0]!.folded), masked: mask(detail) }
  return { ...list, details: [...list.details.filter(other => other.hash !== hash), one] }
}

/** The first and the last character, enough to tell one's own entries apart. */
const mask = (detail: string): string => {
  const letters = [...detail.trim()]
  return letters.length < 4 ? '…' : `${letters[0]}…${letters.at(-1)}`
}

export interface Watched {
  readonly category: Category
  /** Half-open, UTF-16 code units of the text. */
  readonly start: number
  readonly end: number
}

/** A reader that finds the listed details in a text; linear in its length for a given list. Never throws. */
export const watcher =
  ({ salt, details }: WatchList) =>
  (text: string): Watched[] => {
    if (!details.length) return []
    const words = wordsOf(text)
    const gates = new Map<string, number>()
    const gate = (word: string): number => {
      const known = gates.get(word) ?? gateOf(salt, word)
      gates.set(word, known)
      return known
    }
    return words.flatMap((first, i) => {
      const passing = details.filter(detail => detail.gate === gate(first.folded))
      return passing.flatMap(({ category, hash, words: length }) => {
        const last = words[i + length - 1]
        if (!last || isCut(text, first.start) || isCut(text, last.end)) return []
        return keyedHash(salt, joined(words.slice(i, i + length))) === hash
          ? [{ category, start: first.start, end: last.end }]
          : []
      })
    })
  }

/** A longer number is another number: 555-01427 does not hold 555-0142. */
const isCut = (text: string, at: number) => /^\p{N}\p{N}$/u.test(text.slice(Math.max(0, at - 1), at + 1))
