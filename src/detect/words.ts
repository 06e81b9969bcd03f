// Words and sentences of a text, by one scan over its characters.

/**
 * A run of letters, digits and inner apostrophes; hyphens part words. Offsets into the text. `lower` is lower case with
 * straight apostrophes; `sentence` counts from 0.
 */
export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly sentence: number
}

const letterOrDigit = /[\p{L}\p{N}\p{Mn}]/u

/** 1 letter or digit, 0 not, for ASCII. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0))

const apostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/** Length of the word character at `i` in UTF-16 units, 0 when there is none. */
const wordCharAt = (text: string, i: number): number => {
  const code = text.charCodeAt(i)
  if (code < 128) return ascii[code]!
  // Scripts without spaces between words: "电话号码是415" is no word with a number in it.
  if (code >= 0x2e80 && code <= 0xd7ff) return 0
  const point = text.codePointAt(i)!
  return letterOrDigit.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0
}

/** A full stop after these ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms dr st ste ave rd blvd ln ct pl apt no nos jr sr ext tel ph fl bldg rm lt sgt capt det ofc hwy mt ft vs dept approx sra srta sr dra av col núm jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** Does the gap between two words end a sentence? A line break does, unless the line is left open (":", ","). */
const endsSentence = (text: string, from: number, to: number, previous: string): boolean => {
  let mark = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) return mark !== 0x3a && mark !== 0x2c
    if (code === 0x21 || code === 0x3f) return true
    if (code === 0x2e) {
      const next = text.charCodeAt(i + 1)
      if (i + 1 < to && (next === 32 || next === 10 || next === 0x29 || next === 0x22 || next === 0x2e || next === 9)) {
        if (previous.length > 1 && !abbreviations.has(previous)) return true
      }
    }
    if (code > 32) mark = code
  }
  return false
}

/** The words of a text; `lower` is the same text in lower case, of the same length. Linear time. */
export const tokenize = (text: string, lower: string): Word[] => {
  const words: Word[] = []
  let sentence = 0
  let end = 0
  let i = 0
  while (i < text.length) {
    let width = wordCharAt(text, i)
    if (!width) {
      i++
      continue
    }
    const start = i
    do {
      i += width
      width = i < text.length ? wordCharAt(text, i) : 0
      if (!width && i + 1 < text.length && apostrophe(text.charCodeAt(i)) && wordCharAt(text, i + 1)) width = 1
    } while (width)
    const previous = words[words.length - 1]
    if (previous && endsSentence(text, end, start, previous.lower)) sentence++
    end = i
    const slice = lower.slice(start, i)
    words.push({ start, end: i, lower: slice.includes('’') ? slice.replaceAll('’', "'") : slice, sentence })
  }
  return words
}
