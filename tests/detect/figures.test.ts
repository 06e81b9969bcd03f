// Digits however they are written, in runs.
import { expect, it } from 'vitest'
import { languages } from '../../src/detect/languages/index.ts'
import { read } from '../../src/detect/reading.ts'

const runs = (text: string) => {
  const reading = read(text, languages, {})
  return reading.runs.map(({ whole }) => `${whole.digits} <${reading.text.slice(whole.start, whole.end)}>`)
}

it.each([
  ['call 816-555-0142 now', ['8165550142 <816-555-0142>']],
  ['four oh six, then five five five', ['406555 <four oh six, then five five five>']],
  ['five-oh-three//555//oh1nine9', ['5035550199 <five-oh-three//555//oh1nine9>']],
  ['cinco uno dos, triple cinco', ['512555 <cinco uno dos, triple cinco>']],
  ['8 6 4 - f i v e f i v e - 0 1', ['8645501 <8 6 4 - f i v e f i v e - 0 1>']],
  ['219-555-Ol27', ['2195550127 <219-555-Ol27>']],
  ['ninety nine, fifty-three seventeen', ['995317 <ninety nine, fifty-three seventeen>']],
  ['eight hundred 555 0142', ['8005550142 <eight hundred 555 0142>']],
  ['||7|| ||0|| ||2||', ['702 <7|| ||0|| ||2>']],
  ['one or two for you', []],
  ['10:30 $400 https://a.example/816', []],
])('%s', (text, expected) => {
  expect(runs(text)).toEqual(expected)
})
