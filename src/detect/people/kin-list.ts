// Names in a row: "Dana, Lily & Tom", "Simi (6) and Teni (9)", "Zuri 8, Imani 5, baby Kofi".
import { wordIndexAt } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { hasCue } from './evidence.ts'
import { type NameRange, nameAt } from './name.ts'

/** An age or a remark behind a name. */
const aside = /^(?: ?\([^()\n]{1,40}\)|,? \d{1,2}(?= ?(?:[,;&+]|(?:and|y)\b)))?/
const joint =
  /^(?: ?[,;] ?(?:(?:and|&|\+|y|e|plus) )?| ?(?:&|\+) ?| (?:and|y|e|n|plus) |\/| ?[•·] ?)(?:(?:his|her|the|my|our|little|baby|big|la|el|sister|brother) ){0,2}["“]?/

/** How far behind a name the next one may begin. */
const reach = 64

/** Does another name follow in the row? */
const nextIn = (reading: Reading, last: NameRange, loose: boolean): NameRange | undefined => {
  const rest = reading.text.slice(last.end, last.end + reach)
  const skipped = aside.exec(rest)![0].length
  const joined = joint.exec(rest.slice(skipped))
  if (!joined) return undefined
  const at = last.end + skipped + joined[0].length
  const next = wordIndexAt(reading.words, at)
  if (reading.words[next]?.start !== at || hasCue(reading, 'people.kin', next, next)) return undefined
  return nameAt(reading, next, loose)
}

/** A name and those that follow it in the row. */
export const namesFrom = (reading: Reading, name: NameRange, loose: boolean): NameRange[] => {
  const names = [name]
  for (let next = nextIn(reading, name, loose); next && names.length < 8; next = nextIn(reading, next, loose))
    names.push(next)
  return names
}
