// Driver's licence numbers by state: A a letter, # a digit, counts in braces. Source: National Traffic Safety Institute,
// ntsi.com/drivers-license-format; starpointscreening.com list of 17 December 2024; TraCS Florida (Missouri).

/** Shapes that begin with a letter or hold one: distinctive. */
const lettered: readonly RegExp[] = [
  /^[A-Z]\d{3,14}$/, // AZ CA FL HI IL KS KY MA MD ME MI MN MO MT ND NE NJ NY OH OK RI VA WI WV …
  /^[A-Z]{2}\d{2,7}[A-Z]?$/, // CO ID OH WV; "WA273344H" after Idaho's AA######A
  /^[A-Z]{3}\d{6,9}$/, // ND; NHL + 8 New Hampshire since 2020
  /^[A-Z]\d[A-Z]\d[A-Z]$/, // KS
  /^\d{2}[A-Z]{3}\d{5}$/, // NH
  /^\d{3}[A-Z]{1,2}\d{4,6}$/, // IA, MO
  /^\d{8,9}[A-Z]{1,2}$/, // MO
  /^\d{7}[A-Z]$/, // ME VT
  /^[A-Z]\d{6}R$/, // MO
  /^[A-Z]\d{13}$/, // WI NJ
  /^S[A-Z]\d{7}$/, // MA
  /^WDL[A-Z\d]{9}$/, // WA since 2018
  /^(?=[A-Z\d*]{0,11}\d)[A-Z]{2,7}[A-Z\d*]{5,10}$/, // WA before
]

/** Digits alone: seven to fourteen, and only beside a cue. */
const digitsOnly = /^\d{7,14}$/

export const isLetteredLicense = (compact: string): boolean =>
  compact.length >= 5 &&
  compact.length <= 18 &&
  /[A-Z]/.test(compact) &&
  lettered.some(shape => shape.test(compact)) &&
  (!/^[A-Z]{4}/.test(compact) || compact.length === 12)

export const isDigitLicense = (compact: string): boolean => digitsOnly.test(compact)
