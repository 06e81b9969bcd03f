// Names of authors and addresses of posts without the details of the post: a forum makes the address of a post from its
// first words, and anybody may call himself by a number.

const tokensOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu) ?? []

/** Shorter pieces stand in names and addresses by chance. */
const leastPiece = 5
/** An address made from a title has more words than a name or a section. */
const leastWords = 3

/** Does it hold a detail, or a number of it with the word or number beside it? A lone word may be a section's name. */
const holds = (part: string, details: readonly string[]): boolean => {
  const own = tokensOf(part)
  const joined = own.join('')
  const pairs = new Set(own.slice(1).map((token, i) => `${own[i]} ${token}`))
  return details.some(detail => {
    const tokens = tokensOf(detail)
    const whole = tokens.join('')
    const isTelling = /[\d@]/.test(detail) || own.length >= leastWords
    if (isTelling && whole.length >= leastPiece && joined.includes(whole)) return true
    return tokens.slice(1).some((token, i) => {
      const pair = `${tokens[i]} ${token}`
      return pair.length > leastPiece && /\d/.test(pair) && pairs.has(pair)
    })
  })
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** An author's name; dots where it holds one of the details. */
export const maskedName = (name: string, details: readonly string[]): string =>
  holds(name, details) ? name.replace(/[\p{L}\p{N}]/gu, '•') : name

/** A post's address; "-" for each part that holds one of the details: sites that number their posts still find it. */
export const maskedAddress = (address: string, details: readonly string[]): string => {
  const safe = (part: string) => (holds(decoded(part), details) ? '-' : part)
  return address.replace(/(^[a-z]+:\/\/[^/?#]*)|[^/?&#=]+/gi, (part, origin) => (origin ? part : safe(part)))
}
