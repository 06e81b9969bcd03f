// Other people's libraries for the same job. They are no dependency of ours: the bench installs them into a cache of
// its own the first time.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Category } from '../../src/check.ts'

const folder = resolve(import.meta.dirname, '../../node_modules/.cache/doxguard-bench')

const versions: Readonly<Record<string, string>> = {
  '@coffeeandfun/remove-pii': '3.0.1',
  compromise: '14.17.0',
  'libphonenumber-js': '1.13.16',
  openredaction: '1.1.5',
  'redact-pii': '3.4.0',
}

export interface Span {
  readonly category: Category
  readonly start: number
  readonly end: number
}

export interface Peer {
  readonly name: string
  /** The plain call that a user of it would write. */
  readonly work: (text: string) => unknown
  /** Where it says where; absent for those that only rewrite the text. */
  readonly spans?: (text: string) => Span[] | Promise<Span[]>
}

/** @throws {Error} when they cannot be installed */
const install = () => {
  if (existsSync(join(folder, 'node_modules', 'openredaction'))) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }))
  console.log(`Installing the peers into ${folder} …`)
  const { status, stderr } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status) throw new Error(`the peers could not be installed:\n${stderr}`)
}

/** Their names for our categories; what they find beyond these counts neither for nor against them. */
const remove: Readonly<Record<string, Category>> = {
  address: 'street-address',
  bankAccount: 'bank-account',
  creditCard: 'payment-card',
  dateOfBirth: 'birthdate',
  driversLicense: 'driver-license',
  email: 'email',
  phone: 'phone',
  ssn: 'ssn',
}
const open: readonly (readonly [RegExp, Category])[] = [
  [/^ADDRESS/, 'street-address'],
  [/^PHONE/, 'phone'],
  [/^EMAIL/, 'email'],
  [/^SSN/, 'ssn'],
  [/^(DATE_OF_BIRTH|DOB)/, 'birthdate'],
  [/CREDIT_CARD/, 'payment-card'],
  [/^(IBAN|ROUTING|BANK)/, 'bank-account'],
  [/DRIVING|DRIVER/, 'driver-license'],
  [/LICENSE_PLATE|VEHICLE_REG/, 'license-plate'],
  [/^VIN/, 'vin'],
  [/COORDINATES|GPS/, 'coordinates'],
]

export const peers = (): Peer[] => {
  install()
  const require = createRequire(join(folder, 'package.json'))
  const removePii = require('@coffeeandfun/remove-pii')
  const { OpenRedaction } = require('openredaction')
  const { SyncRedactor } = require('redact-pii')
  const { findPhoneNumbersInText } = require('libphonenumber-js')
  const nlp = require('compromise')
  const redaction = new OpenRedaction()
  const redactor = new SyncRedactor()
  return [
    {
      name: 'openredaction 1.1.5',
      work: text => redaction.detect(text),
      spans: async text =>
        (await redaction.detect(text)).detections.flatMap(
          ({ type, position: [start, end] }: { type: string; position: [number, number] }) => {
            const category = open.find(([pattern]) => pattern.test(type))?.[1]
            return category ? [{ category, start, end }] : []
          },
        ),
    },
    {
      name: 'remove-pii 3.0.1',
      work: text => removePii.detectPII(text),
      spans: text =>
        removePii
          .detectPII(text)
          .detectedItems.flatMap(
            ({ type, positions }: { type: string; positions: { start: number; end: number }[] }) => {
              const category = remove[type]
              return category ? positions.map(({ start, end }) => ({ category, start, end })) : []
            },
          ),
    },
    { name: 'redact-pii 3.4.0', work: text => redactor.redact(text) },
    {
      name: 'libphonenumber-js 1.13.16 (phones)',
      work: text => findPhoneNumbersInText(text, 'US'),
      spans: text =>
        findPhoneNumbersInText(text, 'US').map(({ startsAt, endsAt }: { startsAt: number; endsAt: number }) => ({
          category: 'phone' as const,
          start: startsAt,
          end: endsAt,
        })),
    },
    { name: 'compromise 14.17.0 (names)', work: text => nlp(text).people().json() },
  ]
}
