// Our few lines about telephone numbers beside Google's whole plan of the world: every country's calling code is known,
// and its example number is found, whole.
import { getCountries, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { countryCodes } from '../../src/detect/data/phone-plan.ts'
import { detect } from '../../src/detect/index.ts'

describe('phone plan', () => {
  it.each(getCountries())('%s', country => {
    expect(countryCodes).toContain(getCountryCallingCode(country))
    const number = getExampleNumber(country, examples)!.formatInternational()
    const text = `My cell is ${number}, text me.`
    const found = detect(text).findings.map(({ category, start, end }) => [category, text.slice(start, end)])
    expect(found).toEqual([['phone', number]])
  })
})
