import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import type { Category, Detection, Finding } from '../../src/detect/finding.ts'
import { judge, type Pack } from '../../src/policy/index.ts'
import { packs } from '../../src/policy/packs/index.ts'

const pack = (id: string): Pack => packs.find(one => one.id === id)!
const finding = (category: Category, setting: Finding['setting'] = 'private'): Finding => ({
  category,
  setting,
  start: 0,
  end: 1,
  confidence: 1,
  why: ['format'],
})
const detection = (categories: readonly Category[], rest: Partial<Detection> = {}): Detection => ({
  findings: categories.map(category => finding(category)),
  about: 'private-person',
  intent: 'none',
  signals: [],
  ...rest,
})
const signal = (kind: Detection['signals'][number]['kind']) => ({ kind, start: 0, end: 1 })
const verdict = (id: string, categories: readonly Category[], rest: Partial<Detection> = {}) =>
  judge(detection(categories, rest), [pack(id)])[0]

describe('judge', () => {
  const city = 'us-mo-kansas-city-doxing'
  it('covers a protected person, and merely lists for others', () => {
    expect(verdict(city, ['street-address'], { about: 'public-servant' })).toMatchObject({
      says: 'covers',
      elements: { shown: ['category', 'protected-person'], unseen: ['intent', 'harm'] },
    })
    expect(verdict(city, ['street-address'])).toMatchObject({
      says: 'lists',
      elements: { shown: ['category'], unseen: ['intent', 'harm', 'protected-person'] },
    })
  })
  it('says nothing about public details, or categories that the rule does not list', () => {
    expect(judge({ ...detection([]), findings: [finding('phone', 'public')] }, packs)).toEqual([])
    expect(verdict(city, ['vin'], { about: 'public-servant' })).toBeUndefined()
  })
  it('shows words of threat where the rule asks for intent, and still cannot see the intent', () => {
    const { elements } = verdict(city, ['phone'], { about: 'public-servant', signals: [signal('threat')] })!
    expect(elements.shown).toContain('threat')
    expect(elements.unseen).toContain('intent')
  })
  it('asks for a threat in Colorado, and sees it only in words', () => {
    expect(verdict('us-co-18-9-313', ['phone'])!.elements.unseen).toContain('threat')
    const shown = verdict('us-co-18-9-313', ['phone'], { signals: [signal('threat')] })!.elements
    expect(shown.shown).toContain('threat')
    expect(shown.unseen).not.toContain('threat')
  })
  it('cannot see a written request, nor whether a public servant is a judge', () => {
    expect(verdict('us-fed-anderl', ['phone'], { about: 'public-servant' })!.elements.unseen).toEqual([
      'request',
      'protected-person',
    ])
  })
  it('names a restricted source', () => {
    expect(verdict(city, ['phone'], { source: 'restricted-database' })!.elements.shown).toContain('restricted-source')
    expect(verdict(city, ['phone'], { source: 'public-record' })!.elements.shown).not.toContain('restricted-source')
  })
  it('says when only the open clause takes a detail in', () => {
    expect(verdict('us-mo-565-240', ['vin'])!.elements.shown).toContain('open-clause')
    expect(verdict('us-mo-565-240', ['vin', 'phone'])!.elements.shown).not.toContain('open-clause')
  })
  it('needs nothing but the number for Missouri’s law on Social Security numbers', () => {
    expect(verdict('us-mo-407-1355', ['ssn'])!.elements.unseen).toEqual([])
  })
  it('asks for a context of harm on TikTok only in its second tier', () => {
    expect(verdict('platform-tiktok', ['street-address'])!.elements.unseen).toEqual([])
    expect(verdict('platform-tiktok', ['phone'])!.elements.unseen).toEqual(['harm'])
  })
  it('lists what it does not look for, but not what stands in the text', () => {
    const alone = verdict(city, ['phone'], { about: 'public-servant' })!
    expect(alone.elements.unlooked).toEqual(['person-name', 'insurance', 'employer'])
    const beside = verdict(city, ['phone'], { signals: [signal('employer'), signal('person-name')] })!
    expect(beside.elements.unlooked).toEqual(['insurance'])
    expect(beside.alongside).toEqual(['employer', 'person-name'])
  })
  it('never speaks of the author’s own details as covered by a law', () => {
    for (const one of packs.filter(({ kind }) => kind === 'law'))
      for (const { says } of judge(detection(['street-address', 'phone', 'ssn', 'birthdate'], { about: 'self' }), [
        one,
      ]))
        expect(says).toBe('lists')
  })
})

describe('laws that combine', () => {
  it.each(['us-il-doxing', 'us-wa-4-24-792', 'us-va-18-2-186-4'])('%s needs a name beside the address', id => {
    expect(verdict(id, ['street-address'], { signals: [signal('person-name')] })).toMatchObject({ says: 'covers' })
    const alone = verdict(id, ['street-address'])!
    expect(alone.says).toBe('lists')
    expect(alone.elements.unseen).toContain('combination')
    expect(alone.elements.shown).not.toContain('combination')
    expect(verdict(id, ['street-address'], { signals: [signal('insurance')] })!.says).toBe('lists')
  })
  it.each(['us-il-doxing', 'us-wa-4-24-792'])('%s takes a birth date for the identity, but not alone', id => {
    expect(verdict(id, ['birthdate', 'phone'])!.says).toBe('covers')
    expect(verdict(id, ['birthdate'], { signals: [signal('person-name')] })!.says).toBe('lists')
  })
  it('Virginia does not', () => {
    expect(verdict('us-va-18-2-186-4', ['birthdate', 'street-address'])!.says).toBe('lists')
  })
  it('takes a named relative for a name', () => {
    expect(verdict('us-va-18-2-186-4', ['family-member', 'street-address'])!.says).toBe('covers')
    expect(verdict('us-il-doxing', ['family-member'])).toBeUndefined()
  })
})

describe('rules that disagree', () => {
  it('X says nothing about a birth date, Kansas City’s draft lists it', () => {
    const born = detection(['birthdate'], { about: 'public-servant' })
    expect(pack('platform-x').notPrivate).toContain('birthdate')
    expect(judge(born, [pack('platform-x')])).toEqual([])
    expect(judge(born, [pack('us-mo-kansas-city-doxing')])[0]!.says).toBe('covers')
  })
})

it('categories that the user has switched off are no matter of any rule', () => {
  expect(check('His cell is 816-555-0142.', { packs }).verdicts.length).toBeGreaterThan(5)
  expect(check('His cell is 816-555-0142.', { packs, levels: { phone: 'none' } }).verdicts).toEqual([])
})
