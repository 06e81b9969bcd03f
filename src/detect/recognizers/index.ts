// One recognizer per category, sorted by category.
import type { Recognizer } from '../recognizer.ts'
import { bankAccount } from './bank-account.ts'
import { birthdate } from './birthdate.ts'
import { coordinates } from './coordinates.ts'
import { driverLicense } from './driver-license.ts'
import { email } from './email.ts'
import { familyMember } from './family-member.ts'
import { health } from './health.ts'
import { licensePlate } from './license-plate.ts'
import { paymentCard } from './payment-card.ts'
import { phone } from './phone.ts'
import { school } from './school.ts'
import { ssn } from './ssn.ts'
import { streetAddress } from './street-address.ts'
import { vin } from './vin.ts'

export const recognizers: readonly Recognizer[] = [
  bankAccount,
  birthdate,
  coordinates,
  driverLicense,
  email,
  familyMember,
  health,
  licensePlate,
  paymentCard,
  phone,
  school,
  ssn,
  streetAddress,
  vin,
]
