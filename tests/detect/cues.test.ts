// The cue look-up that all recognizers share.
import { expect, it } from 'vitest'
import { cueAfter, cueBefore, cueNear } from '../../src/detect/cues.ts'
import { languages } from '../../src/detect/languages/index.ts'
import { read } from '../../src/detect/reading.ts'

const reading = (text: string) => read(text, languages, {})
const quotes = (text: string, kind: Parameters<ReturnType<typeof reading>['cues']>[0]) =>
  reading(text)
    .cues(kind)
    .map(({ start, end }) => text.slice(start, end))

it('finds whole words and phrases, never parts of words', () => {
  expect(quotes('public policy, duplicate lic 4', 'numbers.license')).toEqual(['lic'])
  expect(quotes('her Social   Security no', 'numbers.ssn')).toContain('Social   Security')
})

it('takes possessives, hyphens, curly apostrophes and missing accents', () => {
  expect(quotes('my mom’s car, his wife’s van', 'people.kin')).toEqual(['mom’s', 'wife’s'])
  expect(quotes('E-Mail me', 'numbers.email')).toContain('E-Mail')
  expect(quotes('mi telefono y mi teléfono', 'numbers.phone')).toEqual(['telefono', 'teléfono'])
})

it('measures distance in words and stays in the sentence', () => {
  const text = 'Call me maybe. His SSN on file is 219 then plate'
  const one = reading(text)
  const at = text.indexOf('219')
  expect(cueBefore(one, at, ['numbers.ssn'])?.distance).toBe(3)
  expect(cueBefore(one, at, ['numbers.ssn'], { within: 2 })).toBeUndefined()
  expect(cueBefore(one, at, ['numbers.phone'])).toBeUndefined()
  expect(cueBefore(one, at, ['numbers.phone'], { within: 20, across: true })?.distance).toBe(7)
  expect(cueAfter(one, at + 3, ['numbers.plate'])?.distance).toBe(1)
  expect(cueNear(one, at, at + 3, ['numbers.plate', 'numbers.ssn'])?.cue.kind).toBe('numbers.plate')
})

it('keeps a label and the line below it together, and other lines apart', () => {
  const text = 'My SSN:\n219\nplate\nABC'
  const one = reading(text)
  expect(cueBefore(one, text.indexOf('219'), ['numbers.ssn'])?.distance).toBe(0)
  expect(cueBefore(one, text.indexOf('ABC'), ['numbers.plate'])).toBeUndefined()
})
