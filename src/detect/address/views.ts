// Parts of the text once more, as one reads them who sees through disguise: letters pulled apart, digits one by one, digits for letters,
// lines read backwards. Each view knows where its characters stood.
import { matches } from '../matches.ts'

export interface View {
  readonly text: string
  /** For each UTF-16 unit of `text`, where its character begins and ends in the reading's text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** A part of the reading's text, written anew. */
class Draft {
  text = ''
  readonly starts: number[] = []
  readonly ends: number[] = []
  private readonly from: number

  constructor(from: number) {
    this.from = from
  }

  /** Offsets into the part. */
  put(chars: string, start: number, end: number): void {
    for (let i = 0; i < chars.length; i++) {
      this.starts.push(this.from + start)
      this.ends.push(this.from + end)
    }
    this.text += chars
  }
}

/** Copies a part, handing each match to `replace`, which writes what shall stand there. */
const rewrite = (
  { text, start }: Part,
  pattern: RegExp,
  replace: (draft: Draft, found: string, at: number) => void,
): View => {
  const draft = new Draft(start)
  let at = 0
  const copy = (to: number): void => {
    for (; at < to; at++) draft.put(text[at]!, at, at + 1)
  }
  for (const match of matches(pattern, text)) {
    copy(match.index)
    replace(draft, match[0], match.index)
    at = match.index + match[0].length
  }
  copy(text.length)
  return draft
}

/** What of the text is read once more, from `start` on. */
interface Part {
  readonly text: string
  readonly start: number
}

/** So far around a disguise its address stands and what speaks for it, in UTF-16 units. */
const reach = 240

/** The parts of a text around what matches, cut at white space: most of a long text stands far from any disguise. */
const partsAround = (text: string, pattern: RegExp): Part[] => {
  const parts: Part[] = []
  let [start, end] = [0, 0]
  const close = (): void => void (end > start && parts.push({ text: text.slice(start, end), start }))
  for (const { index, 0: found } of matches(pattern, text)) {
    let [from, to] = [Math.max(0, index - reach), Math.min(text.length, index + found.length + reach)]
    while (from > 0 && !isBlank(text, from - 1)) from--
    while (to < text.length && !isBlank(text, to)) to++
    if (from > end) {
      close()
      start = from
    }
    end = to
  }
  close()
  return parts
}

const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) === 32 || text.charCodeAt(at) === 10

// Six or more single letters or digits, parted by spaces: "F e r n d a l e".
const apart = /(?<![\p{L}\d])[\p{L}\d](?:[ ]{1,3}[\p{L}\d](?![\p{L}\d])){5,60}/gu
// Three or more single digits: "6 6 1 3", one a line, or "1-4-2-2".
const digitsApart = /(?<![\p{L}\d.,:/-])\d(?:(?:\n|[ ]|-)\d(?!\d)){2,5}(?![-\d])/gu
const digitForLetter: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }
// A word with digits inside: "C0ve", "Br1ar", "t00", never "103rd" or "2B".
const lettered = /(?<![\p{L}\d])\p{L}[\p{L}013457]{1,23}(?![\p{L}\d-])/gu
const mixed = /[013457](?<=\p{L}.)(?:[013457]*\p{L}|0(?<=00)(?![\p{L}\d]))/gu
const backwards =
  /(?<!\p{L})(?:teerts|eunev[aA]|evird|enal|daor|truoc|ecarret|draveluob|elcric|ecalp|yawkrap|evoc|egdir)(?!\p{L})/giu

const joined = (part: Part): View =>
  rewrite(part, apart, (draft, found, from) => {
    let previous = ''
    for (let i = 0; i < found.length; i++) {
      const char = found[i]!
      if (char === ' ') continue
      const gap = found.slice(0, i).match(/ *$/)![0].length
      const turns = /\d/.test(previous) !== /\d/.test(char) || (/\p{Ll}/u.test(previous) && /\p{Lu}/u.test(char))
      if (previous && (gap > 1 || turns)) draft.put(' ', from + i - 1, from + i)
      draft.put(char, from + i, from + i + 1)
      previous = char
    }
  })

const counted = (part: Part): View =>
  rewrite(part, digitsApart, (draft, found, from) => {
    for (let i = 0; i < found.length; i++) if (/\d/.test(found[i]!)) draft.put(found[i]!, from + i, from + i + 1)
  })

const spelled = (part: Part): View =>
  rewrite(part, lettered, (draft, found, from) => {
    for (let i = 0; i < found.length; i++) draft.put(digitForLetter[found[i]!] ?? found[i]!, from + i, from + i + 1)
  })

const turned = ({ text, start }: Part): View => {
  const draft = new Draft(start)
  let line = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== '\n') continue
    for (let k = i - 1; k >= line; k--) draft.put(text[k]!, k, k + 1)
    if (i < text.length) draft.put('\n', i, i + 1)
    line = i + 1
  }
  return draft
}

/** Five characters or pairs of them, each with blanks behind: letters pulled apart have that, and few other texts. */
const loose = /(?:[^ ]{1,2} {1,3}){5}/
const reversed = /teerts|eunev|evird|enal|daor|truoc|ecarret|draveluob|elcric|ecalp|yawkrap|evoc|egdir/i

/** The views a text calls for; none for nearly all texts. */
export const viewsOf = (text: string): View[] => {
  const pulledApart = loose.test(text) ? partsAround(text, apart) : []
  return [
    ...(pulledApart.length > 0 ? pulledApart.map(joined) : partsAround(text, digitsApart).map(counted)),
    ...partsAround(text, mixed).map(spelled),
    ...(reversed.test(text) ? partsAround(text, backwards).map(turned) : []),
  ]
}
