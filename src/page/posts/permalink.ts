// The address of a post: the link around its time, one that calls itself a permalink, or the id of its element.
import { cleanLink, isSameHost } from './links.ts'
import { isInSentence, isPersonPath } from './look.ts'
import { shown } from './names.ts'
import { isTime } from './time.ts'
import { nearest, parentOf } from './tree.ts'

export interface PlaceSigns {
  readonly links: readonly HTMLAnchorElement[]
  readonly times: readonly Element[]
}

/** Words and ids of addresses that lead to a post. */
export const postWords =
  /\/(?:status|statuses|post|posts|p|comment|comments|reel|note|notes|thread|threads|topic|t|message|messages|m|activity|update|feed\/update|permalink|item|d|s|r\/[^/]+\/comments|watch|story)[/=:.-]?[\w:-]*\d|[?&](?:p|pid|post|id|story_fbid|comment|c|lc|msg|fbid|postid|t)=[\w-]*\d|#(?:p|post|comment|c|msg|message|reply|s|t|m|e)?[-_]?\d+|permalink/i
const isIdSegment = /\/(?=[\w~-]*\d)[\w~-]{5,}(?:\/|$|[?#])/
const postId =
  /^(?:(?:p|pid|c|t|t[1-6])[-_:]?\w*\d\w*|(?:[a-z]{2,12}[-_])?(?:post|comment|msg|message|reply|status|note|entry|answer|question|item)[-_:]?\w*\d\w*|\d{3,}|(?=.*\d)[\da-f]{16,40})$/i

/** A link to a place on this page that is another post: the one that is answered. */
const leadsToOther = (link: Element, root: Element, isPost: (element: Element) => boolean): boolean => {
  const [, id] = /^#(.+)$/.exec(link.getAttribute('href') ?? '') ?? []
  const place = id && root.ownerDocument.getElementById(id)
  if (!place || place === root) return false
  if (root.contains(place)) return nearest(place, isPost) !== root
  // The box around this post alone is its own place.
  const outside = parentOf(root)
  return isPost(place) || !outside || nearest(outside, at => at === place || isPost(at)) !== place
}

/** Absolute; null where the post shows none. */
export const permalinkOf = (
  root: Element,
  seen: PlaceSigns,
  { authorLink, base, isPost }: { authorLink: string | null; base: string; isPost: (element: Element) => boolean },
): string | null => {
  const attribute = root.getAttribute('permalink') ?? root.getAttribute('data-permalink')
  if (attribute) return cleanLink(attribute, base)
  const hrefOf = (link: Element) => link.getAttribute('href') ?? ''
  const isTimed = (link: Element) =>
    hrefOf(link) !== '' &&
    (seen.times.some(time => link.contains(time) || time.contains(link)) || isTime(link.textContent?.trim() ?? ''))
  const isMarked = (link: HTMLAnchorElement) =>
    /(?:^|\s)(?:bookmark|permalink)(?:\s|$)/.test(link.rel) || link.getAttribute('itemprop') === 'url'
  const first = seen.links.find(isTimed) ?? seen.links.find(isMarked)
  const known = first && cleanLink(first.getAttribute('href'), base)
  if (known) return known
  // Addresses are only parsed where no link names itself.
  const own = seen.links.filter(
    link => cleanLink(hrefOf(link), base) && isSameHost(link, base) && !leadsToOther(link, root, isPost),
  )
  const found =
    own.find(link =>
      /^(?:#\d+|permalink|permanent link|direct link|enlace(?: permanente)?|link)$/i.test(
        link.textContent?.trim() ?? '',
      ),
    ) ??
    own.find(link => postWords.test(hrefOf(link)) && !isInSentence(link)) ??
    own.find(link => /^#?\d+$/.test(shown(link)) && hrefOf(link).endsWith(shown(link).replace('#', ''))) ??
    own.find(
      link =>
        isIdSegment.test(new URL(link.href, base).pathname) &&
        !isInSentence(link) &&
        cleanLink(hrefOf(link), base) !== authorLink &&
        !isPersonPath(hrefOf(link)),
    )
  if (found) return cleanLink(found.getAttribute('href'), base)
  return root.id && postId.test(root.id) ? cleanLink(`#${root.id}`, base) : null
}
