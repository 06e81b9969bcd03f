// Addresses whose number stands behind the name: "Calle Olmo 214", "Av. Juárez #45, Col. Roma", "Calumet Ave № 6804".

import { matches } from '../matches.ts'
import { compass } from './directions.ts'
import { readPrefixed } from './prefixed.ts'
import type { Token } from './tokens.ts'

const lead =
  /(?<![\p{L}\d])(?:calle|c\.|c\/|cll|carrer|avinguda|glorieta|travesía|avenida|avda|av|ave|camino|paseo|calzada|callej[oó]n|privada|priv|cerrada|bulevar|blvd|prolongaci[oó]n|prol|circuito|andador|pasaje|jir[oó]n|plaza|boulevard|carretera|retorno|rtno|jr|villa|manzana|mz|portal|vialidad|rinconada)(?![\p{L}\d])/giu

// "2700 Galveston Ave. Pump 6": an English type behind its name leads nothing.
const typed = /^(?:ave?|avenue|boulevard|blvd|plaza)\b/i

/** Where such an address may begin. Linear; each match costs at most a few tokens. */
export const leads = (text: string): number[] =>
  matches(lead, text)
    .map(match => match.index)
    .filter(
      at =>
        !(
          typed.test(text.slice(at, at + 9)) && /[\p{Lu}\d][\p{L}\d'’.]*\s$/u.test(text.slice(Math.max(0, at - 24), at))
        ),
    )

const number = /^\d{1,5}(?:-?[a-z]|-\d{1,3})?$/i

export interface NameFirst {
  readonly next: number
  readonly end: number
  /** "#", "No." or a comma before the number. */
  readonly marked: boolean
  readonly digits: number
}

/** Lots of Puerto Rico: "B-14", "K-22". Index after it, or -1. */
const readLot = (tokens: readonly Token[], at: number): number =>
  /^[A-Za-z]{1,2}$/.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.text === '-' &&
  !tokens[at + 1]!.spaced &&
  tokens[at + 2]?.spaced === false &&
  /^\d{1,3}[A-Z]?$/.test(tokens[at + 2]!.text)
    ? at + 3
    : -1

/** "x 51 y 53", "por 62 y 64", "Ote": the crossing streets of Yucatán, or where the street lies. Index after it, or `at`. */
const skipCrossing = (tokens: readonly Token[], at: number): number => {
  const first = tokens[at]?.lower ?? ''
  if (compass.test(first) || first === 'bis' || first === 'altos') return at + 1
  if (!/^(?:x|por|entre)$/.test(first) || tokens[at + 1]?.kind !== 'number') return at
  return tokens[at + 2]?.lower === 'y' && tokens[at + 3]?.kind === 'number' ? at + 4 : at + 2
}

/** Reads from a street word on, one of the `leads`: names, then a number. */
export const readNameFirst = (tokens: readonly Token[], lowerText: boolean): NameFirst | undefined => {
  const first = tokens[0]
  if (!first) return
  let k = readPrefixed(tokens, 0, lowerText)
  if (k < 0) return
  let marked = false
  if (tokens[k]?.text === ',') {
    marked = true
    k++
  }
  if (tokens[k]?.text === '#' || tokens[k]?.text === '№') {
    marked = true
    k++
  } else if (/^(?:no|núm|num|número|numero)$/.test(tokens[k]?.lower ?? '')) {
    marked = true
    k++
    if (tokens[k]?.text === '.') k++
  }
  const lettered = readLot(tokens, k)
  if (lettered > 0) return { next: lettered, end: tokens[lettered - 1]!.end, marked, digits: 2 }
  const value = tokens[k]
  // "plaza tipo 11": in small letters only a marked number is a house's.
  if (!marked && !lowerText && /^(?:plaza|villa|carretera|portal)$/.test(first.text)) return
  if (value?.kind !== 'number' || !number.test(value.text) || value.lines > 0) return
  const after = tokens[k + 1]
  // "Calle 5 14:30", "Avenida Central 3 pm", "3 veces".
  if (after && (/^[:%/]$/.test(after.text) || (!after.spaced && after.kind === 'word'))) return
  if (after?.kind === 'word' && /^(?:veces|horas|personas|pm|am|a\.m|p\.m|años|días|pesos|de)$/.test(after.lower))
    return
  let end = value.end
  let next = k + 1
  if (tokens[next]?.text === '-' && /^[A-Za-z]$/.test(tokens[next + 1]?.text ?? '')) {
    end = tokens[next + 1]!.end
    next += 2
  }
  const crossed = skipCrossing(tokens, next)
  if (crossed > next) {
    end = tokens[crossed - 1]!.end
    next = crossed
  }
  return { next, end, marked, digits: value.text.length }
}
