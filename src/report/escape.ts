// Text as HTML, and addresses as links, so that nothing of a post becomes part of the page.

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escaped = (text: string): string => text.replace(/[&<>"']/g, letter => escapes[letter]!)

/** Web addresses only: a page's own script link must not become ours. */
export const linked = (address: string): string =>
  /^https?:\/\//i.test(address)
    ? `<a href="${escaped(address)}" rel="noreferrer">${escaped(address)}</a>`
    : escaped(address)
