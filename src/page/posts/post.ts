// One post, read from its element: what it says, who wrote it, where it stands.
import type { PostFacts } from '../site.ts'
import { readFacts } from './facts.ts'
import { type Identity, readSigns } from './identity.ts'
import type { Kind } from './lists.ts'
import { shown } from './names.ts'
import type { Outline } from './outline.ts'
import { partsOf } from './parts.ts'
import { speakerIn } from './speakers.ts'
import { readText } from './text.ts'
import { findAll, holds, nearest, type OpenShadow, parentOf } from './tree.ts'

export interface Post extends Identity {
  readonly element: Element
  readonly kind: Kind
  /** The permalink, or author and text where the page has none: never the element. */
  readonly key: string
  readonly text: string
  /** Of the text: tells an edited or recycled post from the one read before. Not secret, never stored. */
  readonly hash: string
  /** The post that this one stands in: what it answers, or what quotes it. */
  readonly within: Element | null
  /** The conversation it belongs to: the key of the outermost post around it, or of the page's own first post. */
  readonly thread: string | null
  /** The ranges of the page that show `[start, end)` of the text; UTF-16 offsets. */
  readonly ranges: (start: number, end: number) => Range[]
}

/** 64 bits of FNV-1a in two lanes. */
export const hashOf = (text: string): string => {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ (code + i), 0x85ebca6b)
    b ^= b >>> 13
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}

export interface ReadPostOptions {
  readonly outline: Pick<Outline, 'isPost' | 'kindOf'>
  readonly facts?: PostFacts | undefined
  readonly openShadow?: OpenShadow | undefined
  /** The page's address, for relative links. */
  readonly base: string
}

/** How far back a row without a name looks for the row that has one. */
const furthestBack = 30

const rowsBefore = function* (element: Element) {
  let row = element.previousElementSibling
  for (let i = 0; row && i < furthestBack; i++, row = row.previousElementSibling) yield row
}

/** Signs that a row lacks and its neighbours have: a header row, the line above an answer, the first of a group. */
const carried = (post: Element, options: ReadPostOptions, own: Identity): Partial<Identity> => {
  const { outline, facts, base, openShadow } = options
  const kind = outline.kindOf(post)
  const signsOf = (row: Element): Partial<Identity> =>
    kind === 'site' && facts
      ? readFacts(row, facts, base)
      : readSigns(partsOf(row, outline.isPost, openShadow), outline.isPost, base).identity
  const [before] = rowsBefore(post)
  if (kind === 'follows' || (kind === 'site' && !own.author)) {
    for (const row of rowsBefore(post)) {
      const { author, authorLink } = signsOf(row)
      if (author) return { author, authorLink: authorLink ?? null }
    }
    return {}
  }
  if (!before || outline.isPost(before) || (kind !== 'answers' && post.localName !== 'tr')) return {}
  const above = signsOf(before)
  return {
    ...(!own.author && above.author && { author: above.author, authorLink: above.authorLink ?? null }),
    ...(!own.permalink && above.permalink && { permalink: above.permalink }),
    ...(own.time === null && above.time && { time: above.time }),
  }
}

const textElements = (post: Element, { facts, outline, openShadow }: ReadPostOptions): Element[] => {
  if (!facts) return []
  const isOwn = (element: Element) => nearest(element, at => at === post || outline.isPost(at)) === post
  const light = [...post.querySelectorAll(facts.text)].filter(isOwn)
  const found = light.length ? light : findAll(post, facts.text, openShadow).filter(isOwn)
  return found.filter(element => !found.some(other => other !== element && holds(other, element)))
}

let lastPage: { readonly base: string; readonly thread: string | null } = { base: '', thread: null }
/** Feeds and front pages are no conversation: a thread's address has an id in it. */
const threadOfPage = (base: string): string | null => {
  if (lastPage.base === base) return lastPage.thread
  const page = base.replace(/[#].*$/, '')
  const { pathname, search } = new URL(page)
  lastPage = { base, thread: /\d/.test(pathname + search) ? page : null }
  return lastPage.thread
}

const threadOf = (permalink: string | null, base: string): string | null => {
  if (permalink) {
    const own = permalink.replace(/[#].*$/, '')
    // Old forums and comment sections: the post is a place on its thread's page.
    if (own !== permalink) return own.replace(/([?&])(?:p|pid|post|start|page)=\d+/g, '$1')
    const shared = /^(.*\/(?:comments|thread|threads|topic|t|discussion|questions|status|post)\/[^/?#]+)/.exec(
      permalink,
    )
    if (shared) return shared[1]!
  }
  return threadOfPage(base)
}

/** Reads a post; null where it says nothing. Touches nothing in the page. */
export const readPost = (element: Element, options: ReadPostOptions): Post | null => {
  const { outline, facts, openShadow, base } = options
  const kind = outline.kindOf(element)
  if (!kind) return null
  const parts = partsOf(element, outline.isPost, openShadow)
  const { identity: seen, signature } = readSigns(parts, outline.isPost, base)
  const known = (kind === 'site' || kind === 'quoted') && facts ? readFacts(element, facts, base) : {}
  // A bold line of a page that is no list of posts is a heading, not a name.
  const speaker = kind === 'alone' ? speakerIn(element, openShadow) : null
  const named = kind === 'alone' && !seen.authorLink ? { ...seen, author: speaker && shown(speaker) } : seen
  const own: Identity = { ...named, ...known }
  const identity: Identity = own.author && own.permalink ? own : { ...own, ...carried(element, options, own) }
  const texts = kind === 'alone' ? [] : textElements(element, options)
  const { text, ranges } = texts.length
    ? readText(texts.map(one => partsOf(one, outline.isPost, openShadow)))
    : readText([parts], at => signature.has(at) || at === speaker)
  if (!text) return null
  const hash = hashOf(text)
  const within = nearest(parentOf(element) ?? element, at => at !== element && outline.isPost(at))
  return {
    ...identity,
    element,
    kind,
    key: identity.permalink && kind !== 'alone' ? identity.permalink : `${identity.author ?? ''} ${hash}`,
    text,
    hash,
    within,
    thread: threadOf(identity.permalink, base),
    ranges,
  }
}
