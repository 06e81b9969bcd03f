// Persons of history, fiction and fame: what everybody knows of them is no private detail.
import type { Reading } from '../reading.ts'
import { cuesBetween, sentenceAround } from './evidence.ts'

/** A year before 1925 beside a life: whoever is meant is not alive, or is beyond harm. */
const oldYear = /\b1[0-8]\d\d\b|\b19(?:0\d|1\d|2[0-4])\b/

/** Does the text around a word speak of a famous, made-up or historical person? */
export const isFamous = (reading: Reading, word: number): boolean => {
  const { first, last } = sentenceAround(reading, word, 20)
  return namesFamous(reading, first, last) || isHistory(reading)
}

export const isFamousFamily = (reading: Reading, name: number): boolean => {
  return namesFamous(reading, Math.max(0, name - 24), name + 2) || isHistory(reading)
}

/** Does a name that everybody knows stand between the two words? */
const namesFamous = (reading: Reading, first: number, last: number): boolean =>
  cuesBetween(reading, 'people.famous', first, last).length > 0

/** The text as a whole speaks of the past: a museum's post, an anniversary. */
const isHistory = (reading: Reading): boolean => reading.cues('people.history').length > 0 && oldYear.test(reading.text)
