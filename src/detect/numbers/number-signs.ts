// What a number's own writing tells: its shape, its length, whether some state prints plates or licences so.
import { isDigitLicense, isLetteredLicense } from '../data/license-shapes.ts'
import { isNoPlate, plausible, stateShape } from '../data/plate-shapes.ts'
import type { DateSpan } from '../dates.ts'
import type { Signs } from '../weights.ts'

/** Its letters and digits alone. */
export const compactOf = (written: string): string => written.replace(/[^A-Za-z\d]/g, '')

/** "BKW 73T" is "L3 D2L1": runs of capitals, small letters and digits, with their lengths. */
const shapeOf = (written: string): string => {
  let shape = ''
  let at = 0
  while (at < written.length) {
    const kind = kindOf(written.charCodeAt(at))
    const from = at++
    if (!kind) shape += written[from]
    else {
      while (at < written.length && kindOf(written.charCodeAt(at)) === kind) at++
      shape += kind + (at - from)
    }
  }
  return shape
}

const kindOf = (code: number): 'D' | 'L' | 'l' | '' =>
  code >= 48 && code <= 57 ? 'D' : code >= 65 && code <= 90 ? 'L' : code >= 97 && code <= 122 ? 'l' : ''

export const numberSigns = (written: string, signs: Signs<readonly number[]>): void => {
  const compact = compactOf(written)
  const upper = compact.toUpperCase()
  const digits = compact.replace(/\D/g, '').length
  signs.add(digits === 0 ? 'letters' : digits === compact.length ? 'digits' : 'mixed')
  const isOne = compact.length === written.length
  const shape = shapeOf(written)
  signs.word('shape=', shape)
  signs.word('compact=', isOne ? shape : shapeOf(compact))
  signs.word('length=', String(compact.length))
  signs.word('digits=', String(digits))
  signs.word('lead=', String(/^[A-Za-z]*/.exec(compact)![0].length))
  signs.word('groups=', isOne ? '1' : String(written.split(/[^A-Za-z\d]+/).length))
  signs.word('parted=', isOne ? '' : [...new Set(written.replace(/[A-Za-z\d]/g, ''))].join(''))
  signs.when(/[a-z]/.test(compact), 'small letters')
  signs.when(plausible(upper), 'plausible plate')
  signs.when(stateShape.test(written), "a state's plate")
  signs.when(isNoPlate(written), 'no plate')
  signs.when(isLetteredLicense(upper), 'lettered licence')
  signs.when(isDigitLicense(compact), 'digit licence')
  signs.when(/^(?:19|20)\d\d$/.test(compact), 'year')
}

const eraOf = (year: number): string =>
  year < 1900
    ? 'old'
    : year < 1920
      ? '1900'
      : year < 1950
        ? '1920'
        : year < 2000
          ? '1950'
          : year < 2012
            ? '2000'
            : 'late'

export const dateSigns = ({ form, year }: DateSpan, written: string, signs: Signs<readonly number[]>): void => {
  signs.word('form=', form)
  signs.word('date=', shapeOf(written))
  if (year === undefined) {
    signs.add('no year')
    return
  }
  signs.add('a year')
  signs.word('era=', eraOf(year))
  signs.word('decade=', String(Math.floor(year / 10)))
}
