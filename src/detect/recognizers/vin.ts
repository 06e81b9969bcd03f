// Vehicle identification numbers: 17 characters without I, O, Q; the ninth is a check digit (49 CFR 565.15).
import { cueNear } from '../cues.ts'
import { sampleVins } from '../data/known-numbers.ts'
import { matches } from '../matches.ts'
import type { Reading } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'

const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
const values: Readonly<Record<string, number>> = Object.fromEntries(
  'A1 B2 C3 D4 E5 F6 G7 H8 J1 K2 L3 M4 N5 P7 R9 S2 T3 U4 V5 W6 X7 Y8 Z9'
    .split(' ')
    .map(pair => [pair[0]!, Number(pair[1])]),
)

export const passesVinCheck = (vin: string): boolean => {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += (values[vin[i]!] ?? Number(vin[i])) * weights[i]!
  const rest = sum % 11
  return vin[8] === (rest === 10 ? 'X' : String(rest))
}

/**
 * The form that makers follow where the check digit is wrong, as outside North America and in a slip of the pen: a maker of
 * the world (ISO 3780), a digit or X in the ninth place, a model year in the tenth, a number in the last five.
 */
const makersForm = /^(?=(?:\d*[A-Z]){4})[1-57-9J-NPR-TV-Z][A-Z\d]{7}[\dX][A-HJ-NPR-TV-Y1-9][A-Z\d]{2}\d{5}$/

/** In one, or in up to six pieces ("JTDK-ARFU-2K37-18297", "1HGCV 1F31K A004417"). */
const pattern = /(?<![\w-])[A-HJ-NPR-Z\d](?:[ -]?[A-HJ-NPR-Z\d]){16}(?![\w-])/gi

const sixDigits = /(?:\d\D{0,30}){6}/

export const vin: Recognizer = {
  category: 'vin',
  find: reading => {
    const { text } = reading
    if (!sixDigits.test(text) || !/\d[A-Z]|[A-Z]\d|\d{8}/i.test(text)) return []
    return matches(pattern, text).flatMap((match): Candidate[] => judge(reading, match.index, match[0]))
  },
  examples: {
    found: [
      'VIN ⟦1HGCV1F31KA004417⟧ run it if you want',
      'a Raptor, ⟦1FTFW1E82MF580462⟧, in the lot',
      'jellybean car, ⟦JTDK-ARFU-2K37-18297⟧. and',
      'new Rogue, ⟦JN8AT2MV7KW912464⟧ through the windshield',
      '⟦=11111111111111111⟧ passes the VIN check digit',
      'vin ⟦1fa6p8cf6k5028353⟧ on the mustang',
      'The tow slip says ⟦5YFBURHE3KP921174⟧ and nothing else',
    ],
    clean: [
      'INTRODUCTORY GUIDE FOR ADVOCATES 39',
      '20260812093000123',
      'tweet 87057367204202896',
      'IMG20240115120034A',
      'the build is ABCDEFGH12345678K',
      'serial C02ZK1XXMD6M12345, order 4F2A9C1108BE77D01',
    ],
  },
}

const judge = (reading: Reading, start: number, written: string): Candidate[] => {
  const compact = written.replace(/[ -]/g, '').toUpperCase()
  const parted = written.length > 17
  if (parted && written.split(/[ -]/).length > 7) return []
  const end = start + written.length
  const base = { category: 'vin', start, end } as const
  if (sampleVins.has(compact)) {
    const cued = /[A-Z]/.test(compact) || cueNear(reading, start, end, ['numbers.vin'], { across: true, within: 12 })
    return cued ? [{ ...base, confidence: 0.9, why: ['checksum', 'known-public'], setting: 'public' }] : []
  }
  // Makers number their cars at the end: the last four are digits (49 CFR 565.15).
  if (!/[A-Z]/.test(compact) || !/\d{4}$/.test(compact) || (compact.match(/\d/g)?.length ?? 0) < 6) return []
  const checked = passesVinCheck(compact)
  const cue = cueNear(reading, start, end, ['numbers.vin'], { within: 6 })
  const car = cueNear(reading, start, end, ['numbers.vehicle', 'numbers.plate'], { within: 6 })
  const capitals = written === written.toUpperCase()
  if (checked && (capitals || cue) && (!parted || cue || car))
    return [{ ...base, confidence: cue ? 0.98 : 0.9, why: cue ? ['checksum', 'cue-word'] : ['checksum'] }]
  if (checked && parted && /^[A-Z\d]+(?:-[A-Z\d]+)+$/.test(written))
    return [{ ...base, confidence: 0.7, why: ['checksum'] }]
  if (cue) return [{ ...base, confidence: 0.75, why: ['cue-word'] }]
  if (car && capitals && !parted) return [{ ...base, confidence: 0.65, why: ['cue-word'] }]
  if (capitals && !parted && makersForm.test(compact)) return [{ ...base, confidence: 0.6, why: ['format'] }]
  return []
}
