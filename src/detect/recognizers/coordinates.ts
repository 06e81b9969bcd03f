// Places as numbers: latitude and longitude, plus codes, map links that hold them.
import { cueBefore, cueNear } from '../cues.ts'
import { matches } from '../matches.ts'
import type { Reading } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'

const inRange = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)

/** A map link, whole, where it carries a pair; also geo: URIs (RFC 5870). */
const link =
  /\b(?:https?:\/\/|www\.)[^\s<>"]{0,300}?(?:[@=/,:]|%40)(-?\d{1,2}\.\d{3,15})(?:,|%2C|\+|\/)(?:\+|%20)?(-?\d{1,3}\.\d{3,15})[^\s<>")\]]{0,300}|\bgeo:(-?\d{1,2}\.\d{2,15}),(-?\d{1,3}\.\d{2,15})(?:;[\w=;.-]{1,60})?/gi

/** OpenStreetMap's marker: ?mlat=39.1&mlon=-94.6 */
const marker =
  /\bhttps?:\/\/[^\s<>"]{1,100}?[?&]m?lat=(-?\d{1,2}\.\d{2,15})&m?lon=(-?\d{1,3}\.\d{2,15})[^\s<>")\]]{0,200}/gi

/** "33.8471, -108.5126", "44.1183 N, 103.9027 W", "N 44.30712 W 71.58240", "+40.7123, -111.9047". */
const decimal =
  /(?<![\w.$-])(?:([NS])[ ]?)?([+-]?\d{1,2}\.\d{1,15})[ ]?°?[ ]?([NS]\b)?[ ]?[,;/|]?[ ]{0,2}(?:(?:lon|long|lng|longitude)[:=]?[ ]?)?(?:([EWO])[ ]?)?([+-]?\d{1,3}\.\d{1,15})(?:[ ]?°)?(?:[ ]?([EWO])\b)?(?![\w%]|[-.]\d)/gi

/** Degrees and minutes, with or without seconds: 45°52'11"N 89°41'36"W, N 36° 06.188 W 115° 10.500. */
const half = (letters: string) =>
  `(?:[${letters}][ ]?)?\\d{1,3}[ ]?[°º][ ]?\\d{1,2}(?:\\.\\d{1,6})?[ ]?(?:['’′´][ ]?(?:\\d{1,2}(?:\\.\\d{1,4})?[ ]?(?:["”″]|['’′]{2})[ ]?)?)?(?:[${letters}]\\b)?`
const sexagesimal = new RegExp(`(?<![\\w.])${half('NS')}[ ]?[,;/]?[ ]{0,2}${half('EWO')}(?!\\w)`, 'gi')

/** Open Location Code: eight places, "+", two or three; the alphabet leaves out look-alikes. Short ones need a word. */
const plusCode =
  /(?<![\w+])(?:[23456789CFGHJMPQRVWX]{8}|[23456789CFGHJMPQRVWX]{4})\+[23456789CFGHJMPQRVWX]{2,3}(?![\w+])/gi

/** As geocachers and pilots write it: N40-17.88 W083-04.21, N 40 17.880 W 083 04.210. */
const minutes = /(?<![\w.-])[NS][ ]?\d{1,2}[- ]\d{2}\.\d{1,4}[,;/]?[ ]{1,2}[EW][ ]?\d{2,3}[- ]\d{2}\.\d{1,4}(?![\w-])/g

/** The military grid (MGRS): zone and band, 100 km square, easting and northing of the same length. */
const militaryGrid = /(?<![\w-])\d{1,2}[C-HJ-NP-X][ ]?[A-HJ-NP-Z]{2}[ ](\d{4,5})[ ](\d{4,5})(?![\w-])/g

/** The attributes of GPX and its kin: lat="39.73915" lon="-104.98470". */
const attributes =
  /(?<=\blat(?:itude)?["']?[=:][ ]?["']?)-?\d{1,2}\.\d{3,15}["']?[ ,;]{1,3}["']?(?:lon|lng|long|longitude)["']?[=:][ ]?["']?-?\d{1,3}\.\d{3,15}/gi

/** "3 5 . 1 9 8 4 , - 1 0 6 . 6 1 2 0". */
const spacedOut =
  /(?<![\w.])(?:[+-] ?)?\d(?: \d){0,2} \. \d(?: \d){2,8} , (?:[+-] ?)?\d(?: \d){0,2} \. \d(?: \d){2,8}(?![\w.])/g

const fraction = (number: string): number => number.length - number.indexOf('.') - 1

const decimals = (reading: Reading): Candidate[] =>
  matches(decimal, reading.text).flatMap((match): Candidate[] => {
    const [whole, north, latitude = '', northAfter, east, longitude = '', eastAfter] = match
    const start = match.index
    const end = start + whole.length
    const base = { category: 'coordinates', start, end } as const
    const letters = (north || northAfter) && (east || eastAfter)
    if (!inRange(Number(latitude), Number(longitude))) return []
    const places = Math.min(fraction(latitude), fraction(longitude))
    const cue = cueNear(reading, start, end, ['numbers.coordinates'], { within: 6 })
    if (letters) return [{ ...base, confidence: places >= 2 ? 0.95 : 0.75, why: ['format'] }]
    // Two decimals side by side are a measurement more often than a place: a sign or a comma, and three places each.
    const signed = /^[+-]/.test(longitude) || /^[+-]/.test(latitude)
    const parted = /\d[ ]?[,;/|]/.test(whole) || signed
    if (!signed && !cue && !(/^\d{2}\./.test(latitude) && /^\d{2,3}\./.test(longitude))) return []
    if (places >= 4 && parted)
      return [{ ...base, confidence: signed || cue ? 0.95 : 0.75, why: cue ? ['format', 'cue-word'] : ['format'] }]
    if (places >= 3 && parted && (signed || cue))
      return [{ ...base, confidence: cue ? 0.9 : 0.7, why: cue ? ['format', 'cue-word'] : ['format'] }]
    if (places >= 2 && parted && cue && cue.distance <= 2 && signed)
      return [{ ...base, confidence: 0.7, why: ['cue-word'] }]
    return []
  })

/** Notations that mean nothing else. */
const plainForms = ({ text }: Reading): Candidate[] =>
  [minutes, militaryGrid, attributes].flatMap(pattern =>
    matches(pattern, text).flatMap((match): Candidate[] =>
      pattern === militaryGrid && match[1]!.length !== match[2]!.length
        ? []
        : [
            {
              category: 'coordinates',
              start: match.index,
              end: match.index + match[0].length,
              confidence: 0.9,
              why: ['format'],
            },
          ],
    ),
  )

/** A short code counts with the place it is short for: "Q2PQ+VX in Marion", "Q2PQ+VX, Marion". */
const placeAfter = /^(?:,[ ]?|[ ](?:in[ ]|near[ ])?)\p{Lu}\p{Ll}/u

const plusCodes = (reading: Reading): Candidate[] =>
  matches(plusCode, reading.text).flatMap((match): Candidate[] => {
    const start = match.index
    const end = start + match[0].length
    const full = match[0].indexOf('+') === 8
    const cue =
      cueNear(reading, start, end, ['numbers.coordinates'], { within: 6 }) !== undefined ||
      (/[A-Z]/.test(match[0]) && placeAfter.test(reading.text.slice(end, end + 12)))
    // A full code begins with 2–9, C or F for the latitude; a word of digits with a plus is a sum.
    if (full ? !/^[2-9CFc f][2-9CFGHJMPQRVcfghjmpqrv]/.test(match[0]) || !/[A-Za-z]/.test(match[0]) : !cue) return []
    return [
      {
        category: 'coordinates',
        start,
        end,
        confidence: full ? 0.9 : 0.75,
        why: full ? ['format'] : ['format', 'cue-word'],
      },
    ]
  })

export const coordinates: Recognizer = {
  category: 'coordinates',
  find: reading => {
    const { text } = reading
    if (!/\d/.test(text)) return []
    const found: Candidate[] = []
    if (/\d\.\d{2}/.test(text) && text.includes(':'))
      for (const match of [...matches(marker, text), ...matches(link, text)]) {
        const [latitude, longitude] = match[1] ? [match[1], match[2]!] : [match[3]!, match[4]!]
        if (!inRange(Number(latitude), Number(longitude))) continue
        let end = match.index + match[0].length
        while (/[.,;:!?]/.test(text[end - 1]!)) end--
        found.push({ category: 'coordinates', start: match.index, end, confidence: 0.95, why: ['format'] })
      }
    if (/\d\.\d/.test(text)) for (const one of decimals(reading)) found.push(one)
    if (/[°º]/.test(text))
      for (const match of matches(sexagesimal, text))
        found.push({
          category: 'coordinates',
          start: match.index,
          end: match.index + match[0].length,
          confidence: 0.95,
          why: ['format'],
        })
    if (text.includes('+')) for (const one of plusCodes(reading)) found.push(one)
    if (/[NS] ?\d|\blat|\d[C-X] ?[A-Z]{2} \d/.test(text)) for (const one of plainForms(reading)) found.push(one)
    if (/\d \. \d/.test(text))
      for (const match of matches(spacedOut, text))
        if (cueBefore(reading, match.index, ['numbers.coordinates', 'address.lives']) || match[0].includes('-'))
          found.push({
            category: 'coordinates',
            start: match.index,
            end: match.index + match[0].length,
            confidence: 0.8,
            why: ['disguised', 'format'],
          })
    return found
  },
  examples: {
    found: [
      'easier to find by pin: ⟦33.8471, -108.5126⟧. Green roof',
      'camp is ⟦45°52\'11"N 89°41\'36"W⟧, end of the two track',
      'the pin is at ⟦44.1183 N, 103.9027 W⟧ under the juniper',
      'use the plus code ⟦86JRJQ4M+6V⟧ (phone map takes it)',
      'see ⟦https://maps.google.com/?q=46.8797,-96.7712⟧ our alley',
      'Walk from ⟦N 36° 06.188 W 115° 10.500⟧, slowly',
      'he is at ⟦3 5 . 1 9 8 4 , - 1 0 6 . 6 1 2 0⟧ now',
      '⟦geo:52.0907,5.1214;u=10⟧ home brew Saturdays',
      'vive por ⟦19°25\'30" N 99°10\'08" O⟧, la casa',
      'cabin at ⟦N 44.30712 W 71.58240⟧ and',
      'lines cross at ⟦N40-17.88 W083-04.21⟧. Red porch',
      'garmin says ⟦15T UG 9847 1203⟧ for my house',
      '`<trkpt lat="⟦39.73915" lon="-104.98470⟧">`',
      'she lives at ⟦Q2PQ+VX⟧ in Marion',
    ],
    clean: [
      '80.585 [79.964, 81.191]',
      '-77.034040723966',
      'python 3.11, 3.12 and node 22.23',
      'splits were 12.345, 13.221 and 11.902 today',
      'prices 12.50, 13.75',
      'rated 4.5/5.0 by 3.200 people',
      'it is 72°F and 45% humid',
      'a 2+2 deal, WXYZ1234+56',
      'the 12N FL 350 410 climb',
      'gear C22X+5 on sale',
      'mean 0.1234, 0.5678 (sd)',
    ],
  },
}
