import { describe, expect, it } from 'vitest'
import { check, type Finding, type Report } from '../../src/check.ts'
import { judge } from '../../src/policy/index.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { explain, languages } from '../../src/words/index.ts'

const chosen = (...ids: string[]) => ids.map(id => packs.find(pack => pack.id === id)!)
const kansasCity = chosen('us-mo-565-240', 'us-mo-kansas-city-doxing', 'us-fed-anderl')

/** A report as detection would make it, so that these cases hang on sentences alone. */
const report = (text: string, category: Finding['category'], quote: string, rest: Partial<Report> = {}): Report => {
  const start = text.indexOf(quote)
  const finding: Finding = {
    category,
    setting: 'private',
    start,
    end: start + quote.length,
    confidence: 0.9,
    why: ['format', 'lives-cue'],
  }
  const detection = { findings: [finding], about: 'public-servant', intent: 'none', signals: [], ...rest } as const
  return { ...detection, warn: true, level: 'hold', verdicts: [] }
}
const judged = (one: Report, by = kansasCity): Report => ({ ...one, verdicts: judge(one, by) })
const { en, es } = languages

const home = 'The officer lives at 4412 Walnut St, Apt 3.'
const homeReport = judged(report(home, 'street-address', '4412 Walnut St, Apt 3'))

describe('explain', () => {
  it('says what, why and what to write instead', () => {
    expect(explain(home, homeReport, kansasCity, en).findings).toEqual([
      {
        finding: 0,
        category: 'street-address',
        what: 'a home address',
        why: [en.reasons['lives-cue'], en.reasons.format],
        instead: 'in the 4400 block of Walnut St',
      },
    ])
  })
  it('names the nearest rule first, and marks it as unconfirmed', () => {
    const [city, state, judges] = explain(home, homeReport, kansasCity, en).rules
    expect(city!.says).toBe(
      'Kansas City’s draft ordinance on doxing (2020, adoption unconfirmed) covers home addresses.',
    )
    expect(state!.pack).toBe('us-mo-565-240')
    expect(judges!.pack).toBe('us-fed-anderl')
  })
  it('speaks Spanish, title and facts included', () => {
    const [city] = explain(home, homeReport, kansasCity, es).rules
    expect(city!.says).toContain('El proyecto de ordenanza de Kansas City sobre doxing (2020, adopción sin confirmar)')
    expect(city!.facts.map(({ label }) => label)).toContain('Qué tan seguros estamos')
  })
  it('tells what the text shows, what no text can show, and how sure we are', () => {
    const facts = Object.fromEntries(
      explain(home, homeReport, kansasCity, en).rules[0]!.facts.map(({ label, items }) => [label, items]),
    )
    expect(facts['The text shows']).toEqual([en.law.shown.category, en.law.shown['protected-person']])
    expect(facts['No text can show']).toEqual([en.law.unseen.intent, en.law.unseen.harm])
    expect(facts['How sure we are']!.join()).toContain('report read')
    expect(facts['What we do not know']).toContain('No report of a vote was found.')
    expect(facts['On its list, but Doxguard does not look for']).toContain('employers')
  })
  it('marks each part of a rule by itself', () => {
    const act = chosen('us-mo-judicial-privacy')
    const [rule] = explain(home, judged(homeReport, act), act, en).rules
    const sure = rule!.facts.find(({ label }) => label === 'How sure we are')!.items
    expect(sure).toContain('from memory, check before use: the list of details')
    expect(sure.find(item => item.startsWith('text read'))).toContain('what it asks for')
  })
  it('shows where a platform’s rule and a law differ', () => {
    const text = 'Councilman Ray Ott was born on March 3, 1971.'
    const both = chosen('us-mo-565-240', 'us-mo-kansas-city-doxing', 'platform-x')
    const [city, x] = explain(text, judged(report(text, 'birthdate', 'March 3, 1971'), both), both, en).rules
    expect(city!.says).toContain('covers dates of birth')
    expect(x!.says).toBe(
      'X’s rule on private information does not count dates of birth as private. These rules differ.',
    )
  })
  it('knows no excuse in public record where a rule has none', () => {
    const text = `It is public information anyway: ${home}`
    const open = judged({ ...report(text, 'street-address', '4412 Walnut St, Apt 3'), source: 'public-record' })
    const said = explain(text, open, kansasCity, en)
    expect(said.notes).toContain('We know of no exception for that in your chosen rules.')
    const washington = chosen('us-wa-4-24-792')
    const [rule] = explain(text, judged(open, washington), washington, en).rules
    expect(rule!.facts.flatMap(({ items }) => items)).toContain(
      'Under this rule, it does not matter that the details were public before.',
    )
  })
  it('names a closed look-up, and what Missouri’s rules are about', () => {
    const text = `Ran him through NCIC. ${home}`
    const closed = judged({ ...report(text, 'street-address', '4412 Walnut St, Apt 3'), source: 'restricted-database' })
    const { notes } = explain(text, closed, kansasCity, en)
    expect(notes).toContain('The text names its source: NCIC, the FBI’s national index.')
    expect(notes.join(' ')).toContain('RSMo 43.535.3')
    const texas = chosen('us-tx-42-074')
    expect(explain(text, judged(closed, texas), texas, en).notes.join(' ')).not.toContain('RSMo')
  })
  it('has nothing to say about a clean text', () => {
    const text = 'City Hall opens at nine.'
    expect(explain(text, check(text, { packs }), packs, en)).toEqual({ findings: [], notes: [], rules: [] })
  })
})
