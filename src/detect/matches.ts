// All matches of a pattern.

const none: readonly RegExpExecArray[] = []

/**
 * Every match of a global pattern, which matches no empty text. `matchAll` would first make a copy of the pattern, and
 * most texts hold no match at all.
 */
export const matches = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) found.push(match)
  return found
}
