import { describe, expect, it } from 'vitest'
import { check, type Report } from '../../src/check.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { checkReportHtml } from '../../src/report/index.ts'
import { checkReportWords, explain, languages } from '../../src/words/index.ts'

const print = (text: string, report: Report = check(text, { packs }), language: 'en' | 'es' = 'en') =>
  checkReportHtml(
    { text, report, ...explain(text, report, packs, languages[language]) },
    checkReportWords(languages[language], '2026-11-20'),
  )

const draft = 'Ms. Lowell lives at 4412 Walnut St, Apt 3.\nHer cell is (816) 555-0142, mail h.lowell@example.org.'

describe('the report of a checked draft', () => {
  it('holds none of the details', () => {
    const page = print(draft)
    for (const detail of ['Lowell', '4412', 'Apt 3', '555-0142', '816', 'h.lowell']) expect(page).not.toContain(detail)
    expect(page).toContain('Ms. […] lives at [home address].')
  })
  it('says why, what to write instead, and which rules list it', () => {
    const page = print(draft)
    expect(page).toContain('in the 4400 block of Walnut St')
    expect(page).toContain('RSMo 565.240')
    expect(page).toContain('How sure we are')
  })
  it('escapes whatever stands in the draft', () => {
    const page = print(`<script>alert(1)</script> ${draft}`)
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;')
  })
  it('masks numbers that no recognizer took', () => {
    expect(print('Call box 33 44 55 66 at noon')).not.toContain('33 44')
  })
  it('speaks Spanish', () => {
    expect(print(draft, undefined, 'es')).toContain('<html lang="es">')
    expect(print(draft, undefined, 'es')).toContain('Revisión de un borrador')
  })
  it('says so when there is nothing', () => {
    expect(print('A lovely evening.')).toContain('Doxguard finds nothing private here.')
  })
})
