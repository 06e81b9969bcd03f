import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.ts'
import type { Candidate } from '../../src/detect/recognizer.ts'
import { firstOfSame } from '../../src/detect/setting/same.ts'

/** Settings of the details of a text, in order. */
const settings = (text: string, publicContacts?: string[]): string[] =>
  detect(text, publicContacts && { publicContacts }).findings.map(({ setting }) => setting)

const first = (text: string) => detect(text).findings[0]

const privates = `
He lives at 4412 Walnut St, Apt 3 and gets home at six
pls help 4 adults 2 kids trapped at 1234 Sampleford Dr 77044
My number is 816-555-0142, text me
her cell is 816-555-0183, light her up
Marlene Odegaard, 917 Wren Ct. Pay her a visit
Yard sale Saturday at our house, 6631 Pettibone Ln
4412 Walnut St
`
const publics = `
Meeting at 414 E 12th St, Kansas City, MO 64106
Shelter open at First Methodist Church, 600 Magnolia St, pets welcome
Crime Stoppers 816-474-TIPS
Call 1-800-555-0164 for tickets
Media contact: press@rivercity.example
The front desk at the clinic is 816-555-0100
They sent the letters to 4 Privet Drive, Little Whinging
`
const lines = (list: string) => list.trim().split('\n')

describe('private or public', () => {
  it.each(lines(privates))('private: %s', text => {
    expect(settings(text)).toEqual(['private'])
  })
  it.each(lines(publics))('public: %s', text => {
    expect(settings(text)).toEqual(['public'])
  })
  it('takes the user’s own list for public, however it is written', () => {
    const text = 'Call Dana at 816-555-0142 tonight'
    expect(settings(text)).toEqual(['private'])
    expect(settings(text, ['(816) 555 0142'])).toEqual(['public'])
    expect(settings(text, ['816-555-0199'])).toEqual(['private'])
  })
  it('decides each detail of a post by what stands beside it', () => {
    expect(settings('City office: 1 Civic Plaza, Ste 300. He lives at 27 Wren Hollow with his wife.')).toEqual([
      'public',
      'private',
    ])
  })
  it('decides a detail that stands twice in a post once', () => {
    const text = 'The market was lovely. Her cell is 502-555-0173. See you on Sunday! Her cell is 502.555.0173.'
    expect(settings(text)).toEqual(['private', 'private'])
  })
  it('decides a house once that runs into the next word at one place', () => {
    const text =
      'He lives at 4412 Walnut StSee you on Sunday! The market was lovely. He lives at 4412 Walnut St, Apt 3.'
    expect(settings(text)).toEqual(['private', 'private'])
  })
  it.each([
    ['4412 Walnut St, Apt 3', '4412 Walnut StSee', true],
    ['4412 Walnut', '4412 walnut st.', true],
    ['4412 Walnut St', '4412 Walnut', true],
    ['83 Tulip Ter', '83 Tulip Ave', false],
    ['412 E 12th St', '412 E 13th St', false],
    ['12 Old Mill Rd', '12 Old Post Rd', false],
    ['Calle Mayor 12', 'Calle Sol 12', false],
  ])('one house or two: %s, %s', (one, other, isSame) => {
    const address = (start: number, length: number): Candidate => ({
      category: 'street-address',
      start,
      end: start + length,
      confidence: 1,
      why: [],
    })
    const candidates = [address(0, one.length), address(one.length + 1, other.length)]
    expect(firstOfSame(`${one}\n${other}`, candidates)).toEqual([0, isSame ? 0 : 1])
  })
  it('says why', () => {
    expect(first('Crime Stoppers 816-474-8477')?.why).toContain('known-public')
    expect(first('Call 1-800-555-0164 now')?.why).toContain('toll-free')
    expect(first('He lives at 4412 Walnut St, Apt 3')?.why).toContain('unit-number')
    expect(first('Library, 45 E Chestnut St')?.why).toContain('organization-beside')
  })
})
