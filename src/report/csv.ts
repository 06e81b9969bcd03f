// Comma-separated values as RFC 4180 writes them, with formulas made harmless.
import type { PostedRow } from './posted.ts'
import type { ReportRow } from './row.ts'

const postColumns: readonly (keyof ReportRow)[] = [
  'posted',
  'seen',
  'site',
  'author',
  'permalink',
  'categories',
  'laws',
  'level',
  'state',
  'case',
  'excerpt',
  'hash',
]

const postedColumns: readonly (keyof PostedRow)[] = ['posted', 'categories', 'reason', 'hash']

// OWASP, "CSV Injection": spreadsheets run a cell that starts with one of these, white space before it or not; full-width
// forms count too. An apostrophe before it makes it text.
const formula = /^[\s\u00a0\u200b\ufeff]*[=+\-@\t\r|%＝＋－＠]/u

const cell = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n;\t]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The whole file, a byte order mark first so that spreadsheets read it as UTF-8. */
const csvOf = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string =>
  `\ufeff${[columns.join(), ...rows.map(row => columns.map(column => cell(row[column])).join())].join('\r\n')}\r\n`

/** The posts of the queue. */
export const toCsv = (rows: readonly ReportRow[]): string => csvOf(postColumns, rows)

/** What was posted anyway. */
export const postedCsv = (rows: readonly PostedRow[]): string => csvOf(postedColumns, rows)
