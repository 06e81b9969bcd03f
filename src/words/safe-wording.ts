// What to write instead of a private detail: as much of the meaning as can stay, none of the detail.
import type { About, Category, Finding } from '../check.ts'
import { datePartsOf } from './birthday.ts'
import { blockOf } from './block.ts'
import { type SafePhrase, type SafePhrases, safePhrases } from './safe-phrases.ts'

export type SafeLanguage = 'en' | 'es'

/** Put `text` in the place of `start`–`end` (UTF-16 code units of the text it was made for). */
export interface SafeReplacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface SafeOptions {
  /** Default: the language that the text itself is written in. */
  readonly language?: SafeLanguage
  /** Whose details they are: an author who gives their own number is offered "(ask me for the number)". */
  readonly about?: About
}

/** English or Spanish, by the small words of each; a guess that only chooses between two harmless phrases. */
export const languageOf = (text: string): SafeLanguage => {
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  const es = count(/(?<!\p{L})(?:el|la|los|las|de|del|que|en|y|su|mi|es|por|con|una?|para|vive|está|al)(?!\p{L})/giu)
  const en = count(
    /(?<!\p{L})(?:the|and|of|to|is|in|at|my|his|her|you|for|on|with|that|this|was|he|she|it)(?!\p{L})/giu,
  )
  return es > en ? 'es' : 'en'
}

const addressWording = (quote: string, words: SafePhrases): string => {
  const { street, hundred, isBox, city } = blockOf(quote)
  if (isBox) return words.poBox
  if (street) return hundred ? words.block(hundred, street) : street
  return city ? words.addressIn(city) : words.plain['street-address'].noun
}

const birthdayWording = (quote: string, words: SafePhrases, language: SafeLanguage): string => {
  const { month } = datePartsOf(quote, language === 'es')
  const noun = words.plain.birthdate.noun
  return month ? `${noun} ${words.inMonth(words.months[month - 1]!)}` : noun
}

const phraseFor = (category: Category, quote: string, words: SafePhrases): SafePhrase => {
  if (category === 'school') return words.schools.find(([kind]) => kind.test(quote))?.[1] ?? words.plain.school
  if (category === 'health' && words.grammar.clinicWords.test(quote)) return words.clinic
  return words.plain[category]
}

/** A phrase that says what was there without giving it away: "the 4400 block of Walnut St", "a phone number". */
export const safeWording = (category: Category, quote: string, language: SafeLanguage): string => {
  const words = safePhrases[language]
  if (category === 'street-address') return addressWording(quote, words)
  if (category === 'birthdate') return birthdayWording(quote, words, language)
  return phraseFor(category, quote, words).noun
}

/** Categories whose detail is a value: nothing but the value itself fits its place in a sentence. */
const values: ReadonlySet<Category> = new Set<Category>([
  'phone',
  'email',
  'ssn',
  'payment-card',
  'bank-account',
  'driver-license',
  'license-plate',
  'vin',
  'coordinates',
])

/**
 * The replacement of one finding in its text, made to read well there: it may take a small word before the detail with
 * it ("at 4412 Walnut St" → "in the 4400 block of Walnut St"). Its own text is never a private detail.
 */
export const safeReplacement = (
  text: string,
  { category, start, end }: Pick<Finding, 'category' | 'start' | 'end'>,
  options: SafeOptions = {},
): SafeReplacement => {
  const language = options.language ?? languageOf(text)
  const words = safePhrases[language]
  const { grammar } = words
  const quote = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 40), start)
  const take = (pattern: RegExp) => pattern.exec(before)?.[0] ?? null
  const put = (wording: string, taken = ''): SafeReplacement => {
    const from = start - taken.length
    const opens = /(?:^|[.!?]\s+)$/.test(text.slice(Math.max(0, from - 4), from)) && /\p{Lu}/u.test(text)
    const first = opens ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording
    return { start: from, end, text: first }
  }
  const place = ({ noun, bare, blank }: SafePhrase, form: 'noun' | 'blank'): SafeReplacement => {
    const article = take(grammar.article)
    if (article) return put((grammar.keeps[article.trim().toLowerCase()] ?? '') + noun, article)
    if (take(grammar.possessive)) return put(bare)
    return put(form === 'noun' || !blank ? noun : blank)
  }

  if (category === 'street-address') {
    const { street, hundred, isBox, city } = blockOf(quote)
    const wording = addressWording(quote, words)
    const at = take(grammar.at)
    if (!street) return at && !isBox && !city ? put(words.plain[category].blank) : put(wording)
    return at ? put(`${hundred ? grammar.in : grammar.on} ${wording}`, at) : put(wording)
  }
  if (category === 'birthdate') {
    const { month, year } = datePartsOf(quote, language === 'es')
    const born = take(grammar.born) !== null
    const on = take(grammar.onDate) ?? ''
    if (born && year) return put(words.bornIn(year), on)
    if (month && (born || on || take(grammar.is))) return put(words.inMonth(words.months[month - 1]!), on)
    return year ? put(year) : put(words.plain.birthdate.blank, take(grammar.article) ?? '')
  }
  if (category === 'family-member') {
    const kin = take(grammar.kin)
    if (kin) return put(kin.replace(/(?:,|:| is| named| called)? *$/i, ''), kin)
    return place(words.plain[category], take(grammar.is) || /[:=→]\s*$/.test(before) ? 'blank' : 'noun')
  }
  if (category === 'health') {
    if (take(grammar.takes)) return put(words.medicine.noun)
    if (take(grammar.goesTo)) return put(words.clinic.noun)
    return place(phraseFor(category, quote, words), take(grammar.is) ? 'blank' : 'noun')
  }
  if (category === 'school') return place(phraseFor(category, quote, words), 'noun')
  if (options.about === 'self' && (category === 'phone' || category === 'email')) return put(words.askMe[category])
  return place(words.plain[category], values.has(category) ? 'blank' : 'noun')
}

/** The text with every private finding replaced. */
export const safeText = (text: string, findings: readonly Finding[], options: SafeOptions = {}): string => {
  const language = options.language ?? languageOf(text)
  let result = ''
  let done = 0
  const privates = findings.filter(one => one.setting === 'private').sort((a, b) => a.start - b.start)
  for (const finding of privates) {
    if (finding.start < done) continue
    const replacement = safeReplacement(text, finding, { ...options, language })
    const from = Math.max(done, replacement.start)
    result += text.slice(done, from) + replacement.text
    done = replacement.end
  }
  return result + text.slice(done)
}
