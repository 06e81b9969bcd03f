// What plates look like, and what only looks like one.
import { isState } from './states.ts'

/** Models, roads and units that are written like plates. */
const others =
  /^(?:[FEX]-?[1-9]50|[A-Z]{1,2}-?\d|(?:FM|SR|CR|US|IH|I|SH|HWY|RM|RR|RTE|RT|EXIT|ROUTE|SPUR|LOOP|BW|NB|SB|EB|WB|PM|MM|ZIP|BOX|APT|UNIT|LOT|STE|NO|FILE|ENTRY|CASE|ITEM|PAGE|ROW|SEC|CH|ART|HB|SB|HR|RES|ORD|DOB|SSN|SOC|EXP|CFR|USC|VTR|FORM|TEL|CEL|FAX|EXT|AGE|EST|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|CALL|CST|EST|PST|MST|RFID|MVA|MVC|EMS|PHO|FOR|THE|AND|ALL|NOT)[ -].*|.*[ -](?:MVA|MVC|EMS|AND|FOR|THE|OBO|FIRM|CASH|MILES|MPH)|[A-Z]{3} (?:19\d\d|20[0-3]\d)|CX-?\d{1,2}|CR-?V|HR-?V|RAV-?4|4RUNNER|MODEL ?[3SXY]|[IAU]S?-?H?-?\d{1,3}|[1-9]\d{0,2} ?(?:AM|PM|MPH|MPG|HP|CC|K|KM|MI|LB|FT|W|V|MG|ML|GB|TB)|(?:19|20)\d{2}|\d+|V[68]|[24]WD|AWD|FWD|RWD|SUV|USA|AM|PM|COVID-?19|\d{1,2}[A-Z]|Z71|GT\d{3}|(?:19|20)\d{2} [A-Z]+)$/

/** "AL 36067" is a state and its ZIP code. */
export const isNoPlate = (written: string): boolean =>
  others.test(written) || (/^[A-Z]{2} \d{5}$/.test(written) && isState(written.slice(0, 2)))

/** The commonest shapes: ABC 1234, ABC 12D, 123 ABC, 1ABC234, AB1 C2D; Mexico's ABC-12-34 (wikiclassic.com). */
export const stateShape =
  /^(?:[A-Z]{3}[ ·-]?\d{3,4}|[A-Z]{3}[ ·-]?\d{2}[A-Z]|\d{3,4}[ ·-]?[A-Z]{3}|\d[A-Z]{3}\d{3}|[A-Z]{3}[·-]\d{2}[·-]\d{1,2}|[A-Z]{3}-\d{3}-[A-Z]|\d?[A-Z]{2}[ ·-]?[A-Z]\d{2}|[A-Z]\d{2} ?[A-Z]{3})$/

/** Letters and digits change over at most three times, two digits at least: not a sentence in capitals. */
export const plausible = (compact: string): boolean =>
  compact.length <= 8 &&
  (compact.match(/\d/g)?.length ?? 0) >= 2 &&
  /[A-Z]/.test(compact) &&
  !/^(?:19|20)\d{2}[A-Z]+$/.test(compact)
