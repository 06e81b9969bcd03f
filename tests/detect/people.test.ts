// Schools, health and relatives in sentences, and what is said of a whole post: whose details, to what end, whence.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { detect } from '../../src/detect/index.ts'
import { loadNames } from '../../src/names/index.ts'

const ofPeople = new Set(['school', 'health', 'family-member'])

describe('people in sentences', () => {
  const lines = readFileSync(join(import.meta.dirname, '../corpus/people.txt'), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
  it.each(lines)('%s', line => {
    const text = line.replace(/⟦=?|⟧/g, '')
    const wanted = [...line.matchAll(/⟦([^=⟧][^⟧]*)⟧/g)].map(match => match[1])
    const found = detect(text)
      .findings.filter(({ category, setting }) => ofPeople.has(category) && setting === 'private')
      .map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(wanted)
  })
})

describe('whose details', () => {
  it.each([
    ['Judge Moreno lives at 14 Fern Ct and her cell is 816-555-0117', 'public-servant'],
    ["Sheriff Dunn's daughter Kira goes to Oak Hill Elementary", 'family'],
    ['My landlord Bill Tate is a thief, he lives at 14 Fern Ct', 'private-person'],
    ["I'm selling my bike, text me at 816-555-0117, we're at 14 Fern Ct", 'self'],
    ['Book fair on Saturday, doors open at 9', 'none'],
  ] as const)('%s', (text, about) => {
    expect(detect(text).about).toBe(about)
  })
})

describe('to what end', () => {
  it.each([
    'Clerk Dana Pike lives at 14 Fern Ct. Somebody should pay her a visit tonight',
    "It'd be a shame if officer Crane's tires got slashed, he parks at 14 Fern Ct every night",
    'Everyone call the commissioner at home, 816-555-0117, all night, make her quit',
    'El juez Ibarra vive en Calle Olmo 214. Ya saben qué hacer, que no duerma',
  ])('is a threat: %s', text => {
    expect(detect(text).intent).toBe('threat')
  })
  it.each([
    'I am furious with the council and I will vote them out in April',
    'Peaceful vigil outside City Hall, 414 E 12th St, Friday at 6. Bring candles',
    'Could somebody check on my mom at 14 Fern Ct? Her cell is 816-555-0117, thank you',
    'A man was sentenced for threats against a judge, police said',
  ])('is none: %s', text => {
    expect(detect(text).intent).toBe('none')
  })
})

describe('whence', () => {
  it.each([
    [
      "An officer looked the mayor's address up in NCIC and told me: 1420 Holmes Hollow Dr, Apt 2",
      'restricted-database',
    ],
    ['A dispatcher ran his plates for me: Kurt Vance, 14 Fern Ct, tag BX7 K2P', 'restricted-database'],
    ['NAM/VANCE, KURT DOB/19800412 OLN/V520118440 SEX/M', 'restricted-database'],
    ["It's public record, the county assessor's site has him at 14 Fern Ct", 'public-record'],
    ['He lives at 14 Fern Ct, I followed him home', undefined],
    ['The audit of NCIC use starts on Monday', undefined],
  ] as const)('%s', (text, source) => {
    expect(detect(text).source).toBe(source)
  })
})

describe('a relative', () => {
  it('of the author is nothing where nobody is exposed', () => {
    expect(check('My husband Greg makes good coffee').findings).toEqual([])
  })
  it('of the author counts beside an address', () => {
    const text = 'My husband Greg is home all day, 14 Fern Ct'
    expect(detect(text).findings.map(({ category }) => category)).toContain('family-member')
  })
})

describe('signals', () => {
  const text = 'Judge Adair lives with Dana Pike at 14 Fern Ct, she works at Acme Tire and has Medicaid'
  const said = (signals: readonly { kind: string; start: number; end: number }[]) =>
    signals.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
  it('name persons, employers and insurances beside a private detail', () => {
    expect(said(detect(text).signals)).toEqual([
      'person-name: Adair',
      'person-name: Dana Pike',
      'employer: Acme Tire',
      'insurance: Medicaid',
    ])
  })
  it('are absent without one', () => {
    expect(detect('Dana Pike works at Acme Tire').signals).toEqual([])
  })
  it('may be added to by a names reader, findings and levels may not', async () => {
    const names = await loadNames()
    const { signals: without, ...rest } = check(text)
    const { signals, ...same } = check(text, { names })
    expect(same).toEqual(rest)
    expect(signals.length).toBeGreaterThanOrEqual(without.length)
  })
})
