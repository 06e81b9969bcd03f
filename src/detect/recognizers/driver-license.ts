// Driver's licence numbers: a word that names them, and a shape that some state gives out.
import { type CueHit, cueAfter, cueBefore, cueTouches, wordIndexAt } from '../cues.ts'
import { isDigitLicense, isLetteredLicense } from '../data/license-shapes.ts'
import { isState } from '../data/states.ts'
import { isDenied } from '../denial.ts'
import { matches } from '../matches.ts'
import type { Reading } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'
import { weak } from '../steps/neighbors.ts'

/** Letters, then digits in groups: "K160-1587-9270", "W-338-104-772-9", "S 470 788 250 898", "WDL7KQ15F98B". */
const pattern = /(?<![\w-])(?:[A-Z]{1,7}-?|[A-Z] )?\d[A-Z\d*]{0,14}(?:[ -]\d{1,6}[A-Z]{0,2}){0,6}(?![\w]|-\d)/g

/** What may stand between the cue and the number, besides a state's name. */
const linking = new Set(
  'is no num number numbers id class the on my his her their its it was for of a card es la el número núm numero de from with moved to adoption contract restricted mine theirs and state drivers driver s'.split(
    ' ',
  ),
)

/** How surely the words beside the number say that it is a licence: 0 none, 1 near, 2 right beside. */
const named = (reading: Reading, start: number, end: number): 0 | 1 | 2 => {
  // "OLN F636-0148-2291, Tahoe ZRL-7714": behind a car stands its plate.
  if (cueBefore(reading, start, ['numbers.vehicle'], { within: 0 })) return 0
  const before = cueBefore(reading, start, ['numbers.license'], { within: 6 })
  if (before && isLicenseCue(reading, before)) {
    const first = wordIndexAt(reading.words, start)
    const between = reading.words.slice(before.cue.last + 1, first)
    const other = cueBefore(
      reading,
      start,
      ['numbers.otherNumber', 'numbers.plate', 'numbers.phone', 'numbers.ssn', 'numbers.vin'],
      {
        within: before.distance,
      },
    )
    const rival = other && other.cue.last >= before.cue.last
    if (!rival || (other.distance > 0 && /[A-Z]/.test(reading.text.slice(start, end)))) {
      if (between.every(word => linking.has(word.lower) || isState(reading.text.slice(word.start, word.end)))) return 2
      return 1
    }
  }
  // "license. Number is 011165864"
  const earlier = before ? undefined : cueBefore(reading, start, ['numbers.license'], { within: 3, across: true })
  if (earlier && isLicenseCue(reading, earlier)) {
    const between = reading.words.slice(earlier.cue.last + 1, wordIndexAt(reading.words, start))
    if (between.length && between.every(word => linking.has(word.lower))) return 2
  }
  const after = cueAfter(reading, end, ['numbers.license'], { within: 0 })
  if (!after || !isLicenseCue(reading, after)) return 0
  // "03-19-1979, OLN P520-1187-4402": the word belongs to what follows it.
  return /^[\s:#=/"']{0,4}(?:[A-Z][ -]?)?\d/.test(reading.text.slice(after.cue.end, after.cue.end + 8)) ? 0 : 2
}

/** "license plate 8ABC123", "a liquor license": no driver's. */
const isLicenseCue = (reading: Reading, { cue }: CueHit): boolean => {
  const next = reading.words[cue.last + 1]?.lower
  if (next === 'plate' || next === 'plates' || next === 'tag') return false
  return !cueTouches(reading, 'numbers.otherLicense', cue.start, cue.end)
}

const stateBefore = (reading: Reading, start: number): boolean => {
  const word = reading.words[wordIndexAt(reading.words, start) - 1]
  return (
    word !== undefined &&
    /^[\s:,]{1,3}$/.test(reading.text.slice(word.end, start)) &&
    isState(reading.text.slice(word.start, word.end))
  )
}

const stateAfter = (reading: Reading, end: number): boolean => {
  const word = reading.words[wordIndexAt(reading.words, end)]
  return (
    word !== undefined &&
    /^[\s,(]{1,3}$/.test(reading.text.slice(end, word.start)) &&
    isState(reading.text.slice(word.start, word.end))
  )
}

const judge = (reading: Reading, start: number, written: string): Candidate | undefined => {
  const end = start + written.length
  const compact = written.replace(/[ -]/g, '')
  const lettered = isLetteredLicense(compact)
  if (!lettered && !isDigitLicense(compact)) return undefined
  if (/^(?:19|20)\d{6}$/.test(compact) || /^\d{1,2}-\d{1,2}-\d{2,4}$/.test(written)) return undefined
  if (isDenied(reading, end)) return undefined
  const certainty = named(reading, start, end)
  const specimen = reading.cues('numbers.testNumbers').length > 0 && /1234|0000|^I\d/.test(compact)
  const base = { category: 'driver-license', start, end } as const
  const done = (confidence: number): Candidate =>
    specimen
      ? { ...base, confidence, why: ['cue-word', 'example-beside'], setting: 'public' }
      : { ...base, confidence, why: ['cue-word'] }
  if (certainty === 2) return done(lettered ? 0.9 : 0.85)
  if (certainty === 1 && (lettered ? compact.length >= 7 : compact.length >= 8)) return done(lettered ? 0.75 : 0.6)
  // A state before it and a licence in the post: "Mine's NM 595 825 506".
  const inPost = reading.cues('numbers.license').length > 0
  if (inPost && (stateBefore(reading, start) || stateAfter(reading, end)) && compact.length >= 7) return done(0.6)
  if (inPost && lettered && compact.length >= 12 && /\d{8}/.test(compact)) return done(0.55)
  return lettered && compact.length >= 11 && /^(?:[A-Z]\d+|WDL[A-Z\d]{9})$/.test(compact)
    ? { ...base, confidence: weak.hardCompany, why: ['format'] }
    : undefined
}

export const driverLicense: Recognizer = {
  category: 'driver-license',
  find: reading => {
    if (!/\d{2}/.test(reading.text)) return []
    if (!reading.cues('numbers.license').length && !/[A-Z][ -]?\d/.test(reading.text)) return []
    const found: Candidate[] = []
    for (const match of matches(pattern, reading.text)) {
      const candidate = judge(reading, match.index, match[0])
      if (candidate) found.push(candidate)
    }
    return found
  },
  examples: {
    found: [
      'my license number because "ID verification" (⟦O425-512-64-733-0⟧)',
      'IL DL ⟦K160-1587-9270⟧',
      'Alabama license ⟦7714203⟧, my card',
      'OLN ⟦P630-4419-2077⟧, dob',
      'my OLN is ⟦W-338-104-772-9⟧ and',
      'D/L ⟦S 470 788 250 898⟧ MN',
      'TX DL ⟦31882047⟧, black',
      'OLN ⟦TEPLIR525NK4⟧ (WA)',
      'Licencia de conducir de Texas ⟦45019713⟧, clase B',
      '⟦F396-4948-0767⟧ license, suspended',
      'CDL is ⟦1180019123⟧, class A',
    ],
    clean: [
      'public policy m2 duplicate A1',
      'an INTRODUCTORY guide INTERVENTION',
      'license plate 8ABC123 seen',
      'liquor license 4410287 was renewed',
      'the DL on the couch press is 225',
      'my license expires 20260812',
      'Licensed under MIT 2024',
      'order K160-1587-9270 shipped',
    ],
  },
}
