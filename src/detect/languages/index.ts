import type { Language } from '../language.ts'
import { en } from './en.ts'
import { es } from './es.ts'

export const languages: readonly Language[] = [en, es]
