// Numbers spelled as words: "816-474-TIPS", "1-800-FLOWERS". Businesses and agencies have them, people do not.
import { isTollFree } from './data/phone-plan.ts'
import { matches } from './matches.ts'
import type { Reading } from './reading.ts'
import type { Candidate } from './recognizer.ts'

const pattern =
  /(?<![\w-])(?:\+?1[-. ])?\(?([2-9]\d{2})\)?[-. ]((?=[A-Z\d-]{0,11}[A-Z]{3})[A-Z\d](?:-?[A-Z\d]){6,10})(?![\w-])/g

/** Vanity numbers with an area code, as public candidates; the letters must be capitals. */
export const findVanity = ({ text }: Reading): Candidate[] =>
  (/[A-Z]{3}/.test(text) ? matches(pattern, text) : [])
    .filter(([, area, rest]) => isTollFree(`${area}5550100`) || /^\d{3}-?[A-Z]{4}$/.test(rest!))
    .map(match => ({
      category: 'phone',
      start: match.index,
      end: match.index + match[0].length,
      confidence: 0.9,
      why: ['format', 'toll-free'],
      setting: 'public',
    }))
