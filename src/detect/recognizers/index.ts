// One recognizer per category, sorted by category.
import type { Recognizer } from '../recognizer.ts'
import { email } from './email.ts'
import { streetAddress } from './street-address.ts'

export const recognizers: readonly Recognizer[] = [email, streetAddress]
