// Units behind a street: "Apt 3", "#904", "2nd fl rear", "garden apt", "planta baja".
import { flagsOf, is } from './lexicon.ts'
import { isCapital, type Token } from './tokens.ts'

const unitId = /^(?:\d{1,5}[a-z]?|[a-z]\d{0,4}|[a-z]{2}\d{0,2}|\d{1,3}-?[a-z]\d?|[a-z]-\d+|\d+-\d+)$/i
const floorWord = /^(?:fl|flr|floor|piso|flat)$/
const rearWord =
  /^(?:rear|upstairs|downstairs|basement|bsmt|upper|lower|front|back|garden|attic|abajo|arriba|altos|bajos|atrás|atras)$/
/** What follows it in a unit's name: "rear carriage house", "garden apt". */
const rearPart = /^(?:house|unit|apt|apartment|cottage|flat|bldg|building|level|carriage)$/
/** After these words it is a part of the house, or tells where something else stands: "back porch", "upstairs from". */
const noRear = /^(?:of|del?|from|left|right|stairs|bell|door|doors|porch|gate|entrance|steps|yard|lot|window|deck)$/
const spelledId = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** Is that the end of a clause: a mark, a new line, or nothing more? */
export const endsAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token === undefined || token.kind === 'mark' || token.lines > 0
}

/** "rear", "upper", "garden apt": after a comma, or where the clause ends with it. */
const skipRear = (tokens: readonly Token[], at: number, comma: boolean): number => {
  const more = tokens[at + 1]
  if (comma && more && rearPart.test(more.lower) && more.lines === 0)
    return more.lower === 'carriage' ? (tokens[at + 2]?.lower === 'house' ? at + 3 : at + 1) : at + 2
  if (/^(?:rear|upper|upstairs)$/.test(tokens[at]!.lower) && more?.lower === 'garage') return skipGarage(tokens, at + 1)
  if (tokens[at]!.lower === 'garden') return at
  return endsAt(tokens, at + 1) || (comma && !isCapital(more!) && !noRear.test(more!.lower)) ? at + 1 : at
}

/** "garage apt": index after it, or `at`. */
const skipGarage = (tokens: readonly Token[], at: number): number =>
  /^(?:apt|apartment|unit)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at

/** "Rothermel Hall 312": a building's name with a room. Index after it, or `at`. */
const skipHall = (tokens: readonly Token[], at: number): number => {
  for (let k = at + 1; k <= at + 3; k++) {
    const before = tokens[k - 1]
    if (before?.kind !== 'word' || !isCapital(before) || before.lines > 0) return at
    if (/^(?:hall|tower|house|dorm|building|bldg|wing|annex)$/.test(tokens[k]?.lower ?? ''))
      return tokens[k + 1]?.kind === 'number' && /^\d{1,4}[A-Z]?$/.test(tokens[k + 1]!.text) ? k + 2 : at
  }
  return at
}

/** Index after a unit at `at` ("Apt 3", "#904", "Unit PH1", "2nd fl rear", "rear"), or `at`. */
export const skipUnit = (tokens: readonly Token[], at: number, comma: boolean): number => {
  const first = tokens[at]
  if (!first) return at
  // "segundo piso", "1er piso"
  if (
    /^(?:1er|2do|3er|4to|5to|primer|segundo|tercer|cuarto|quinto)$/.test(first.lower) &&
    tokens[at + 1]?.lower === 'piso'
  )
    return at + 2
  if (first.text === '#' || first.text === '№') {
    const id = tokens[at + 1]
    return id && id.lines === 0 && (unitId.test(id.text) || spelledId.test(id.lower)) ? at + 2 : at
  }
  if (/^#\S/.test(first.text)) return at + 1
  if (
    first.kind === 'number' &&
    /^\d{1,3}(?:st|nd|rd|th)$/.test(first.lower) &&
    floorWord.test(tokens[at + 1]?.lower ?? '')
  ) {
    const more = tokens[at + 2]
    return more && rearWord.test(more.lower) ? at + 3 : at + 2
  }
  if (rearWord.test(first.lower)) return skipRear(tokens, at, comma)
  // "the upstairs", "planta baja"
  const second = tokens[at + 1]
  if (comma && first.lower === 'the' && second && rearWord.test(second.lower)) return skipRear(tokens, at + 1, comma)
  if (first.lower === 'garage') return skipGarage(tokens, at)
  if (first.lower === 'unidad' && second?.lower === 'trasera') return at + 2
  if (first.lower === 'planta' && /^(?:baja|alta)$/.test(second?.lower ?? '')) return at + 2
  if (first.kind === 'word' && flagsOf(first.lower) & is.unit) {
    let k = at + 1
    if ((tokens[k]?.text === '.' || tokens[k]?.text === '-') && !tokens[k]!.spaced) k++
    if (tokens[k]?.text === '#' || /^(?:number|no|núm|num)$/.test(tokens[k]?.lower ?? '')) {
      k++
      if (tokens[k]?.text === '.') k++
    }
    const id = tokens[k]
    if (!id || id.lines > 0 || !(unitId.test(id.text) || spelledId.test(id.lower)))
      return first.lower === 'upstairs' ? at + 1 : at
    // "Unit one of them", "lot at": a single lower-case word letter is no number of a unit.
    if (id.kind === 'word' && id.text.length > 1 && !spelledId.test(id.lower) && !/^[A-Z]{2}$|\d/.test(id.text))
      return at
    if (id.kind === 'word' && /^(?:a|i)$/.test(id.text)) return at
    if (tokens[k + 1]?.text === '-' && !tokens[k + 1]!.spaced && tokens[k + 2] && !tokens[k + 2]!.spaced) return k + 3
    // "Suites C & D", "apts 9 thru 16"
    const range = /s$/.test(first.lower) && /^(?:&|and|y|thru|-|–)$/.test(tokens[k + 1]?.lower ?? '')
    if (range && unitId.test(tokens[k + 2]?.text ?? '')) return k + 3
    return /^(?:atrás|atras|rear|upper|lower)$/.test(tokens[k + 1]?.lower ?? '') ? k + 2 : k + 1
  }
  if (comma && skipHall(tokens, at) > at) return skipHall(tokens, at)
  // ", 2L", " 3F": a floor and a side.
  if (/^\d{1,2}[A-Z]$/.test(first.text) && first.lines === 0 && endsAt(tokens, at + 1)) return at + 1
  // "B100", "C1S" right after the street.
  if (!comma && /^[A-Z]\d{2,4}$|^[A-Z]\d[A-Z]$/.test(first.text) && first.lines === 0) return at + 1
  // "PH-A", "PH-2"
  if (first.text === 'PH' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.spaced === false) return at + 3
  if (/^(?:PH)$/.test(first.text) || /^PH-?[A-Z\d]{1,2}$/.test(first.text)) return at + 1
  return at
}
