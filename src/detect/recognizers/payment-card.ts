// Payment cards: the issuer's first digits, the issuer's lengths, and the Luhn check (ISO/IEC 7812).
import { cueAfter, cueBefore } from '../cues.ts'
import { testCards } from '../data/known-numbers.ts'
import { isDenied } from '../denial.ts'
import type { Figure, Run } from '../figures.ts'
import type { Reason } from '../finding.ts'
import type { Reading } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'

/** Issuer ranges and lengths: Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay. */
const issuers: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [16, 13, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] },
  { prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 16] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 19] },
  { prefix: /^62/, lengths: [16, 17, 18, 19] },
]

const isIssued = (digits: string): boolean =>
  issuers.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits))

export const passesLuhn = (digits: string): boolean => {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const value = digits.charCodeAt(digits.length - 1 - i) - 48
    sum += i % 2 ? (value > 4 ? 2 * value - 9 : 2 * value) : value
  }
  return sum % 10 === 0
}

/** As embossed: 4-4-4-4, 4-6-5, 4-6-4, or all digits in one. */
const embossed = /^(?:4,4,4,4|4,6,[45]|1[3-9]|4,4,4,4,3)$/
/** An expiry date, and the code after it, that touch the number. */
const expiry = /[ \t|]{1,3}(?:0[1-9]|1[0-2])[/|]?(?:20\d{2}|\d{2})(?:[ \t|]{1,3}\d{3,4})?(?![\d/-])/y
const separator = /^(?:[ \t]{0,2}[-./_·•*,|:~]?[ \t]{0,2}|\n)$/

interface Match {
  readonly figures: readonly Figure[]
  readonly digits: string
}

/** The longest series of figures from `i` on that an issuer could have issued; Luhn decides between lengths. */
const cardFrom = ({ figures, gaps }: Run, i: number): Match | undefined => {
  let digits = ''
  let best: Match | undefined
  for (let k = i; k < figures.length && digits.length < 19; k++) {
    if (k > i && !separator.test(gaps[k - 1]!)) break
    digits += figures[k]!.digits
    if (digits.length >= 13 && isIssued(digits) && (!best || passesLuhn(digits) || !passesLuhn(best.digits)))
      best = { figures: figures.slice(i, k + 1), digits }
  }
  return best
}

const judge = (reading: Reading, { figures, digits }: Match): Candidate | undefined => {
  const start = figures[0]!.start
  let end = figures[figures.length - 1]!.end
  if (/[\p{L}\d$]/u.test(reading.text[start - 1] ?? '')) return undefined
  const cue =
    cueBefore(reading, start, ['numbers.card'], { within: 6 }) ??
    cueAfter(reading, end, ['numbers.card'], { within: 4 })
  const other = cueBefore(reading, start, ['numbers.otherNumber'], { within: 2 })
  // Ids are written in one; sixteen checked digits in groups are a card, whatever the word before.
  if (other && figures.length === 1 && !(cue && cue.distance < other.distance)) return undefined
  if (isDenied(reading, end)) return undefined
  const standard = embossed.test(figures.map(figure => figure.digits.length).join())
  const spelled = figures.some(figure => figure.spelled)
  const checked = passesLuhn(digits)
  // One number in ten passes by chance: a bare run without a cue must be sixteen digits, or grouped.
  if (!checked && !(cue && standard && cue.distance <= 3)) return undefined
  if (!cue && figures.length === 1 && digits.length !== 16) return undefined
  if (/^(\d)\1+$/.test(digits)) return undefined
  const why: Reason[] = [...(standard && !spelled ? [] : (['disguised'] as const)), 'issuer-range']
  if (checked) why.push('checksum')
  if (cue) why.push('cue-word')
  expiry.lastIndex = end
  const more = expiry.exec(reading.text)
  if (more) end += more[0].length
  const confidence = !checked ? 0.6 : cue ? 0.97 : !standard ? 0.7 : figures.length > 1 ? 0.9 : 0.75
  const base = { category: 'payment-card', start, end, confidence } as const
  const isTest = testCards.has(digits) && reading.cues('numbers.testNumbers').length > 0
  return isTest ? { ...base, why: [...why, 'known-public'], setting: 'public' } : { ...base, why }
}

export const paymentCard: Recognizer = {
  category: 'payment-card',
  find: reading => {
    const found: Candidate[] = []
    for (const run of reading.runs)
      for (let i = 0; i < run.figures.length; i++) {
        const match = cardFrom(run, i)
        const candidate = match && judge(reading, match)
        if (!match || !candidate) continue
        found.push(candidate)
        i += match.figures.length - 1
      }
    return found
  },
  examples: {
    found: [
      'My credit card number is ⟦6011-5776-3171-1174⟧',
      'put in my Visa ⟦4242402782963191⟧ and the 3 numbers',
      '⟦4242 4203 4584 1183 08/27⟧ Wm Garrity',
      'amex ⟦3714 491186 80453⟧ is hers',
      'Card for the fee: ⟦4111 1144 2970 6994 09/26 881⟧',
      'loser: his card ⟦6O11 OO77 I268 8786⟧ (O = 0, I = 1)',
      'receipt: ⟦5 5 5 5_5 5 4 2_6 0 3 5_2 8 4 8⟧ "Milo G"',
      'pls use my card ⟦4000 0566 5566 5556⟧ thx',
      'The Stripe docs card ⟦=4242 4242 4242 4242⟧ works here',
    ],
    clean: [
      '1748503543012 please check this :)',
      'Electrical permit 5500 2291 8840 0173 corrected',
      '0.250750683890174',
      '"to_eur.mro":"2.3500000000000001E-3"',
      'confirmation 4242402782963191',
      '0000 0000 0000 0000',
      'the card ending in 4649 was declined',
      'tweet 87057367204202896 is gone',
    ],
  },
}
