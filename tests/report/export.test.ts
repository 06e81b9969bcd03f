// Exports read by a parser that is not ours; nothing that was masked may be in them.
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { categories } from '../../src/check.ts'
import {
  type HtmlWords,
  type Labels,
  maskedDetail,
  maskedExcerpt,
  maskedText,
  type ReportRow,
  toCsv,
  toHtml,
  toJson,
} from '../../src/report/index.ts'

const labels = Object.fromEntries(categories.map(one => [one, one])) as Labels
const empty: ReportRow = {
  posted: '',
  seen: '',
  site: '',
  author: '',
  permalink: '',
  categories: '',
  laws: '',
  level: '',
  state: '',
  case: '',
  excerpt: '',
  hash: '',
}
const words: HtmlWords = {
  title: 'Report',
  summary: '1 post',
  advice: 'No legal advice',
  language: 'en',
  headings: Object.fromEntries(Object.keys(empty).map(key => [key, key])) as HtmlWords['headings'],
}

test.each([
  '=HYPERLINK("http://x.example","y")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '  =1+1',
  '|calc',
  '＝1',
  '%0A=1',
  '\u00a0=2',
])('a cell that starts like %j is text in a spreadsheet', author => {
  const { data } = Papa.parse<Record<string, string>>(toCsv([{ ...empty, author }]), {
    header: true,
    skipEmptyLines: true,
  })
  expect(data[0]!.author).toBe(`'${author}`)
})

test('quotes, commas, line breaks and other scripts survive', () => {
  const rows = ['a,b', 'say "hi"', 'two\r\nlines', 'ñandú; 明日', ''].map(excerpt => ({ ...empty, excerpt, hash: 'h' }))
  const { data, errors } = Papa.parse<Record<string, string>>(toCsv(rows), { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  expect(data.map(row => row.excerpt)).toEqual(rows.map(row => row.excerpt))
})

test('the printable page runs nothing that a post says', () => {
  const html = toHtml([{ ...empty, author: '<img src=x onerror=alert(1)>', permalink: 'javascript:alert(1)' }], words)
  expect(html).not.toContain('<img')
  expect(html).not.toContain('href="javascript')
})

const text =
  'Her name is Dana. She lives at 4412 Walnut St, Apt 3, Kansas City, code 8821, truck 7KX-P29. Call 816-555-0134 or write dana.fields@example.com any time'
const at = (piece: string, category: (typeof categories)[number]) => ({
  category,
  start: text.indexOf(piece),
  end: text.indexOf(piece) + piece.length,
})
const found = [
  at('4412 Walnut St, Apt 3, Kansas City', 'street-address'),
  at('816-555-0134', 'phone'),
  at('dana.fields@example.com', 'email'),
]

test('an excerpt shows what kind of detail stood there, and no detail, name or number', () => {
  const excerpt = maskedExcerpt(text, found, labels, [{ start: 12, end: 16 }])
  expect(excerpt).toContain('[street-address]')
  for (const piece of ['4412', 'Walnut', '8821', '7KX', 'P29', '555', 'dana', 'Dana', 'Apt'])
    expect(excerpt).not.toContain(piece)
  expect(toCsv([{ ...empty, excerpt }]) + toJson([{ ...empty, excerpt }])).not.toMatch(/\d{3}/)
})

test('what is hidden once is hidden wherever it is said again', () => {
  const said =
    'Renata Oberlin, 4412 walnut st. RENATA OBERLIN! Yes, Renata of 4412 Walnut St, not 4412 Walnut Stairs. Oberlins'
  const spans = [
    { category: 'family-member' as const, start: 0, end: 14 },
    { category: 'street-address' as const, start: 16, end: 30 },
  ]
  const masked =
    '[family-member], [street-address]. [family-member]! Yes, […] of [street-address], not •••• Walnut Stairs.'
  expect(maskedExcerpt(said, spans, labels)).toBe(`${masked.split(',').slice(0, 3).join()}…`)
  expect(maskedText(said, spans, labels)).toBe(`${masked} Oberlins`)
})

test('letters that change their length with their case hide no less', () => {
  const said = 'İ Oberlin, and Oberlin'
  const span = { category: 'family-member' as const, start: 2, end: 9 }
  expect(maskedText(said, [span], labels)).toBe('İ [family-member], and [family-member]')
})

test('an excerpt that is cut in the middle of a detail shows none of it', () => {
  const long = `${'word '.repeat(40)}4412 Walnut St${' more'.repeat(8)} 816-555-0134${' end'.repeat(90)}`
  const spans = [
    { category: 'street-address' as const, start: 200, end: 214 },
    { category: 'phone' as const, start: long.indexOf('816'), end: long.indexOf('816') + 12 },
  ]
  for (let shift = 0; shift < 60; shift++) {
    const pad = 'x'.repeat(shift)
    const moved = spans.map(span => ({ ...span, start: span.start + shift, end: span.end + shift }))
    expect(maskedExcerpt(pad + long, moved, labels)).not.toMatch(/Walnut|\d/)
  }
})

test.each(['a', '1 ', '12.', '-', '明', '1a'])('a long text of %j is masked in one pass', unit => {
  const text = unit.repeat(100_000)
  expect(maskedText(text, [], labels).length).toBe(text.length)
})

test('a long text that is nothing but details is masked in one pass', () => {
  const said = '816-555-0142 '.repeat(20_000)
  const spans = Array.from({ length: 20_000 }, (_, i) => ({
    category: 'phone' as const,
    start: 13 * i,
    end: 13 * i + 12,
  }))
  expect(maskedText(said, spans, labels)).toBe('[phone] '.repeat(20_000))
})

test('overlapping details are one gap', () => {
  const overlapping = [
    { category: 'phone' as const, start: 5, end: 12 },
    { category: 'email' as const, start: 8, end: 20 },
  ]
  expect(maskedExcerpt('call 5550134 secretary now', overlapping, labels)).toBe('call [phone]ry now')
})

test('a detail in a list keeps first letters only', () => {
  expect(maskedDetail('4412 Walnut St')).toBe('•••• W••••• S•')
})
