// Español: las frases de pantallas, línea de órdenes e informes. Palabras cortas, sin reproches, sin consejo legal.
import { screens } from './es/screens.ts'
import { terms } from './es/terms.ts'
import type { Words } from './words.ts'

const list = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${/^h?i(?![ae])/i.test(last) ? 'e' : 'y'} ${last}`
}

export const es: Words = { language: 'es', list, ...terms, ...screens }
