// Chats that show no times: rows of one build above a message box, each with its speaker in a short text of its own, and
// somebody speaks more than once.
import { isName, shown } from './names.ts'
import { isChrome, isElement, nodesBelow, type OpenShadow, parentOf } from './tree.ts'

const box = 'textarea, [role="textbox"], [contenteditable]:not([contenteditable="false"])'
/** How far above its rows the message box is looked for, how far a list below, and how many nodes of a row are looked at. */
const furthestUp = 5
const mostNodes = 200
const mostOfRow = 40
/** Two people's talk, and one of them again. */
const leastRows = 3
const mostRows = 30

const elementsBelow = (element: Element, openShadow?: OpenShadow): readonly Element[] =>
  nodesBelow(element, openShadow).filter(isElement)

/** The short texts of a row that could be a name, where the row says something else too. */
const namesIn = (row: Element, openShadow?: OpenShadow): readonly Element[] => {
  const names: Element[] = []
  const left = [row]
  for (let count = 0; left.length && count < mostOfRow; count++) {
    const at = left.pop()!
    const below = elementsBelow(at, openShadow)
    if (at !== row && !below.length && shown(at) !== shown(row) && isName(at)) names.push(at)
    left.push(...below.filter(one => !isChrome(one)).reverse())
  }
  return names
}

/** Drawn by the same line of the page's code, as far as anyone can tell. */
const isSameKind = (a: Element, b: Element): boolean => a.localName === b.localName && a.classList[0] === b.classList[0]

const hasBox = (rows: Element): boolean => {
  let at: Element | null = rows
  for (let i = 0; at && i < furthestUp; i++, at = parentOf(at)) if (at.querySelector(box)) return true
  return false
}

/** A name that two of the rows hold in the same place; null where they are no talk. */
const repeatedIn = (rows: readonly Element[], openShadow?: OpenShadow): Element | null => {
  const seen: Element[] = []
  for (const row of rows.slice(0, mostRows))
    for (const name of namesIn(row, openShadow)) {
      if (seen.some(one => !row.contains(one) && isSameKind(one, name) && shown(one) === shown(name))) return name
      seen.push(name)
    }
  return null
}

const rowsOf = (list: Element, openShadow?: OpenShadow): readonly Element[] => {
  const rows = elementsBelow(list, openShadow).filter(one => !isChrome(one))
  return rows.length >= leastRows && rows.every(row => row.localName === rows[0]!.localName) ? rows : []
}

/** Does the element hold such a talk, or is it one? */
export const holdsTalk = (element: Element, openShadow?: OpenShadow): boolean => {
  const left = [element]
  for (let count = 0; left.length && count < mostNodes; count++) {
    const at = left.shift()!
    if (repeatedIn(rowsOf(at, openShadow), openShadow) && hasBox(at)) return true
    left.push(...elementsBelow(at, openShadow).filter(one => !isChrome(one)))
  }
  return false
}

/** Who speaks in a row of a talk. */
export const speakerIn = (row: Element, openShadow?: OpenShadow): Element | null => {
  const list = parentOf(row)
  const known = list && hasBox(list) ? repeatedIn(rowsOf(list, openShadow), openShadow) : null
  return (known && namesIn(row, openShadow).find(one => isSameKind(one, known))) ?? null
}
