// What a site's own selectors say of a post; they go before what its structure says.
import type { PostFacts } from '../site.ts'
import type { Identity } from './identity.ts'
import { cleanLink } from './links.ts'
import { shown } from './names.ts'
import { parseTime, timeAttribute } from './time.ts'

const factOf = (
  root: Element,
  fact: PostFacts['author'],
  shows: (element: Element) => string | null,
): string | null => {
  if (!fact) return null
  const element = fact.selector ? root.querySelector(fact.selector) : root
  if (!element) return null
  return fact.attribute ? element.getAttribute(fact.attribute) : shows(element)
}

/** A site's own facts over what structure says. */
export const readFacts = (root: Element, facts: PostFacts, base: string): Partial<Identity> => {
  const author = factOf(root, facts.author, shown)
  const link = factOf(
    root,
    facts.permalink,
    element => element.closest('a')?.getAttribute('href') ?? element.getAttribute('href'),
  )
  const timeElement = facts.time ? root.querySelector(facts.time) : null
  const handle = author ? /@[\w.-]+\w/.exec(author)?.[0] : undefined
  const permalink = cleanLink(link, base)
  const time = timeElement && (parseTime(timeAttribute(timeElement)) ?? parseTime(timeElement.getAttribute('title')))
  return {
    ...(author && { author: handle ?? author }),
    ...(permalink && { permalink }),
    ...(time && { time }),
  }
}
