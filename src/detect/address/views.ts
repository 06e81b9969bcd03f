// The text once more, as one reads it who sees through disguise: letters pulled apart, digits one by one, digits for letters,
// lines read backwards. Each view knows where its characters stood.
import { matches } from '../matches.ts'

export interface View {
  readonly text: string
  /** For each UTF-16 unit of `text`, where its character begins and ends in the reading's text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

interface Draft {
  text: string
  starts: number[]
  ends: number[]
}

const put = (draft: Draft, chars: string, start: number, end: number): void => {
  for (let i = 0; i < chars.length; i++) {
    draft.starts.push(start)
    draft.ends.push(end)
  }
  draft.text += chars
}

/** Copies a text, handing each match to `replace`, which writes what shall stand there. */
const rewrite = (text: string, pattern: RegExp, replace: (draft: Draft, found: string, at: number) => void): View => {
  const draft: Draft = { text: '', starts: [], ends: [] }
  let at = 0
  const copy = (to: number): void => {
    for (; at < to; at++) put(draft, text[at]!, at, at + 1)
  }
  for (const match of matches(pattern, text)) {
    copy(match.index)
    replace(draft, match[0], match.index)
    at = match.index + match[0].length
  }
  copy(text.length)
  return draft
}

// Six or more single letters or digits, parted by spaces: "F e r n d a l e".
const apart = /(?<![\p{L}\d])[\p{L}\d](?:[ ]{1,3}[\p{L}\d](?![\p{L}\d])){5,60}/gu
// Three or more single digits: "6 6 1 3", one a line, or "1-4-2-2".
const digitsApart = /(?<![\p{L}\d.,:/-])\d(?:(?:\n|[ ]|-)\d(?!\d)){2,5}(?![-\d])/gu
const digitForLetter: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }
// A word with digits inside: "C0ve", "Br1ar", "t00", never "103rd" or "2B".
const lettered = /(?<![\p{L}\d])\p{L}[\p{L}013457]{1,23}(?![\p{L}\d-])/gu
const mixed = /[013457](?<=\p{L}.)(?:[013457]*\p{L}|0(?<=00)(?![\p{L}\d]))/u
const backwards =
  /(?<!\p{L})(?:teerts|eunev[aA]|evird|enal|daor|truoc|ecarret|draveluob|elcric|ecalp|yawkrap|evoc|egdir)(?!\p{L})/iu

const joined = (text: string): View =>
  rewrite(text, apart, (draft, found, from) => {
    let previous = ''
    for (let i = 0; i < found.length; i++) {
      const char = found[i]!
      if (char === ' ') continue
      const gap = found.slice(0, i).match(/ *$/)![0].length
      const turns = /\d/.test(previous) !== /\d/.test(char) || (/\p{Ll}/u.test(previous) && /\p{Lu}/u.test(char))
      if (previous && (gap > 1 || turns)) put(draft, ' ', from + i - 1, from + i)
      put(draft, char, from + i, from + i + 1)
      previous = char
    }
  })

const counted = (text: string): View =>
  rewrite(text, digitsApart, (draft, found, from) => {
    for (let i = 0; i < found.length; i++) if (/\d/.test(found[i]!)) put(draft, found[i]!, from + i, from + i + 1)
  })

const spelled = (text: string): View =>
  rewrite(text, lettered, (draft, found, from) => {
    for (let i = 0; i < found.length; i++) put(draft, digitForLetter[found[i]!] ?? found[i]!, from + i, from + i + 1)
  })

const turned = (text: string): View => {
  const draft: Draft = { text: '', starts: [], ends: [] }
  let line = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== '\n') continue
    for (let k = i - 1; k >= line; k--) put(draft, text[k]!, k, k + 1)
    if (i < text.length) put(draft, '\n', i, i + 1)
    line = i + 1
  }
  return draft
}

/** Five characters or pairs of them, each with blanks behind: letters pulled apart have that, and few other texts. */
const loose = /(?:[^ ]{1,2} {1,3}){5}/
const reversed = /teerts|eunev|evird|enal|daor|truoc|ecarret|draveluob|elcric|ecalp|yawkrap|evoc|egdir/i

const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0

/** The views a text calls for; none for nearly all texts. */
export const viewsOf = (text: string): View[] => {
  const views: View[] = []
  if (loose.test(text) && has(apart, text)) views.push(joined(text))
  else if (has(digitsApart, text)) views.push(counted(text))
  if (mixed.test(text)) views.push(spelled(text))
  if (reversed.test(text) && backwards.test(text)) views.push(turned(text))
  return views
}
