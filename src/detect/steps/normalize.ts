// The text as a recognizer sees it: one way to write a letter, a digit, a dash, a space; nothing invisible. Every place in
// it knows where it stood in the original, so that findings point at what the author wrote.
import { foldPoint, isInvisible, lookAlikes } from './look-alikes.ts'

export interface Normalized {
  readonly text: string
  /** For each UTF-16 unit of `text`, where its character began and ended in the original; null when nothing moved. */
  readonly starts: Uint32Array | null
  readonly ends: Uint32Array | null
}

/** Does the text hold anything to fold? Accents, curly quotes and ordinary emoji do not count. */
const isOdd = (code: number): boolean =>
  code >= 0x80 &&
  (code === 0xa0 ||
    code === 0xad ||
    (code >= 0x2b0 && code < 0x2010) ||
    (code >= 0x2010 && code <= 0x2015) ||
    (code >= 0x2027 && code <= 0x206f) ||
    (code >= 0x2070 && code <= 0x214f) ||
    code === 0x2212 ||
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0x2776 && code <= 0x2796) ||
    code === 0x3000 ||
    (code >= 0xa4d0 && code <= 0xabff) ||
    code === 0xd835 ||
    code === 0xd83c ||
    (code >= 0xd800 && code <= 0xd83a) ||
    (code >= 0xfe00 && code <= 0xffef))

const isMark = (point: number): boolean => point >= 0x300 && point <= 0x36f
/** They dress the character before them (keycaps, emoji style), and belong to it. */
const isDress = (point: number): boolean => point === 0xfe0e || point === 0xfe0f || point === 0x20e3 || isMark(point)

export const normalize = (original: string): Normalized => {
  let simple = true
  let odd = false
  for (let i = 0; simple && i < original.length; i++) {
    const code = original.charCodeAt(i)
    if (!isOdd(code)) continue
    // Of the emoji only the enclosed letters (U+1F100…) are odd.
    if (code === 0xd83c && (original.charCodeAt(i + 1) & 0xff00) !== 0xdd00) continue
    odd = true
    simple = (code >= 0x2010 && code <= 0x2015) || code === 0xa0
  }
  if (!odd) return { text: original, starts: null, ends: null }
  // Dashes and no-break spaces alone move nothing.
  if (simple)
    return { text: original.replace(/[\u2010-\u2015]/g, '-').replace(/\u00a0/g, ' '), starts: null, ends: null }
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let mixed = false
  let at = 0
  while (at < original.length) {
    const point = original.codePointAt(at)!
    const width = point > 0xffff ? 2 : 1
    if (point < 0x80) {
      units.push(original[at]!)
      starts.push(at)
      ends.push(at + 1)
    } else if (isDress(point)) {
      const last = units.length - 1
      if (last >= 0) {
        ends[last] = at + 1
        if (isMark(point)) {
          const composed = (units[last]! + String.fromCharCode(point)).normalize('NFC')
          if (composed.length === 1) units[last] = composed
        }
      }
    } else if (!isInvisible(point)) {
      if ((point >= 0x370 && point < 0x530) || point === 0x2c6) mixed = true
      const folded = foldPoint(point)
      for (let i = 0; i < folded.length; i++) {
        units.push(folded[i]!)
        // Letters folded from one character share its place; a surrogate pair kept as it is keeps its two halves.
        const own = folded.length === width && width === 2 && folded.codePointAt(0) === point
        starts.push(own ? at + i : at)
        ends.push(own ? at + i + 1 : at + width)
      }
    }
    at += width
  }
  if (mixed) foldLookAlikes(units)
  const text = units.join('')
  const moved = text.length !== original.length || starts.some((start, i) => start !== i || ends[i] !== i + 1)
  return { text, starts: moved ? Uint32Array.from(starts) : null, ends: moved ? Uint32Array.from(ends) : null }
}

/** Cyrillic and Greek letters that look Latin become Latin, but only in words that also hold ASCII letters or digits. */
const foldLookAlikes = (units: string[]): void => {
  let from = 0
  while (from < units.length) {
    if (!isWordUnit(units[from]!)) {
      from++
      continue
    }
    let to = from
    let plain = false
    let alike = false
    for (; to < units.length && isWordUnit(units[to]!); to++) {
      if (units[to]! < '\u0080') plain = true
      else if (lookAlikes.has(units[to]!)) alike = true
    }
    if (plain && alike) for (let i = from; i < to; i++) units[i] = lookAlikes.get(units[i]!) ?? units[i]!
    from = to
  }
}

const isWordUnit = (unit: string): boolean => {
  const code = unit.charCodeAt(0)
  return code < 0x80 ? /[A-Za-z0-9]/.test(unit) : code >= 0x370 && code < 0x530
}

/** A range of the normalized text as a half-open range of the original, invisible characters at its ends left out. */
export const toOriginal = (
  { starts, ends }: Normalized,
  start: number,
  end: number,
): { start: number; end: number } => {
  if (!starts || !ends || end <= start) return { start, end }
  return { start: starts[start]!, end: ends[end - 1]! }
}
