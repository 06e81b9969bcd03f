// Addresses of posts and people, made comparable.

const tracking = /^(?:utm_\w+|fbclid|gclid|igsh(?:id)?|ref(?:_src|_url)?|__\w+(?:\[\d+\])?|s|si|t|xmt|trackingid|rdt)$/i

/** An absolute address without tracking parameters; null for scripts and other schemes. */
export const cleanLink = (href: string | null, base: string): string | null => {
  if (!href || /^(?:javascript|mailto|tel|data|blob):/i.test(href) || href === '#') return null
  try {
    const url = new URL(href, base)
    for (const key of [...url.searchParams.keys()])
      if (tracking.test(key) && !(key === 't' && url.pathname.endsWith('.php'))) url.searchParams.delete(key)
    url.pathname = url.pathname.replace(/(\/status\/\d+)\/(?:photo|video|analytics|likes|retweets).*$/, '$1')
    return url.href
  } catch {
    return null
  }
}
