// Reads a pack that somebody else wrote, and refuses a wrong one with the field's name.
import { judgeExample } from './examples.ts'
import type { Pack } from './pack.ts'
import { packSchema, type Schema } from './schema.ts'

/** A sentence for the person who wrote the pack; `field` is a path such as `categories[2].category`. */
export interface PackError {
  readonly field: string
  readonly message: string
}

export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly errors: readonly PackError[] }

/** More errors than this help nobody. */
const mostErrors = 20

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

const checkText = (value: string, { enum: values, minLength = 0, maxLength, pattern }: Schema): string | null => {
  if (values && !values.includes(value)) return `must be one of: ${values.join(', ')}`
  if (value.length < minLength) return 'must not be empty'
  if (maxLength !== undefined && value.length > maxLength) return `must have at most ${maxLength} characters`
  return pattern && !new RegExp(pattern, 'u').test(value) ? `must match ${pattern}` : null
}

const checkList = (value: readonly unknown[], schema: Schema, field: string): PackError[] => {
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema
  if (value.length < minItems) return [{ field, message: `must have at least ${minItems} entry` }]
  if (value.length > maxItems) return [{ field, message: `must have at most ${maxItems} entries` }]
  return value.flatMap((item, i) => checkValue(item, items!, `${field}[${i}]`))
}

const checkMembers = (value: object, { properties = {}, required = [] }: Schema, field: string): PackError[] => {
  const path = (key: string) => (field ? `${field}.${key}` : key)
  const missing = required
    .filter(key => !Object.hasOwn(value, key))
    .map(key => ({ field: path(key), message: 'is missing' }))
  const members = Object.entries(value).flatMap(([key, member]) =>
    Object.hasOwn(properties, key)
      ? checkValue(member, properties[key]!, path(key))
      : [{ field: path(key), message: 'is not a field of a pack' }],
  )
  return [...missing, ...members]
}

const checkValue = (value: unknown, schema: Schema, field: string): PackError[] => {
  const allowed: readonly string[] = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  const type = typeOf(value)
  const wrong = (message: string) => [{ field: field || 'pack', message }]
  if (!allowed.includes(type)) return wrong(`must be ${allowed.join(' or ')}, not ${type}`)
  if (Array.isArray(value)) return checkList(value, schema, field)
  if (typeof value === 'object' && value !== null) return checkMembers(value, schema, field)
  const message = typeof value === 'string' ? checkText(value, schema) : null
  return message === null ? [] : wrong(message)
}

/** What no schema says: fields that must agree with each other, and examples that must come out as they say. */
const checkSense = (pack: Pack): PackError[] => {
  const errors: PackError[] = []
  if ((pack.combine.kind === 'combination') !== 'with' in pack.combine)
    errors.push({ field: 'combine.with', message: 'belongs to a combination, and only to one' })
  const listed = pack.categories.map(({ category }) => category)
  const twice = listed.findIndex((category, i) => listed.indexOf(category) !== i)
  if (twice >= 0) errors.push({ field: `categories[${twice}].category`, message: 'is listed twice' })
  const both = pack.notPrivate.findIndex(one => listed.includes(one))
  if (both >= 0) errors.push({ field: `notPrivate[${both}]`, message: 'is listed as private as well' })
  if (pack.es && pack.es.dates.length !== pack.status.dates.length)
    errors.push({ field: 'es.dates', message: 'must have one entry for each of status.dates' })
  if (!errors.length)
    pack.examples.forEach((example, i) => {
      if (judgeExample(pack, example) !== example.covered)
        errors.push({
          field: `examples[${i}].covered`,
          message: `says ${example.covered}, but the pack comes out as ${!example.covered}`,
        })
    })
  return errors
}

/** Checks a value that came out of JSON.parse. Never throws. */
export const parsePack = (value: unknown): ParsedPack => {
  const wrong = checkValue(value, packSchema, '')
  const errors = (wrong.length ? wrong : checkSense(value as Pack)).slice(0, mostErrors)
  return errors.length ? { ok: false, errors } : { ok: true, pack: value as Pack }
}

/** The same from the text of a file. Never throws. */
export const parsePackText = (json: string): ParsedPack => {
  try {
    return parsePack(JSON.parse(json))
  } catch {
    return { ok: false, errors: [{ field: 'pack', message: 'is not JSON' }] }
  }
}
