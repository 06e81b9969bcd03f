// The record of what was posted anyway, as a file: read by a parser that is not ours.
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { type Posted, postedCsv, postedRows } from '../../src/report/index.ts'
import { recordsAtMost } from '../../src/store/records.ts'
import type { Language } from '../../src/words/index.ts'
import { pageLanguages } from '../../src/words/pages.ts'

const record: Posted = {
  at: '2026-11-20T09:30',
  categories: ['street-address', 'phone'],
  reason: 'duty',
  hash: 'a'.repeat(64),
}
const read = (records: readonly Posted[], language: Language = 'en') =>
  Papa.parse<Record<string, string>>(postedCsv(postedRows(records, pageLanguages[language])), {
    header: true,
    skipEmptyLines: true,
  })

test.each([
  ['en', 'Home address; Phone number', 'The law requires it to be published'],
  ['es', 'Domicilio; Teléfono', pageLanguages.es.postReasons.duty],
] as const)('says when, what, why and which draft (%s)', (language, categories, reason) => {
  const { data, errors } = read([record], language)
  expect(errors).toEqual([])
  expect(data).toEqual([{ posted: '2026-11-20T09:30Z', categories, reason, hash: record.hash }])
})

test('holds every record, the newest first', () => {
  const all = Array.from({ length: recordsAtMost }, (_, i) => ({ ...record, hash: `h${i}` }))
  expect(read(all).data.map(row => row.hash)).toEqual(all.map(one => one.hash).reverse())
})

test('what this build has no words for keeps its id, and no cell is a formula', () => {
  const { data } = read([{ ...record, at: '@SUM(A1)', categories: ['+1', 'phone'], reason: '=1+1', hash: '-1' }])
  expect(data).toEqual([{ posted: "'@SUM(A1)Z", categories: "'+1; Phone number", reason: "'=1+1", hash: "'-1" }])
})

test.each(Object.values(pageLanguages))('the screen says how many records stay ($language)', words => {
  expect(words.options.records.more).toContain(recordsAtMost.toLocaleString(words.language))
})
