// Addresses of posts and people, made comparable.

const tracking = /^(?:utm_\w+|fbclid|gclid|igsh(?:id)?|ref(?:_src|_url)?|__\w+(?:\[\d+\])?|s|si|t|xmt|trackingid|rdt)$/i
/** Part of a post: its photos, its likes. */
const partOfPost = /(\/status\/\d+)\/(?:photo|video|analytics|likes|retweets)[^#]*/
/** A path that no rule of addresses would write in another way. */
const plain = /^\/(?!\/)(?:[\w@~/-]|(?<!\/)\.)*(?:#[\w-]*)?$/

let last = { base: '', origin: '' }
/** Of the page; every link of a feed asks for the same one. */
const originOf = (base: string): string => {
  if (last.base !== base) last = { base, origin: new URL(base).origin }
  return last.origin
}

/** An absolute address without tracking parameters; null for scripts and other schemes. */
export const cleanLink = (href: string | null, base: string): string | null => {
  if (!href || href === '#' || /^(?:javascript|mailto|tel|data|blob):/i.test(href)) return null
  try {
    if (plain.test(href) && originOf(base) !== 'null') return originOf(base) + href.replace(partOfPost, '$1')
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
