// Who is named where no link and no attribute says so: lines "by Ana on …", a cell below "Author", the words before a time.
import { labelKind } from '../publish-words.ts'
import { isInSentence, longestName } from './look.ts'
import { holdsTime } from './time.ts'

/** The element's text as one line. */
export const shown = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

const byline =
  /^(?:(?:posted|written|submitted|shared|reviewed|asked|answered|publicado|escrito) )?(?:by|por) (\p{L}[^|·•,–]{0,58}?)\s*(?:[,|·•–-]|\b(?:on|at|el|a las)\b|\d)/iu
/** Said before a time by software: what was done, a badge, a rank; no person. */
const label =
  /^(?:(?:last )?(?:post|edit|updat|answer|ask|comment|repli|creat|publish|modifi|join|activ)\w*|by|on|at|in|reply|new|re:?|pinned|sponsored|promoted|verified|live|follow|moderator|admin|member|staff|fijado|publicado|editado|el|por)\b/i

/** The person in a line like "by Ana on November 3, 2026"; null where the text is none. */
export const namedInLine = (text: string): string | null => {
  const name = byline.exec(text)?.[1]
  return name && holdsTime(text) ? name : null
}

/** A name that nothing marks, right before the time: of few words, no label, no sentence. */
export const nameBefore = (before: Element | null): Element | null => {
  const text = before ? shown(before) : ''
  const isName = /^[@+%&~]?\p{L}[\p{L}\p{N}_.' -]*$/u.test(text) && text.split(' ').length <= 3 && !label.test(text)
  return isName && text.length <= longestName / 2 && !isInSentence(before!) ? before : null
}

/** A button that says a name: in chats it opens a card of its person. */
export const isNameButton = (element: Element): boolean =>
  (element.localName === 'button' || element.getAttribute('role') === 'button') &&
  labelKind(shown(element)) === 'unknown' &&
  nameBefore(element) !== null

/** Without those that hold no more than the initials of one with the same address: they stand for a picture. */
export const withoutInitials = (links: readonly HTMLAnchorElement[]): readonly HTMLAnchorElement[] => {
  const isInitials = (one: string, other: string): boolean =>
    one.length <= 2 && other.length > one.length && one[0]!.toLowerCase() === other[0]!.toLowerCase()
  return links.filter(
    one =>
      !links.some(
        other => other.getAttribute('href') === one.getAttribute('href') && isInitials(shown(one), shown(other)),
      ),
  )
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
