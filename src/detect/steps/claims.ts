// What can be nothing else is claimed first: a link, a handle, an id, a price. A claimed run is closed to recognizers,
// which removes most of what other detectors take for phones and cards.

export type ClaimKind = 'link' | 'handle' | 'id' | 'money' | 'number' | 'time' | 'version'

export interface Claim {
  readonly kind: ClaimKind
  readonly start: number
  readonly end: number
}

const claimers: readonly { readonly kind: ClaimKind; readonly pattern: RegExp }[] = [
  { kind: 'link', pattern: /\bhttps?:\/\/[^\s<>"]+|\bwww\.[^\s<>"]+/gi },
  { kind: 'handle', pattern: /(?<![\w.])[@#][A-Za-z_]\w{1,49}/g },
  {
    kind: 'id',
    pattern:
      /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{24,64}\b/gi,
  },
  { kind: 'money', pattern: /[$€£¥]\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:k|m|bn?|million|billion)\b)?/gi },
  { kind: 'time', pattern: /\b\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b\.?)?/gi },
  { kind: 'number', pattern: /\b\d+(?:\.\d+)?\s?%/g },
]

/** All claims of a text, sorted, without overlaps (the earlier kind wins). Offsets into the normalized text. */
export const findClaims = (text: string): Claim[] => {
  const claims: Claim[] = []
  for (const { kind, pattern } of claimers)
    for (const match of text.matchAll(pattern)) {
      const claim = { kind, start: match.index, end: match.index + match[0].length }
      if (!claims.some(other => other.start < claim.end && claim.start < other.end)) claims.push(claim)
    }
  return claims.sort((a, b) => a.start - b.start)
}
