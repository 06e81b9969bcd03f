// Whatever a text is dressed up with, recognizers see plain letters, and findings point at what was written.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalize, toOriginal } from '../../src/detect/steps/normalize.ts'

it.each([
  ['８１６－５５５', '816-555'],
  ['𝟖𝟏𝟔 𝐀𝐛', '816 Ab'],
  ['①⑨⓪② ➏➎', '1902 65'],
  ['9¹⁰‧5', '910‧5'],
  ['a​b‍c', 'abc'],
  ['3️⃣9️⃣', '39'],
  ['ехаmрle соm сом', 'example com сом'],
  ['Cᴀᴍᴇʟʟɪᴀ', 'CAMELLIA'],
  ['٣٤٥ ४५', '345 45'],
  ['8̶1̶6̶', '816'],
  ['café ½ № “q” 🎉', 'café ½ № “q” 🎉'],
])('%s becomes %s', (written, plain) => {
  expect(normalize(written).text).toBe(plain)
})

it('points back at the characters that were written', () => {
  const text = 'x ８1️⃣​６ y'
  const normalized = normalize(text)
  const at = normalized.text.indexOf('816')
  const { start, end } = toOriginal(normalized, at, at + 3)
  expect(text.slice(start, end)).toBe('８1️⃣​６')
})

it('keeps every range inside the original, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const normalized = normalize(text)
      for (let i = 0; i < normalized.text.length; i++) {
        const { start, end } = toOriginal(normalized, i, i + 1)
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})
