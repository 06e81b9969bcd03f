// One recognizer per category, sorted by category.
import type { Recognizer } from '../recognizer.ts'
import { email } from './email.ts'
import { familyMember } from './family-member.ts'
import { health } from './health.ts'
import { phone } from './phone.ts'
import { school } from './school.ts'
import { streetAddress } from './street-address.ts'

export const recognizers: readonly Recognizer[] = [email, familyMember, health, phone, school, streetAddress]
