// What of a birth date may be told: the month, or the year, never the day.

export interface DateParts {
  /** 1–12. */
  readonly month: number | null
  /** Four digits. */
  readonly year: string | null
}

const names: Readonly<Record<string, number>> = Object.fromEntries(
  'jan|ene feb mar apr|abr may jun jul aug|ago sep oct nov dec|dic'
    .split(' ')
    .flatMap((month, i) => month.split('|').map(name => [name, i + 1] as const)),
)

const monthNamed = (text: string): number | null => {
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const month = names[word.slice(0, 3).toLowerCase()]
    if (month) return month
  }
  return null
}

const fullYear = (digits: string): string | null => (/^(?:19|20)\d\d$/.test(digits) ? digits : null)

/** Month and year of a written date. `dayFirst` decides "3/4"; two-digit years and disguised dates stay unread. */
export const datePartsOf = (quote: string, dayFirst: boolean): DateParts => {
  const text = quote.normalize('NFKC')
  const numbers = text.match(/\d+/g) ?? []
  const year = numbers.map(fullYear).find(Boolean) ?? null
  const named = monthNamed(text)
  if (named) return { month: named, year }
  const [first, second] = numbers.filter(number => number !== year && number.length <= 2).map(Number)
  if (!first || !second) return { month: null, year }
  const yearFirst = year !== null && numbers[0] === year
  const order = yearFirst || !dayFirst ? [first, second] : [second, first]
  const month = order[0]! <= 12 ? order[0]! : order[1]!
  return { month: month >= 1 && month <= 12 ? month : null, year }
}
