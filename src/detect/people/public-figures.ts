// Persons of history, fiction and fame: what everybody knows of them is no private detail.
import type { Reading } from '../reading.ts'
import { cuesBetween, sentenceAround } from './evidence.ts'

/** A life that began before 1925: whoever is meant is not alive, or is beyond harm. House numbers look alike, so the year needs a word before it. */
const oldYear =
  /\b(?:born|b\.|nació|in|of|since|en|de|year|circa|c\.|our|the)\s(?:[A-Za-z]{3,10}\.? \d{1,2}, )?(?:1[5-8]\d\d|19(?:[01]\d|2[0-4]))\b/

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
const isHistory = (reading: Reading): boolean => {
  let known = histories.get(reading)
  if (known === undefined) {
    known = oldYear.test(reading.text)
    histories.set(reading, known)
  }
  return known
}

/** Asked for every finding, answered once a text. */
const histories = new WeakMap<Reading, boolean>()
