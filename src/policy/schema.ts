// The shape of a pack as JSON Schema (2020-12), for organisations that write their own. `schema/pack.schema.json` is
// this object, written out; a test keeps them equal.
import type { Category } from '../detect/finding.ts'
import { unseenCategories } from './pack.ts'

/** The part of JSON Schema that packs need; `parsePack` reads exactly this. */
export interface Schema {
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | readonly ['string', 'null'] | readonly ['boolean', 'null']
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false
  readonly items?: Schema
}

/** A record, so that a category that is forgotten does not compile. */
const lookedFor: Readonly<Record<Category, true>> = {
  'street-address': true,
  phone: true,
  email: true,
  ssn: true,
  birthdate: true,
  'payment-card': true,
  'bank-account': true,
  school: true,
  health: true,
  'family-member': true,
  'driver-license': true,
  'license-plate': true,
  vin: true,
  coordinates: true,
}
const categories = Object.keys(lookedFor)

const text = (maxLength = 300): Schema => ({ type: 'string', minLength: 1, maxLength })
const textOrNull: Schema = { type: ['string', 'null'], minLength: 1, maxLength: 300 }
const one = (...values: readonly string[]): Schema => ({ type: 'string', enum: values })
const many = (items: Schema, minItems = 0): Schema => ({ type: 'array', items, minItems, maxItems: 60 })
const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter(key => !optional.includes(key)),
  additionalProperties: false,
})

const sure = one('T', 'R', 'M')
const about = one('public-servant', 'family', 'private-person', 'self', 'none')
const asks = many(one('intent', 'harm', 'threat', 'request', 'nothing-more'), 1)
const anyCategory = one(...categories, ...unseenCategories)

export const packSchema: Schema = object(
  {
    id: {
      type: 'string',
      pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      maxLength: 60,
      description: 'Your own, in small letters.',
    },
    title: text(),
    place: text(),
    kind: one('law', 'platform-rule'),
    citation: textOrNull,
    link: { type: ['string', 'null'], pattern: '^https://[^\\s"<>]+$', maxLength: 300 },
    status: object({
      state: one('in-force', 'introduced', 'adoption-unconfirmed'),
      dates: many(object({ on: { type: 'string', pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$' }, what: text() })),
    }),
    protects: object({
      about: { ...many(about), description: 'Whose details it covers. Empty: anybody’s, the author’s own included.' },
      family: { type: 'boolean' },
      narrower: { type: 'boolean', description: 'It protects only some of these people, which no text settles.' },
      sentence: text(),
    }),
    categories: many(object({ category: anyCategory, paragraph: textOrNull, asks }, ['asks']), 1),
    notPrivate: many(anyCategory),
    combine: object({ kind: one('any', 'combination'), with: many(anyCategory, 1) }, ['with']),
    asks,
    asksSentence: textOrNull,
    sanction: textOrNull,
    exceptions: many(text()),
    publicRecordExcuses: { type: ['boolean', 'null'] },
    sure: { ...sure, description: 'T: the text was read. R: a report of it was read. M: from memory.' },
    sureOf: object({ status: sure, protects: sure, asks: sure, sanction: sure, exceptions: sure }, [
      'status',
      'protects',
      'asks',
      'sanction',
      'exceptions',
    ]),
    open: many(text()),
    sentence: text(),
    es: object({
      title: text(),
      place: text(),
      protects: text(),
      asks: textOrNull,
      sentence: text(),
      sanction: textOrNull,
      exceptions: many(text()),
      dates: many(text()),
      open: many(text()),
    }),
    examples: many(
      object(
        {
          categories: many(one(...categories), 1),
          about,
          signals: many(one('person-name', 'employer', 'insurance')),
          source: one('restricted-database', 'public-record'),
          covered: { type: 'boolean' },
        },
        ['signals', 'source'],
      ),
      1,
    ),
  },
  ['es'],
)
