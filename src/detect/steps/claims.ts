// What can be nothing else is claimed first: a link, a handle, an id, a price. A claimed run is closed to recognizers,
// which removes most of what other detectors take for phones and cards. A recognizer that reads what is claimed (dates
// for birth dates, links for map links) asks for that kind.
import { firstEndingAfter } from '../sorted.ts'

export type ClaimKind = 'link' | 'handle' | 'id' | 'money' | 'number' | 'date' | 'time' | 'version'

export interface Claim {
  readonly kind: ClaimKind
  readonly start: number
  readonly end: number
}

/** The runs of characters that a text holds: most claims need not be looked for in most texts. */
interface Runs {
  readonly digits: number
  /** Longest runs of digits, of hexadecimal digits, and of word characters with + and /. */
  readonly digitRun: number
  readonly hexRun: number
  readonly wordRun: number
}

interface Claimer {
  readonly kind: ClaimKind
  /** Not tried where the text cannot hold it. */
  readonly needs: (runs: Runs, text: string) => boolean
  readonly pattern: RegExp
}

const runsOf = (text: string): Runs => {
  let digits = 0
  let digitRun = 0
  let hexRun = 0
  let wordRun = 0
  let digitsHere = 0
  let hexHere = 0
  let wordHere = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = code | 32
    const isDigit = code >= 48 && code <= 57
    if (!isDigit) digitsHere = 0
    else {
      digits++
      if (++digitsHere > digitRun) digitRun = digitsHere
    }
    if (!isDigit && (letter < 97 || letter > 102)) hexHere = 0
    else if (++hexHere > hexRun) hexRun = hexHere
    const isWord = isDigit || (letter >= 97 && letter <= 122) || code === 95 || code === 43 || code === 47
    if (!isWord) wordHere = 0
    else if (++wordHere > wordRun) wordRun = wordHere
  }
  return { digits, digitRun, hexRun, wordRun }
}

const money = /[$€¢-¥]/

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre)'
const year = '(?:1[5-9]|20)\\d\\d'
/** No digit, and no separator that a digit follows, may touch a whole number. */
const open = '(?<![\\w.])(?<!\\d[-/])'
const shut = '(?![\\w%])(?![-/.:]\\d)'

const claimers: readonly Claimer[] = [
  {
    kind: 'link',
    needs: (_, text) => text.includes('://') || /www\./i.test(text),
    pattern: /\b(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/gi,
  },
  {
    kind: 'link',
    needs: (_, text) => text.includes('/') && text.includes('.'),
    pattern:
      /(?<![@\w.-])(?:[a-z\d-]{1,63}\.){1,4}(?:com|org|net|gov|edu|io|co|ly|me|tv|info|biz|us|uk|ca|mx|gl|be|app|dev|example)\/[^\s<>"]{1,2000}/gi,
  },
  {
    kind: 'handle',
    needs: (_, text) => text.includes('@') || text.includes('#') || text.includes('/'),
    pattern: /(?<![\w.@])[@#][A-Za-z_]\w{1,49}|(?<![\w/])[ur]\/\w{3,30}/g,
  },
  // UUIDs, hexadecimal digests, named hashes.
  {
    kind: 'id',
    needs: ({ digits, wordRun, hexRun }, text) => digits > 0 && wordRun >= 10 && (hexRun >= 8 || /sha\d/i.test(text)),
    pattern:
      /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|(?<![\w-])(?=[0-9a-f]{0,63}[a-f])(?=[a-f]{0,63}\d)[0-9a-f]{20,64}(?![\w-])|\bsha\d{1,3}-[\w+/=]{10,100}/gi,
  },
  // Base64-like: 22 characters and more of mixed case and digits.
  {
    kind: 'id',
    needs: ({ digits, wordRun }) => digits > 0 && wordRun >= 22,
    pattern:
      /(?<![\w+/=-])(?=[\w+/]{0,60}[a-z])(?=[\w+/]{0,60}[A-Z])(?=[\w+/]{0,60}\d)[\w+/]{22,200}={0,2}(?![\w+/=-])/g,
  },
  // Ids with a date stamp: hosted-eu-20260812-09, IMG_20240115_1200.
  {
    kind: 'id',
    needs: ({ digitRun }) => digitRun >= 8,
    pattern:
      /(?<![A-Za-z\d])[A-Za-z]{1,20}(?:[-_][A-Za-z]{1,20}){0,4}[-_](?:19|20)\d{6}(?:[-_T]?\d{2,9})?(?![A-Za-z\d])/g,
  },
  {
    kind: 'money',
    needs: ({ digits }, text) => digits > 0 && money.test(text),
    pattern: /[$€£¥]\s?\d[\d,]{0,20}(?:\.\d{1,4})?(?:\s?(?:k|m|mm|bn?|million|billion|mil|millones)\b)?/gi,
  },
  {
    kind: 'money',
    needs: ({ digits }) => digits > 0,
    pattern:
      /\b\d[\d,]{0,20}(?:\.\d{1,2})?\s?(?:[$€£¥¢](?!\s?\d)|(?:dollars?|bucks|usd|eur|euros?|pesos|d[óo]lares|cents|grand)\b)/gi,
  },
  // ISO and other time stamps before plain dates, dates before times: the longest reading is claimed.
  {
    kind: 'date',
    needs: ({ digits }) => digits >= 6,
    pattern: new RegExp(
      `${open}${year}(?:([-/. ])\\d{1,2}\\1\\d{1,2}|-\\d{4}|\\d{4})(?:[T ,]{1,2}\\d{1,2}(?::\\d{2}){0,2}(?:\\.\\d{1,6})?(?:Z|[+-]\\d{2}:?\\d{2})?)?${shut}`,
      'g',
    ),
  },
  {
    kind: 'date',
    needs: ({ digits }) => digits >= 4,
    pattern: new RegExp(
      `${open}(?:\\d{1,2}[./]){1,2}(?:${year}|\\d{2})?\\s?[-–]\\s?\\d{1,2}[./]\\d{1,2}(?:[./](?:${year}|\\d{2}))?${shut}|${open}\\d{1,2}/${year}(?:\\s?[-–]\\s?\\d{1,2}/${year})?${shut}|${open}${year}\\s?[-–/]\\s?(?:${year}|\\d{1,2}/${year}|\\d{2}(?!\\d))${shut}`,
      'g',
    ),
  },
  {
    kind: 'date',
    needs: ({ digits }) => digits >= 4,
    pattern: new RegExp(`${open}\\d{1,2}([-/.·])\\d{1,2}\\1(?:${year}|\\d{2})${shut}`, 'g'),
  },
  // From the day's digits on: looking for them is cheaper than looking for twelve names.
  {
    kind: 'date',
    needs: ({ digits }) => digits > 0,
    pattern: new RegExp(
      `(?<=\\b${months}\\.?\\s{1,2})\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s{1,2}${year})?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?[^\\S\\n](?:of\\s|de\\s)?${months}\\b\\.?(?:,?\\s(?:de\\s|del\\s)?${year}\\b)?`,
      'gi',
    ),
  },
  {
    kind: 'time',
    needs: ({ digits }) => digits > 0,
    pattern:
      /(?<![\d:.])\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:\s?[ap]\.?\s?m\b\.?)?(?!\d)|\b\d{1,2}\s?[-–]\s?\d{1,2}\s?[ap]\.?m\b|\b\d{1,2}\s?(?:[ap]\.m\.|[ap]m\b)|\b\d{3,4}(?:\s?(?:hrs|hours)|h)\b/gi,
  },
  {
    kind: 'version',
    needs: ({ digits }, text) => digits > 0 && text.includes('.'),
    pattern: /\bv\d{1,5}(?:\.\d{1,6}){1,4}\b|(?<![\d.+])\d{1,3}(?:\.\d{1,5}){3}(?![\d.]*\d)/gi,
  },
  // ISBN-13, with or without hyphens.
  {
    kind: 'id',
    needs: ({ digits }) => digits >= 12,
    pattern: /\b97[89](?:[-\s]?\d{1,7}){3,4}[-\s]?[\dX]\b(?!-?\d)/g,
  },
  // Grouped thousands, percentages, exponents, decimals.
  {
    kind: 'number',
    needs: ({ digits }, text) => digits > 0 && /%|\d[,.e]/i.test(text),
    pattern:
      /(?<![\w.])\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,10})?(?![\w-])|(?<![\w.])-?\d{1,20}(?:\.\d{1,20})?(?:\s?%|e[+-]?\d{1,4}\b)|(?<![\w.])-?\d{1,4}\.\d{3,20}(?:e[+-]?\d{1,4})?(?![\w.])(?!-\d)/gi,
  },
]

/** All claims of a text, sorted, without overlaps (the earlier kind wins). Offsets into the normalized text. */
export const findClaims = (text: string): Claim[] => {
  const runs = runsOf(text)
  const claims: Claim[] = []
  let taken: Uint8Array | undefined
  for (const { kind, needs, pattern } of claimers) {
    if (!needs(runs, text)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index
      let end = start + match[0].length
      // A sentence's own punctuation is no part of a link.
      if (kind === 'link') while (end > start && /[.,;:!?)\]'’]/.test(text[end - 1]!)) end--
      taken ??= new Uint8Array(text.length)
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      claims.push({ kind, start, end })
    }
  }
  return claims.length > 1 ? claims.sort((a, b) => a.start - b.start) : claims
}

/** The index of the first claim that ends after `start`. `claims` is sorted. */
export const claimIndexAt = (claims: readonly Claim[], start: number): number => firstEndingAfter(claims, start)

/** The claim that shares characters with the range, if any. `claims` is sorted. */
export const claimAt = (claims: readonly Claim[], start: number, end: number): Claim | undefined => {
  const claim = claims[claimIndexAt(claims, start)]
  return claim && claim.start < end ? claim : undefined
}
