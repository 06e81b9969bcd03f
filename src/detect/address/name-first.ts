// Addresses whose number stands behind the name: "Calle Olmo 214", "Av. Juárez #45, Col. Roma", "Calumet Ave № 6804".
import { flagsOf, is } from './lexicon.ts'
import { readPrefixed } from './prefixed.ts'
import type { Token } from './tokens.ts'

const lead =
  /(?<![\p{L}\d])(?:calle|c\.|cll|avenida|avda|av|ave|camino|paseo|calzada|callej[oó]n|privada|priv|cerrada|bulevar|blvd|prolongaci[oó]n|prol|circuito|andador|pasaje|jir[oó]n|plaza|boulevard|carretera|retorno|rtno|jr|villa|manzana|mz)(?![\p{L}\d])/giu

// "2700 Galveston Ave. Pump 6": an English type behind its name leads nothing.
const typed = /^(?:ave?|avenue|boulevard|blvd|plaza)\b/i

/** Where such an address may begin. Linear; each match costs at most a few tokens. */
export const leads = (text: string): number[] =>
  Array.from(text.matchAll(lead), match => match.index).filter(
    at =>
      !(typed.test(text.slice(at, at + 9)) && /[\p{Lu}\d][\p{L}\d'’.]*\s$/u.test(text.slice(Math.max(0, at - 24), at))),
  )

const number = /^\d{1,5}(?:-?[a-z])?$/i

export interface NameFirst {
  readonly next: number
  readonly end: number
  /** "#", "No." or a comma before the number. */
  readonly marked: boolean
  readonly digits: number
}

/** Reads from the street word on: names, then a number. */
export const readNameFirst = (tokens: readonly Token[], lowerText: boolean): NameFirst | undefined => {
  const first = tokens[0]
  if (
    !first ||
    !(
      flagsOf(first.lower) & is.prefixType ||
      /^(?:c|prol|andador|jirón|jiron|jr|boulevard|retorno|rtno|villa)$/.test(first.lower)
    )
  )
    return
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
  const value = tokens[k]
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
  return { next, end, marked, digits: value.text.length }
}
