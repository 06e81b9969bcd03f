// Addresses that no house number begins: post office boxes, rural routes, military mail, lots in a park, Puerto Rican
// kilometers, Mexican blocks and buildings ("Mz 14 Lt 7", "edif C4 depto 302"). Forms from USPS Publication 28, §§ 24–29.

import { matches } from '../matches.ts'
import type { Token } from './tokens.ts'
import { tokensFrom } from './tokens.ts'

export interface FixedForm {
  readonly start: number
  readonly end: number
  /** Nothing else is written like this; a tail or a cue only adds. */
  readonly sure: boolean
}

const box = String.raw`(?:p\.?\s?o\.?\s?b(?:ox|\.)?|post office box|apartado(?: postal)?|pobox)\.?\s{0,2}(?:#|no\.?|num\.?)?\s{0,2}\d{1,7}(?:-?[a-z])?\b`
const rural = String.raw`(?:(?:rural route|rr|rfd|r\.\s?r\.|hc|hcr|highway contract|star route|star rte|route|rt|rte)\.?\s{0,2}#?\s{0,2}\d{1,4}[a-z]{0,2},?\s{0,2}(?:p\.?o\.?\s)?(?:box|bx|buzón|buzon)\s{0,2}#?\s{0,2}\d{1,6}(?:-?[a-z])?\b)`
const military = String.raw`(?:(?:psc|cmr|unit|uss [a-z]+)\s{0,2}#?\s{0,2}\d{1,5},?\s{0,2}box\s{0,2}\d{1,6}(?:,?\s{0,3}(?:apo|fpo|dpo),?\s(?:ae|ap|aa)(?:\s\d{5}(?:-\d{4})?)?)?)`
const kilometer = String.raw`(?:km\.?\s?\d{1,3}(?:\.\d{1,2})?,?\s(?:carr(?:etera|\.)?|pr)[\s-]?(?:pr-?)?\d{1,4}\b|(?:carr(?:etera|\.)?|pr)[\s-]?(?:pr-?)?\d{1,4},?\s(?:int\.?\s)?km\.?\s?\d{1,3}(?:\.\d{1,2})?\b(?!\sal?\s(?:km\s)?\d))`
const block = String.raw`(?:(?:mz|mza|manzana)\.?\s?#?\d{1,3}[a-z]?,?\s(?:lt|lte|lote)\.?\s?#?\d{1,3}[a-z]?\b|edif(?:icio)?\.?\s(?:[a-z]-?\d{0,2}|\d{1,3}[a-z]?),?\s(?:depto|dpto|departamento|int)\.?\s?#?\d{1,4}[a-z]?\b)`
const forms = new RegExp(String.raw`(?<![\p{L}\d])(?:${box}|${rural}|${military}|${kilometer}|${block})`, 'giu')
const gate = /box|bx|buz[oó]n|p\.? ?o\.? ?b|apartado|\bkm\b|\bmza?\b|manzana|\bedif/i

/** Post boxes and routes of a text. */
export const fixedForms = (text: string, lower: string): FixedForm[] =>
  gate.test(lower) ? matches(forms, text).map(m => ({ start: m.index, end: m.index + m[0].length, sure: true })) : []

/** Tokens behind a form, for its tail. */
export const tokensAfter = (text: string, end: number): Token[] => tokensFrom(text, end, 14)
