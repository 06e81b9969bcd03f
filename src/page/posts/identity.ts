// Who wrote a post, where it stands, when: read from its structure. Links, times and attributes that pages set for
// machines.
import { cleanLink, isSameHost } from './links.ts'
import { handle, isInSentence, isPersonPath, longestName, nameTags } from './look.ts'
import {
  authorCell,
  handleBefore,
  isName,
  isNameButton,
  nameBefore,
  namedInLine,
  shown,
  withoutInitials,
} from './names.ts'
import { isPart, type Part, type Parts } from './parts.ts'
import { permalinkOf, postWords } from './permalink.ts'
import { isTime, isTimeElement, parseTime, timeAttribute } from './time.ts'

export interface Identity {
  /** "@ana", "ana" or the name as shown; null where the page shows none. */
  readonly author: string | null
  readonly authorLink: string | null
  /** Absolute address of the post without tracking parameters; null where it has none. */
  readonly permalink: string | null
  /** Milliseconds since 1970. */
  readonly time: number | null
}

export interface Signs {
  readonly identity: Identity
  /** Elements that are the signature, no part of what is said. */
  readonly signature: ReadonlySet<Element>
}

interface Seen {
  readonly links: HTMLAnchorElement[]
  readonly times: Element[]
  readonly names: Element[]
  /** Texts like "@ana" that stand alone. */
  readonly handles: Element[]
  /** Lines like "by Ana on November 3, 2026". */
  readonly bylines: Element[]
  /** The texts that stand before the first time, in order. */
  readonly before: Element[]
  /** A name that is a button, before all else. */
  opener?: Element
  readonly attributes: Element[]
}

/** A dot between name and time says nothing. */
const isSaid = (text: string): boolean => /[^\p{Po}\p{Pd}|\s]/u.test(text)
/** A time with no more than a dot drawn before it. */
const isTimeLink = (element: Element, tag: string): boolean =>
  tag === 'a' && isTime(shown(element)) && [...element.children].every(one => !isSaid(shown(one)))
/** As the logs of chats write who speaks: "<ana>", with a sign of rank or without. */
const nick = /^<[@+%&~]?([^\s<>]{1,40})>$/
/** A post's signature stands near its top; nodes after this many are not looked at. */
const mostNodes = 400

const authorAttributes = ['author', 'data-author', 'data-username']

const collect = ({ root, below }: Parts): Seen => {
  const seen: Seen = { links: [], times: [], names: [], handles: [], bylines: [], before: [], attributes: [] }
  let count = 0
  let hasText = false
  const note = (leaf: Element) => {
    hasText = true
    if (!seen.times.length) seen.before.push(leaf)
  }
  const look = ({ element, tag, isBare }: Part) => {
    if (tag === 'a') seen.links.push(element as HTMLAnchorElement)
    const text = element.firstElementChild === null ? (element.textContent ?? '').trim() : ''
    if (isTimeElement(element, tag, isBare) || (text && isTime(text)) || isTimeLink(element, tag))
      seen.times.push(element)
    else if (text && isSaid(text)) note(element)
    if (text && namedInLine(text)) seen.bylines.push(element)
    if (nameTags.has(tag) || (text.startsWith('<') && nick.test(text))) seen.names.push(element)
    if (text.startsWith('@') && handle.test(text)) seen.handles.push(element)
    if (!isBare && authorAttributes.some(name => element.hasAttribute(name))) seen.attributes.push(element)
  }
  const visit = (part: Part) => {
    if (++count > mostNodes) return
    look(part)
    for (const one of below(part)) {
      if (!isPart(one)) continue
      if (one.tag === 'a' || !one.isChrome) visit(one)
      else if (!hasText && isNameButton(one.element)) {
        seen.opener = one.element
        note(one.element)
      }
    }
  }
  visit(root)
  return seen
}

/** The handle in a person's address, or null: /@ana, /u/ana, /ana.bsky.example. */
const handleIn = (href: string): string | null => {
  const path = href.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '')
  const match =
    /\/(@[\w.-]+(?:@[\w.-]+)?)|\/(?:u|user|users|profile|in|people|members?|author|~)\/([\w.@-]*[a-z_][\w.@-]*)\/?$/i.exec(
      path,
    )
  return match ? (match[1] ?? match[2] ?? null) : null
}

const authorOf = (root: Element, seen: Seen, base: string): { author: string; link: Element | null } | null => {
  const [marked] = seen.attributes
  const attribute =
    marked?.getAttribute('author') ?? marked?.getAttribute('data-author') ?? marked?.getAttribute('data-username')
  if (attribute) return { author: attribute, link: seen.links.find(link => shown(link).includes(attribute)) ?? null }
  const isPlain = (link: HTMLAnchorElement) => {
    const text = shown(link)
    const href = link.getAttribute('href') ?? ''
    return (
      text.length > 0 &&
      text.length <= longestName &&
      /\p{L}/u.test(text) &&
      !isTime(text) &&
      !text.startsWith('#') &&
      !seen.times.some(time => link.contains(time)) &&
      !/^(?:mailto|tel):/.test(href) &&
      !isInSentence(link)
    )
  }
  const links = withoutInitials(seen.links.filter(isPlain))
  const link =
    links.find(one => one.rel.includes('author') || one.getAttribute('itemprop') === 'author') ??
    links.find(one => isPersonPath(one.getAttribute('href') ?? '')) ??
    links.find(one => !postWords.test(one.getAttribute('href') ?? '') && isSameHost(one, base))
  if (link) {
    const href = link.getAttribute('href') ?? ''
    const texts = seen.links.filter(one => one.getAttribute('href') === href).map(shown)
    const handle = texts.map(text => /(?:^|\s)(@[\w.-]+(?:@[\w.-]+)?)/.exec(text)?.[1]).find(Boolean) ?? handleIn(href)
    // Beside the link, where it names the same person as the link's address.
    const beside = seen.handles.map(shown).find(one => href.replace(/[/?#]+$/, '').endsWith(`/${one.slice(1)}`))
    return { author: handle ?? beside ?? shown(link), link }
  }
  const cell = root.localName === 'tr' ? authorCell(root as HTMLTableRowElement) : null
  if (cell) return { author: shown(cell), link: cell }
  const [line] = seen.bylines
  if (line) return { author: namedInLine(shown(line))!, link: line }
  const beside = seen.times.length ? handleBefore(seen.before) : null
  if (beside) return { author: shown(beside), link: beside }
  const name =
    seen.names.find(one => shown(one).length > 0 && shown(one).length <= longestName && !isInSentence(one)) ??
    nameBefore(root, seen.before, seen.times[0]) ??
    (root.parentElement?.getAttribute('role') === 'log' && seen.opener && isName(seen.opener) ? seen.opener : null)
  return name ? { author: nick.exec(shown(name))?.[1] ?? shown(name).replace(/[:,]$/, ''), link: name } : null
}

/** A bare date may be somebody's birthday: only times that say so by their element, or that count hours, are signatures. */
const isSignature = (time: Element): boolean => {
  const text = shown(time)
  if (text.length > longestName) return false
  return isTimeElement(time) || time.closest('a') !== null || !/\d{4}|\d[/.]\d|\p{L}{3,} \d|\d \p{L}{3,}/u.test(text)
}

/** Written by the page in the same row as the name: no words around them, for a birthday would be said in some. */
const isBeside = (time: Element, author: Element | null | undefined): boolean => {
  const row = time.parentElement
  return row !== null && author?.parentElement === row && !ownWords.test(ownText(row))
}
const ownWords = /\p{L}{2}/u
const ownText = (row: Element): string =>
  [...row.childNodes].map(node => (node.nodeType === Node.TEXT_NODE ? (node as Text).data : '')).join(' ')

const timeOf = (seen: Seen): number | null => {
  for (const element of seen.times) {
    const time = parseTime(timeAttribute(element)) ?? parseTime(element.getAttribute('title'))
    if (time !== null) return time
  }
  return null
}

/** Reads a post's signs by structure. `isPost` tells which elements are other posts. */
export const readSigns = (parts: Parts, isPost: (element: Element) => boolean, base: string): Signs => {
  const seen = collect(parts)
  const root = parts.root.element
  const author = authorOf(root, seen, base)
  const authorHref = author?.link?.localName === 'a' ? author.link.getAttribute('href') : null
  const authorLink = cleanLink(authorHref, base)
  const signature = new Set<Element>(seen.times.filter(time => isSignature(time) || isBeside(time, author?.link)))
  if (author?.link) signature.add(author.link)
  for (const handle of seen.handles) if (shown(handle) === author?.author) signature.add(handle)
  const beside = handleBefore(seen.before)
  const name = beside && beside === author?.link ? nameBefore(root, seen.before.slice(0, -1), seen.times[0]) : null
  if (name) signature.add(name)
  for (const link of seen.links)
    if (authorHref && link.getAttribute('href') === authorHref && !isInSentence(link)) signature.add(link)
  return {
    signature,
    identity: {
      author: author?.author ?? null,
      authorLink,
      permalink: permalinkOf(root, seen, { authorLink, base, isPost }),
      time: timeOf(seen),
    },
  }
}
