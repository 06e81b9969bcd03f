// Who is named where no link and no attribute says so: lines "by Ana on …", a cell below "Author", the words before a time.
import { labelKind } from '../publish-words.ts'
import { handle, isInSentence, longestName } from './look.ts'
import { holdsTime } from './time.ts'

/** The element's text as one line. */
export const shown = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

const byline =
  /^(?:(?:posted|written|submitted|shared|reviewed|asked|answered|publicado|escrito) )?(?:by|por) (\p{L}[^|·•,–]{0,58}?)\s*(?:[,|·•–-]|\b(?:on|at|el|a las)\b|\d)/iu
/** Said before a time by software: what was done, a badge, a rank; no person. */
const label =
  /^(?:(?:last )?(?:post|edit|updat|answer|ask|comment|repl[iy]|creat|publish|modifi|join|activ)\w*|by|on|at|in|new|re:?|pinned|sponsored|promoted|verified|live|follow|moderator|admin|member|staff|fijado|publicado|editado|el|por)\b/i

/** The person in a line like "by Ana on November 3, 2026"; null where the text is none. */
export const namedInLine = (text: string): string | null => {
  const name = byline.exec(text)?.[1]
  return name && holdsTime(text) ? name : null
}

/** May it be a person's? Of few words, no label, no part of a sentence. */
export const isName = (element: Element): boolean => {
  const text = shown(element)
  const isShort = text.length <= longestName / 2 && text.split(' ').length <= 3
  return isShort && /^[@+%&~]?\p{L}[\p{L}\p{N}_.' -]*$/u.test(text) && !label.test(text) && !isInSentence(element)
}

/**
 * A name that nothing marks: of the short texts before the time, the first in its own row (a badge or the person who is
 * answered may follow), else the last.
 */
export const nameBefore = (root: Element, before: readonly Element[], time: Element | undefined): Element | null => {
  if (!time) return null
  let row = time.parentElement
  // The time alone, in a link of its own.
  while (row && shown(row) === shown(time)) row = row.parentElement
  const last = before.at(-1)
  const beside = row && row !== root && root.contains(row) ? before.find(one => row.contains(one) && isName(one)) : null
  return beside ?? (last && isName(last) ? last : null)
}

/** The handle right before the time, where a name or nothing stands before it: after "replying to" it is somebody else's. */
export const handleBefore = (before: readonly Element[]): Element | null => {
  const last = before.at(-1)
  if (!last || !handle.test(shown(last)) || isInSentence(last)) return null
  const name = before.at(-2)
  return !name || isNaming(shown(name)) ? last : null
}
const isNaming = (text: string): boolean => /\p{L}/u.test(text) && !label.test(text) && !/\b(?:to|a)$/iu.test(text)

/** A button that says a name: in chats it opens a card of its person. */
export const isNameButton = (element: Element): boolean =>
  (element.localName === 'button' || element.getAttribute('role') === 'button') &&
  labelKind(shown(element)) === 'unknown' &&
  isName(element)

/** Without those that hold no more than the initials of one with the same address: they stand for a picture. */
export const withoutInitials = (links: readonly HTMLAnchorElement[]): readonly HTMLAnchorElement[] => {
  const isInitials = (initials: string, name: string): boolean =>
    name.length > initials.length && initials[0]!.toLowerCase() === name[0]!.toLowerCase()
  return links.filter(one => {
    const text = shown(one)
    const href = one.getAttribute('href')
    return (
      text.length > 2 || !links.some(other => other.getAttribute('href') === href && isInitials(text, shown(other)))
    )
  })
}

const personHeading = /^(?:user ?(?:name)?|author|from|name|member|poster|posted by|usuario|autora?|de|nombre)$/i

/** The cell of a table's row below a heading that says "user" or "author". */
export const authorCell = (row: HTMLTableRowElement): Element | null => {
  const headings = row.closest('table')?.querySelector('tr:has(th)')?.children
  if (!headings) return null
  const index = Array.from(headings).findIndex(heading => personHeading.test(shown(heading)))
  const cell = index < 0 ? null : row.cells[index]
  return cell && shown(cell).length <= longestName && shown(cell) ? cell : null
}
