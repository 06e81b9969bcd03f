// Addresses of posts and people, made comparable.

const tracking = /^(?:utm_\w+|fbclid|gclid|igsh(?:id)?|ref(?:_src|_url)?|__\w+(?:\[\d+\])?|s|si|t|xmt|trackingid|rdt)$/i
/** Part of a post: its photos, its likes. */
const partOfPost = /(\/status\/\d+)\/(?:photo|video|analytics|likes|retweets)[^#]*/
/** A path that no rule of addresses would write in another way. */
const plain = /^\/(?!\/)(?:[\w@~/-]|(?<!\/)\.)*(?:#[\w-]*)?$/

let last = { base: '', origin: '', host: '' }
/** Of the page; every link of a feed asks for the same one. */
const placeOf = (base: string): { readonly origin: string; readonly host: string } => {
  if (last.base !== base) {
    const { origin, host } = new URL(base)
    last = { base, origin, host }
  }
  return last
}

/** Does it lead to a page of the same host? */
export const isSameHost = (link: HTMLAnchorElement, base: string): boolean => {
  try {
    // The browser has parsed most addresses by itself.
    return (link.host || new URL(link.href, base).host) === placeOf(base).host
  } catch {
    return false
  }
}

/** An absolute address without tracking parameters; null for scripts and other schemes. */
export const cleanLink = (href: string | null, base: string): string | null => {
  if (!href || href === '#' || /^(?:javascript|mailto|tel|data|blob):/i.test(href)) return null
  try {
    if (plain.test(href)) {
      const { origin } = placeOf(base)
      if (origin !== 'null') return origin + href.replace(partOfPost, '$1')
    }
    const url = new URL(href, base)
    for (const key of [...url.searchParams.keys()])
      if (tracking.test(key) && !(key === 't' && url.pathname.endsWith('.php'))) url.searchParams.delete(key)
    const path = url.pathname.replace(partOfPost, '$1')
    if (path !== url.pathname) url.pathname = path
    return url.href
  } catch {
    return null
  }
}
