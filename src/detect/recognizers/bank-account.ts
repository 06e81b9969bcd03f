// Bank accounts: routing numbers with the ABA check, account numbers beside a cue or a routing number, IBAN, CLABE.
import { cueAfter, cueBefore } from '../cues.ts'
import { sampleIbans } from '../data/known-numbers.ts'
import { isDenied } from '../denial.ts'
import type { Run } from '../figures.ts'
import { matches } from '../matches.ts'
import type { Reading } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'

/** Nine digits, weights 3-7-1, and a first pair that the Federal Reserve hands out (ABA routing number policy). */
export const isRouting = (digits: string): boolean => {
  if (!/^(?:0[0-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits) || /^0+$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < 9; i++) sum += [3, 7, 1][i % 3]! * (digits.charCodeAt(i) - 48)
  return sum % 10 === 0
}

/** Eighteen digits of a Mexican account; the last is a check digit with weights 3-7-1 (Banco de México). */
export const isClabe = (digits: string): boolean => {
  if (!/^\d{18}$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < 17; i++) sum += ((digits.charCodeAt(i) - 48) * [3, 7, 1][i % 3]!) % 10
  return (10 - (sum % 10)) % 10 === digits.charCodeAt(17) - 48
}

/** ISO 13616: the country's four characters moved to the end, letters as numbers, remainder 1 modulo 97. */
export const isIban = (compact: string): boolean => {
  let rest = 0
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(char, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

const ibanPattern = /(?<![\w-])[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){2,7}(?:[ ]?[A-Z\d]{1,4})?(?![\w-])/g

const ibans = (reading: Reading): Candidate[] =>
  matches(ibanPattern, reading.text).flatMap((match): Candidate[] => {
    const compact = match[0].replaceAll(' ', '')
    if (compact.length < 15 || compact.length > 34 || !isIban(compact)) return []
    const base = {
      category: 'bank-account',
      start: match.index,
      end: match.index + match[0].length,
      confidence: 0.95,
    } as const
    return sampleIbans.has(compact) && reading.cues('numbers.testNumbers').length > 0
      ? [{ ...base, why: ['checksum', 'known-public'], setting: 'public' }]
      : [{ ...base, why: ['checksum'] }]
  })

interface Piece {
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly from: number
  readonly to: number
}

/** Figures from `i` on with nothing but a space or hyphen between: one number as banks print it. */
const printed = ({ figures, gaps }: Run, i: number): Piece => {
  let to = i
  let digits = figures[i]!.digits
  while (to + 1 < figures.length && /^[ -]?$|^, $/.test(gaps[to]!) && (gaps[to] !== ', ' || figures[to]!.spelled)) {
    to++
    digits += figures[to]!.digits
  }
  return { start: figures[i]!.start, end: figures[to]!.end, digits, from: i, to }
}

const isAccountLength = (digits: string): boolean => digits.length >= 6 && digits.length <= 17

/** An account number on the word of a cue. */
const accountBeside = (reading: Reading, piece: Piece): Candidate | undefined => {
  const { start, end } = piece
  if (!isAccountLength(piece.digits) || /[\p{L}\d_$#]/u.test(reading.text[start - 1] ?? '')) return undefined
  const before = cueBefore(reading, start, ['numbers.account'], { within: 5 })
  const after = before
    ? undefined
    : (cueAfter(reading, end, ['numbers.account'], { within: 4 }) ??
      cueAfter(reading, end, ['numbers.routing'], { within: 4 }))
  const cue = before ?? after
  if (!cue) return undefined
  const rival = ['numbers.otherNumber', 'numbers.otherAccount', 'numbers.phone', 'numbers.card', 'numbers.ssn'] as const
  const nearer = cueBefore(reading, start, rival, { within: cue.distance })
  if (nearer && !(before && nearer.cue.start < before.cue.start)) return undefined
  if (cueBefore(reading, start, ['numbers.otherAccount'], { within: 14, across: true })) return undefined
  if (isDenied(reading, end)) return undefined
  // "the account has 120000 followers": a short number must be named, not merely near.
  const named =
    before &&
    /^\W{0,12}(?:(?:is|no|num|number|es|it's|number's|ends)\W{1,3}){0,2}$/i.test(
      reading.text.slice(before.cue.end, start),
    )
  if (!named && (piece.digits.length < 8 || /^(?:19|20)\d{6}$/.test(piece.digits))) return undefined
  return { category: 'bank-account', start, end, confidence: after ? 0.7 : 0.8, why: ['cue-word'] }
}

/** A routing number, and the account number that follows it, if one does. */
const routingAt = (reading: Reading, run: Run, i: number): Candidate[] => {
  const figure = run.figures[i]!
  if (figure.digits.length !== 9) return []
  const { start, end } = figure
  if (/[\p{L}\d_$#-]/u.test(reading.text[start - 1] ?? '') || /^-\d/.test(reading.text.slice(end, end + 2))) return []
  const checked = isRouting(figure.digits)
  const cue =
    cueBefore(reading, start, ['numbers.routing'], { within: 6 }) ??
    cueAfter(reading, end, ['numbers.routing'], { within: 3 })
  const bank = cueBefore(reading, start, ['numbers.account'], { within: 7 })
  const base = { category: 'bank-account', start, end } as const
  if (checked && cue) return [{ ...base, confidence: 0.96, why: ['checksum', 'cue-word'] }]
  if (cue && cue.distance === 0) return [{ ...base, confidence: 0.6, why: ['cue-word'] }]
  if (checked && bank) return [{ ...base, confidence: 0.8, why: ['checksum', 'cue-word'] }]
  return checked ? [{ ...base, confidence: 0.3, why: ['checksum'] }] : []
}

/** Between a routing number and its account. */
const linked = /^\W{0,4}(?:(?:and|then|y|acct\.?|account|a\/c|cuenta|#|no\.?)\W{0,3}){0,3}$/i

export const bankAccount: Recognizer = {
  category: 'bank-account',
  find: reading => {
    const { runs, text } = reading
    const found = /[A-Z]{2}\d{2}/.test(text) ? ibans(reading) : []
    let routing: Candidate | undefined
    for (const run of runs)
      for (let i = 0; i < run.figures.length; i++) {
        const here = routingAt(reading, run, i)[0]
        const next = run.figures[i + 1]
        if (here && !(next && /^-?$/.test(run.gaps[i]!))) {
          routing = here
          found.push(here)
          continue
        }
        const piece = printed(run, i)
        const last = found.length - 1
        if (
          routing &&
          piece.start - routing.end < 26 &&
          linked.test(text.slice(routing.end, piece.start)) &&
          isAccountLength(piece.digits)
        ) {
          // The pair proves both: nobody writes nine checked digits and an account beside them by chance.
          if (routing.confidence < 0.7) found[last] = { ...routing, confidence: 0.75 }
          found.push({
            category: 'bank-account',
            start: piece.start,
            end: piece.end,
            confidence: 0.85,
            why: ['checksum'],
          })
        } else if (
          isClabe(piece.digits) ||
          (piece.digits.length === 18 && cueBefore(reading, piece.start, ['numbers.account']))
        )
          found.push({
            category: 'bank-account',
            start: piece.start,
            end: piece.end,
            confidence: 0.9,
            why: ['checksum'],
          })
        else {
          const account = accountBeside(reading, piece)
          if (account) found.push(account)
        }
        routing = undefined
        i = piece.to
      }
    return found
  },
  examples: {
    found: [
      'routing ⟦109412159⟧, account ⟦4488019273⟧. Bank says',
      'acct ⟦6620-118-4407⟧, routing is on their site',
      'I gave her Heartland State bank, ⟦301842860⟧ and ⟦55 0919 2037⟧',
      'The wire went to ⟦111906860⟧/⟦0094417728⟧.',
      'IBAN ⟦DE85 8990 7683 1581 8245 65⟧, he writes',
      'Depósito a la CLABE ⟦072320005518420173⟧, a mi nombre',
      'her checking is ⟦seven seven two, one nine oh, four four eight eight⟧ at Prairie Trust',
      'so they now own Regions ⟦0187 4420 91⟧ (mine)',
      'real acct, "chime ⟦4407 1182 93⟧ rt ⟦124303120⟧"',
      'jk it is ⟦5520 1187 03⟧ at the credit union',
      '⟦=GB82 WEST 1234 5698 7654 32⟧ is in every textbook',
      'the sample IBAN ⟦=ES91 2100 0418 4502 0005 1332⟧',
      'le di el IBAN ⟦ES91 2100 0418 4502 0005 1332⟧ y el código',
    ],
    clean: [
      'water acct 0091882-04 is past due',
      'the account has 120000 followers',
      'my account got 2024 likes',
      'order 109412159 shipped',
      'bank holiday 12 May',
      'checking in at 10 30 for 2 nights',
      '110bcd25-a55d-453a-8046-1297901ea002',
    ],
  },
}
