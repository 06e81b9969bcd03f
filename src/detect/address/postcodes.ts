// Postal codes of other countries that write addresses as the U.S. does: "Guelph, ON N1L 0A9", "Leeds LS6 9ZZ",
// "Brunswick VIC 3056".
import type { Token } from './tokens.ts'

const provinces = /^(?:AB|BC|MB|NB|NL|NS|ON|PE|QC|SK)$/
const australian = /^(?:ACT|NSW|NT|QLD|SA|TAS|VIC|WA)$/

/** Index after a province, state or postal code at `at`, or `at`. */
export const skipPostcode = (tokens: readonly Token[], at: number): number => {
  const first = tokens[at]
  if (first?.kind !== 'word' || first.lines > 1) return at
  const isNumber = (i: number, shape: RegExp): boolean =>
    tokens[i]?.lines === 0 && tokens[i]!.spaced && shape.test(tokens[i]!.text)
  if (australian.test(first.text)) return isNumber(at + 1, /^\d{4}$/) ? at + 2 : at
  const code = provinces.test(first.text) ? at + 1 : at
  const outward = tokens[code]?.text ?? ''
  if (/^[A-Z]\d[A-Z]$/.test(outward) && isNumber(code + 1, /^\d[A-Z]\d$/)) return code + 2
  return code === at && /^[A-Z]{1,2}\d{1,2}[A-Z]?$/.test(outward) && isNumber(at + 1, /^\d[A-Z]{2}$/) ? at + 2 : at
}
