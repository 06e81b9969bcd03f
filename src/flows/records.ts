// A file as a stream of posts: text, comma-separated values or JSON lines, decoded and cut as it arrives. Memory stays
// flat: no more than one chunk and one record are held.

export type FileKind = 'txt' | 'csv' | 'jsonl'

export interface FileRecord {
  /** Line that it starts on, counted from 1. */
  readonly line: number
  readonly id: string | null
  readonly text: string
}

/** A line that is no record: its number; never its text. */
export interface Unread {
  readonly line: number
}

/** Longer texts are cut here (UTF-16 code units), so that one line cannot fill the memory. */
export const longestRecord = 1_000_000

/** By the name's ending; `first` (the file's beginning) decides for unknown ones. */
export const kindOf = (name: string, first: string): FileKind => {
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'jsonl'
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv'
  return !/\.txt$/i.test(name) && /^\s*\{.*\}\s*(?:\n|$)/.test(first) ? 'jsonl' : 'txt'
}

export interface Splitter {
  /** Takes what has arrived and gives the records that are whole. */
  readonly push: (chunk: string) => (FileRecord | Unread)[]
  /** What is left when the file ends. */
  readonly end: () => (FileRecord | Unread)[]
}

/** Lines across chunks; a line break of any kind ends one. */
const createLines = () => {
  let rest = ''
  let line = 0
  return {
    push: (chunk: string): { line: number; text: string }[] => {
      const parts = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
      rest = parts.pop()!.slice(0, longestRecord)
      return parts.map(text => ({ line: ++line, text }))
    },
    end: () => (rest ? [{ line: ++line, text: rest }] : []),
  }
}

const textFields = ['text', 'content', 'body', 'message', 'post', 'full_text', 'comment', 'selftext', 'title']

/** The field that holds what was written: by its name, else the longest string. */
const textOf = (values: Readonly<Record<string, unknown>>): string | null => {
  for (const field of textFields) if (typeof values[field] === 'string') return values[field] as string
  const strings = Object.values(values).filter(value => typeof value === 'string')
  return strings.length ? strings.reduce((a, b) => (b.length > a.length ? b : a)) : null
}

const idOf = (values: Readonly<Record<string, unknown>>): string | null => {
  const id = values.id ?? values.ID ?? values.permalink ?? values.url
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 200) : null
}

const jsonLine = ({ line, text }: { line: number; text: string }): (FileRecord | Unread)[] => {
  if (!text.trim()) return []
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'string') return [{ line, id: null, text: value }]
    if (typeof value !== 'object' || value === null) return [{ line }]
    const found = textOf(value as Record<string, unknown>)
    return found === null ? [{ line }] : [{ line, id: idOf(value as Record<string, unknown>), text: found }]
  } catch {
    return [{ line }]
  }
}

const createJsonLines = (): Splitter => {
  const lines = createLines()
  return { push: chunk => lines.push(chunk).flatMap(jsonLine), end: () => lines.end().flatMap(jsonLine) }
}

/** Paragraphs: what stands between empty lines is one text. */
const createParagraphs = (): Splitter => {
  const lines = createLines()
  let held: string[] = []
  let size = 0
  let start = 0
  const flush = (): FileRecord[] => {
    const text = held.join('\n')
    held = []
    size = 0
    return text.trim() ? [{ line: start, id: null, text }] : []
  }
  const take = ({ line, text }: { line: number; text: string }): FileRecord[] => {
    if (!text.trim()) return flush()
    const before = size + text.length > longestRecord ? flush() : []
    if (!held.length) start = line
    held.push(text)
    size += text.length + 1
    return before
  }
  return { push: chunk => lines.push(chunk).flatMap(take), end: () => [...lines.end().flatMap(take), ...flush()] }
}

/** RFC 4180, with tabs or semicolons too where the first line has more of them. */
const createCsv = (): Splitter => {
  let field = ''
  let row: string[] = []
  let isQuoted = false
  let wasQuote = false
  let line = 1
  let start = 1
  let separator = ''
  let heads: string[] | null = null

  const record = (): (FileRecord | Unread)[] => {
    const values = [...row, field]
    const at = start
    row = []
    field = ''
    start = line
    if (values.length === 1 && !values[0]!.trim()) return []
    if (!heads) {
      heads = values.map(value => value.trim().toLowerCase())
      // No head: the first line is a record like the others.
      if (heads.some(head => textFields.includes(head))) return []
      heads = values.map((_, i) => String(i))
    }
    const byName = Object.fromEntries(values.map((value, i) => [heads![i] ?? String(i), value]))
    const text = textOf(byName)
    return text === null ? [{ line: at }] : text.trim() ? [{ line: at, id: idOf(byName), text }] : []
  }
  let head = ''
  const push = (arrived: string): (FileRecord | Unread)[] => {
    // The first line tells the separator, so it must be whole.
    if (!separator && !arrived.includes('\n') && head.length < longestRecord) {
      head += arrived
      return []
    }
    const chunk = head + arrived
    head = ''
    if (!separator) {
      const [first = ''] = chunk.split('\n', 1)
      separator = [',', ';', '\t'].reduce((a, b) => (first.split(b).length > first.split(a).length ? b : a))
    }
    const records: (FileRecord | Unread)[] = []
    for (const letter of chunk) {
      if (letter === '\n') line++
      if (wasQuote && letter !== '"') {
        isQuoted = false
        wasQuote = false
      }
      if (wasQuote) {
        field += '"'
        wasQuote = false
      } else if (isQuoted && letter === '"') wasQuote = true
      else if (!isQuoted && letter === '"' && field === '') isQuoted = true
      else if (!isQuoted && letter === separator) {
        row.push(field)
        field = ''
      } else if (!isQuoted && letter === '\n') records.push(...record())
      else if ((isQuoted || letter !== '\r') && field.length < longestRecord) field += letter
    }
    return records
  }
  const end = (): (FileRecord | Unread)[] => {
    const last = head ? push('\n') : []
    return field || row.length ? [...last, ...record()] : last
  }
  return { push, end }
}

export const createSplitter = (kind: FileKind): Splitter =>
  kind === 'jsonl' ? createJsonLines() : kind === 'csv' ? createCsv() : createParagraphs()
