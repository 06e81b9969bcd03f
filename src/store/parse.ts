// Reading what may be anything: each takes an unknown value and gives back one of the wanted kind.

export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

export const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise)

export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The strings among the members, each once, in their order. */
export const arrayOfStrings = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter(one => typeof one === 'string'))] : []

/** A whole number of at least zero. */
export const count = (value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0

export const oneOf =
  <const Options extends string>(...options: readonly Options[]) =>
  (value: unknown): value is Options =>
    options.includes(value as Options)
