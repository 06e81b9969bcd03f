// What one element shows of itself that a post has: who, when, and something said. Counts, so that the counts of a
// nested post can be taken off those of the element around it.
import { holdsTime, isTime, isTimeElement } from './time.ts'

export interface Look {
  /** Links to a person. */
  author: number
  time: number
  /** Texts like "@ana" that stand alone and lead nowhere. */
  handle: number
  /** Names in bold or in a heading: the weakest sign of a person. */
  name: number
  /** Letters outside links, times and controls. */
  body: number
  /** Tags of the first two levels, hashed into 32 bits: enough to compare neighbours, and nothing to collect. */
  shape: number
}

export const emptyLook = (): Look => ({ author: 0, time: 0, handle: 0, name: 0, body: 0, shape: 0 })

export const add = (to: Look, from: Look, times: 1 | -1 = 1): void => {
  to.author += times * from.author
  to.time += times * from.time
  to.handle += times * from.handle
  to.name += times * from.name
  to.body += times * from.body
}

/** Fewer letters than this are no post: a badge, a role, a place. */
const leastBody = 2
export const isPostLike = (look: Look): boolean => look.body >= leastBody && (look.author > 0 || look.time > 0)
export const isIdentity = (look: Look): boolean => look.author > 0 || look.time > 0

/** Do two neighbours show the same kinds of sign and have much the same build? */
export const isAlike = (a: Look, b: Look): boolean => {
  const shared = (a.author > 0 && b.author > 0) || (a.time > 0 && b.time > 0)
  if (!shared) return false
  return 2 * bits(a.shape & b.shape) >= bits(a.shape | b.shape)
}

const bits = (mask: number): number => {
  let count = 0
  for (let rest = mask; rest; rest &= rest - 1) count++
  return count
}

const bitOf = (tag: string, level: 1 | 2): number => {
  let hash = level * 31
  for (let i = 0; i < tag.length; i++) hash = (Math.imul(hash, 33) ^ tag.charCodeAt(i)) >>> 0
  return 1 << (hash % 31)
}
/** Of each tag that was met, at both levels. */
const tagBits = new Map<string, readonly [number, number]>()

/** The bits of a tag at the two levels of the shape. */
export const shapeBits = (tag: string): readonly [number, number] => {
  const known = tagBits.get(tag)
  if (known) return known
  const bits = [bitOf(tag, 1), bitOf(tag, 2)] as const
  tagBits.set(tag, bits)
  return bits
}

// Paths that lead to a person on nearly every social software: /@ana, /u/ana, /users/1-ana, ?user=1 …
const person =
  /(?:^|\/)(?:@[\w.-]+|~\w+)|\/(?:u|user|users|profile|profiles|people|person|member|members|author|in|by|usuario|usuarios|perfil|miembro|c|channel)[/=.-][\w.@%~-]+|[?&](?:user|user_?id|uid|author|member|u|id_user)=[\w.-]+|viewprofile|memberlist|showuser/i

/** Does the address lead to a person's page? */
export const isPersonPath = (href: string): boolean => person.test(href.replace(/^[a-z]+:\/\/[^/]+/i, ''))

/** "@ana", or with the server that she is from: "@ana@harbor.example". */
export const handle = /^@[\w.-]+(?:@[\w.-]+)?$/

/** Longest text of a link that is a name, in UTF-16 code units. */
export const longestName = 60
/** Letters of running text beside a link that make it part of a sentence. */
const sentence = 24

const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

const letters = (text: string): number => {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return count + (text.slice(i).match(/[\p{L}\p{N}]/gu)?.length ?? 0)
    if (isPlainLetter(code)) count++
  }
  return count
}

/** Does running text stand beside the element, so that it is a mention and not a signature? */
export const isInSentence = (element: Element): boolean => {
  const parent = element.parentNode
  if (!parent) return false
  let count = 0
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && !holdsTime((node as Text).data.trim()))
      count += letters((node as Text).data)
    if (count > sentence) return true
  }
  return false
}

/** Names are often set so. */
export const nameTags: ReadonlySet<string> = new Set(['b', 'strong', 'cite', 'h3', 'h4', 'h5', 'h6', 'dt'])

/** What an element shows by itself, its children aside. */
export const lookAtElement = (element: Element, look: Look, tag = element.localName): void => {
  const isBare = !element.hasAttributes()
  if (isTimeElement(element, tag, isBare)) look.time++
  if (tag === 'a') {
    const href = element.getAttribute('href') ?? ''
    const isNamed = element.getAttribute('rel')?.includes('author') || element.getAttribute('itemprop') === 'author'
    if ((isNamed || isPersonPath(href)) && (element.textContent?.length ?? 0) <= longestName && !isInSentence(element))
      look.author++
  } else if (!isBare && (element.hasAttribute('author') || element.hasAttribute('data-author'))) look.author++
  else if (nameTags.has(tag) && (element.textContent?.length ?? 0) <= longestName && !isInSentence(element)) look.name++
}

/** What a text node shows; `inLink` texts are labels, not something said. */
export const lookAtText = (data: string, inLink: boolean, look: Look): void => {
  const text = data.trim()
  if (!text) return
  if (isTime(text)) {
    look.time++
    return
  }
  if (holdsTime(text)) look.time++
  if (inLink) return
  if (handle.test(text)) look.handle++
  look.body += letters(text.slice(0, 400))
}
