// The stories that this was made for, told in made-up posts and run through the whole engine.
import { describe, expect, it } from 'vitest'
import { type Category, check, type Report } from '../../src/check.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { explain, languages } from '../../src/words/index.ts'

const chosen = ['us-mo-kansas-city-doxing', 'us-mo-565-240', 'us-mo-407-1355', 'platform-x'].map(
  id => packs.find(pack => pack.id === id)!,
)
const read = (text: string): Report => check(text, { packs: chosen })
const privates = (text: string): Category[] =>
  read(text).findings.flatMap(({ category, setting }) => (setting === 'private' ? [category] : []))
const says = (text: string, pack: string) => read(text).verdicts.find(one => one.pack === pack)?.says

const city = 'us-mo-kansas-city-doxing'

describe('an official posts residents’ letters', () => {
  it.each([
    'Public comment on the zoning case: Ms. Harriet Lowell of 4412 Walnut St writes that the alley lights have been out since May.',
    'Letters received this week: Terrence Boyle, 1203 NW Barry Rd, Kansas City 64155, asks for speed humps; Odessa Pratt, 88 Nutmeg Hollow, opposes the permit.',
  ])('%s', text => {
    expect(read(text)).toMatchObject({ warn: true, about: 'private-person' })
    expect(privates(text)).toContain('street-address')
    expect(says(text, city)).toBe('lists')
    expect(says(text, 'us-mo-565-240')).toBe('covers')
  })
})

describe('officers’ addresses and phones', () => {
  it.each([
    'Officer Dale Pruitt of KCPD lives at 2250 Shadow Creek Dr and his cell is 816-555-0164.',
    'Detective Marla Voss, home: 417 Meadowlark Ave, phone 816-555-0119',
    'La oficial Marisol Peña vive en 2719 W Encanto Blvd #4, su celular es 816-555-0133.',
  ])('%s', text => {
    expect(read(text)).toMatchObject({ warn: true, about: 'public-servant' })
    expect(privates(text)).toEqual(['street-address', 'phone'])
    expect(says(text, city)).toBe('covers')
  })
  it('with a call to go there', () => {
    const text = 'Officer Dale Pruitt lives at 2250 Shadow Creek Dr. Show up tonight and make him pay.'
    const report = read(text)
    expect(report.intent).toBe('threat')
    expect(report.verdicts.find(one => one.pack === city)!.elements.shown).toContain('threat')
    expect(explain(text, report, chosen, languages.en).notes).toContain(languages.en.threat('make him pay'))
  })
})

describe('kind and angry posts', () => {
  it.each([
    'Our mail carrier Dolores is retiring after 31 years! Send her a card: 618 Juniper St, Apt 2. We will miss you!',
    'Happy birthday to our clerk Renata, born March 14, 1979! She keeps the whole town hall running.',
    'Officer Dale Pruitt of 2250 Shadow Creek Dr wrote me a ticket for nothing and I am furious about it.',
  ])('have no words of threat: %s', text => {
    expect(explain(text, read(text), chosen, languages.en).notes).toEqual([])
    expect(read(text).signals.map(({ kind }) => kind)).not.toContain('threat')
  })
})

describe('their families', () => {
  it.each<[string, Category]>([
    ['The officer’s wife Janelle teaches at Aspen Trails Elementary.', 'school'],
    ['The officer’s son Corbin goes to Quarry Ridge Middle.', 'school'],
    ['Sgt. Pruitt’s brother Wade lives at 906 Hickory St Apt 3. Pay him a visit.', 'street-address'],
    ['The judge’s partner, Renata Kessler, can be reached at 816-555-0147.', 'phone'],
  ])('%s', (text, category) => {
    expect(read(text)).toMatchObject({ warn: true, about: 'family' })
    expect(privates(text)).toContain(category)
    expect(says(text, city)).toBe('covers')
  })
})

it('a plate is on the state’s open list and not on the city’s', () => {
  const text = 'The judge’s partner, Renata Kessler, drives a gray Tundra, plate KPN-118.'
  expect(privates(text)).toContain('license-plate')
  expect(says(text, city)).toBeUndefined()
  expect(says(text, 'us-mo-565-240')).toBe('covers')
})

describe('rules that disagree', () => {
  it.each([
    'Happy birthday to Councilman Ray Ott, born March 3, 1971!',
    'Officer Hal Brandt, DOB 03/03/1971, badge 2214.',
  ])('%s', text => {
    expect(privates(text)).toEqual(['birthdate'])
    expect(says(text, city)).toBe('covers')
    expect(says(text, 'platform-x')).toBeUndefined()
    const [draft, x] = explain(text, read(text), chosen, languages.en).rules
    expect(draft!.says).toContain('covers dates of birth')
    expect(x!.says).toContain('does not count dates of birth as private. These rules differ.')
  })
})

describe('one’s own résumé', () => {
  const text =
    'My résumé, feedback welcome! Jordan Ellery, 2417 Hadley Hills Blvd, Liberty, MO 64068. (816) 555-0170, jordan.ellery@example.com.'
  it('is held, and no law is said to cover it', () => {
    expect(read(text)).toMatchObject({ warn: true, about: 'self' })
    for (const verdict of read(text).verdicts) expect(verdict.says).toBe('lists')
  })
})

describe('a look-up told in a post', () => {
  const posted = 'Ran Councilman Ott through CJIS last night: 3310 Hocking Ridge Rd, Parkville.'
  it('is named with its source', () => {
    const report = read(posted)
    expect(report).toMatchObject({ warn: true, about: 'public-servant', source: 'restricted-database' })
    const { notes } = explain(posted, report, chosen, languages.en)
    expect(notes.join(' ')).toContain('CJIS')
    expect(notes.join(' ')).toContain('Looking something up is not posting it')
  })
  it('is no reason to warn when the post only reports it', () => {
    const text =
      'Council says a KCPD employee used the CJIS database to look up the home address of an elected official. A complaint was filed.'
    expect(read(text)).toMatchObject({ warn: false, findings: [], verdicts: [] })
  })
})

describe('“it is public information anyway”', () => {
  it.each([
    'It is public information anyway: the chief lives at 4833 Camino Escuela, look at the county site.',
    'The assessor’s website lists it, so it’s public record: Commissioner Dana Reyes, 14608 Pondview Cir.',
  ])('%s', text => {
    const report = read(text)
    expect(report).toMatchObject({ warn: true, source: 'public-record' })
    const said = explain(text, report, chosen, languages.en)
    expect(said.notes).toContain('We know of no exception for that in your chosen rules.')
  })
})

describe('never private', () => {
  it.each([
    'Call the Crime Stoppers TIPS hotline at 816-474-TIPS (8477) or go to P3Tips.com.',
    '816-474-TIPS',
    '816-474-TIPS (8477)',
    '(816) 474-8477',
    'Anyone with information is asked to call the TIPS Hotline at (816) 474-8477.',
    'He ran off on foot. Tips: P3Tips.com or the P3Tips app, or 816-474-8477, call anytime.',
    'Si sabe algo, llame al 816-474-TIPS (8477) o visite P3Tips.com.',
  ])('%s', text => {
    expect(privates(text)).toEqual([])
    expect(read(text)).toMatchObject({ warn: false, verdicts: [] })
  })
  it('words that only name a kind of detail', () => {
    const text =
      'The ordinance would ban posting home addresses, Social Security numbers and phone numbers of officers, their brother, sister, son and daughter.'
    expect(read(text).findings).toEqual([])
  })
})
