// The text as a recognizer sees it: one way to write a digit, a dash, a space; nothing invisible. Every place in it
// knows where it stood in the original, so that findings point at what the author wrote.

export interface Normalized {
  readonly text: string
  /** For each UTF-16 offset of `text`, and one past its end, the offset in the original; null when nothing changed. */
  readonly origin: Uint32Array | null
}

/** Plain posts (ASCII with curly quotes, accents or emoji) take the fast way. */
const odd =
  /[\u00a0\u00ad\u180e\u2000-\u200f\u2010-\u2015\u202a-\u202f\u205f\u2060-\u2064\u206f\u2212\u3000\ufeff\uff01-\uff5e]|[^\P{Nd}0-9]|\ufe0e|\ufe0f|\u20e3/u
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206f\ufeff]|\ufe0e|\ufe0f|\u20e3/
const space = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/
const dash = /[\u2010-\u2015\u2212]/

/** The value of a decimal digit of any script: Unicode keeps each script's ten in a row, on a multiple it aligns. */
const digitValue = (char: string): string => {
  const code = char.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}

const fold = (char: string): string => {
  if (invisible.test(char)) return ''
  if (space.test(char)) return ' '
  if (dash.test(char)) return '-'
  const code = char.codePointAt(0)!
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return /\p{Nd}/u.test(char) ? digitValue(char) : char
}

export const normalize = (original: string): Normalized => {
  if (!odd.test(original)) return { text: original, origin: null }
  let text = ''
  const origin: number[] = []
  let at = 0
  for (const char of original) {
    const folded = odd.test(char) ? fold(char) : char
    for (let i = 0; i < folded.length; i++) origin.push(at + (folded === char ? i : 0))
    text += folded
    at += char.length
  }
  origin.push(original.length)
  return { text, origin: Uint32Array.from(origin) }
}

/** A range of the normalized text as a half-open range of the original, invisible characters at its end left out. */
export const toOriginal = (
  { text, origin }: Normalized,
  start: number,
  end: number,
): { start: number; end: number } => {
  if (!origin || end <= start) return { start, end }
  const last = origin[end - 1]!
  const width =
    text.charCodeAt(end - 1) >= 0xd800 && text.charCodeAt(end - 1) <= 0xdfff ? 1 : Math.min(origin[end]! - last, 2)
  return { start: origin[start]!, end: Math.min(last + Math.max(width, 1), origin[end]!) }
}
