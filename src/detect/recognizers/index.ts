// One recognizer per category, sorted by category.
import type { Recognizer } from '../recognizer.ts'
import { email } from './email.ts'
import { phone } from './phone.ts'
import { streetAddress } from './street-address.ts'

export const recognizers: readonly Recognizer[] = [email, phone, streetAddress]
