// Comma-separated values (RFC 4180) as rows, read as they arrive; tabs or semicolons where the first line has more of them.

export interface CsvRow {
  /** Line that it starts on, counted from 1. */
  readonly line: number
  readonly values: readonly string[]
  /** False where it was longer than `longest`, or its quotation mark never closed. */
  readonly isWhole: boolean
}

const separatorOf = (first: string): string =>
  [',', ';', '\t'].reduce((a, b) => (first.split(b).length > first.split(a).length ? b : a))

/** Rows of no more than `longest` letters; line breaks must be \n. */
export const createCsvRows = (longest: number) => {
  let separator = ''
  let head = ''
  let line = 1
  let start = 1
  let size = 0
  let row: string[] = []
  let field = ''
  let isQuoted = false
  let wasQuote = false

  const endRow = (): CsvRow => {
    const ended = { line: start, values: [...row, field], isWhole: size <= longest && (!isQuoted || wasQuote) }
    row = []
    field = ''
    isQuoted = false
    wasQuote = false
    size = 0
    start = line
    return ended
  }
  const add = (text: string) => {
    if (++size <= longest) field += text
  }
  /** True where a row ends. */
  const take = (letter: string): boolean => {
    if (letter === '\n') line++
    if (wasQuote) {
      wasQuote = false
      if (letter === '"') {
        add(letter)
        return false
      }
      isQuoted = false
    }
    if (isQuoted && letter === '"') wasQuote = true
    else if (isQuoted) add(letter)
    else if (letter === '"' && field === '') isQuoted = true
    else if (letter === '\n') return true
    else if (letter !== separator) add(letter)
    else if (++size <= longest) {
      row.push(field)
      field = ''
    }
    return false
  }
  const push = (arrived: string): CsvRow[] => {
    // The first line tells the separator, so it must be whole.
    if (!separator && !arrived.includes('\n') && head.length < longest) {
      head += arrived
      return []
    }
    const chunk = head + arrived
    head = ''
    separator ||= separatorOf(chunk.split('\n', 1)[0]!)
    const rows: CsvRow[] = []
    for (const letter of chunk) if (take(letter)) rows.push(endRow())
    return rows
  }
  /** What is left when the file ends. */
  const end = (): CsvRow[] => {
    const last = head ? push('\n') : []
    return size || row.length || isQuoted ? [...last, endRow()] : last
  }
  return { push, end }
}
