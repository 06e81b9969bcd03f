// A file as a stream of posts: text, comma-separated values or JSON lines, decoded and cut as it arrives. Memory stays
// flat: no more than one chunk and one record are held.
import { type CsvRow, createCsvRows } from './csv-rows.ts'

export type FileKind = 'txt' | 'csv' | 'jsonl'

export interface FileRecord {
  /** Line that it starts on, counted from 1. */
  readonly line: number
  readonly id: string | null
  readonly text: string
}

/** What is no record: the line that it starts on; never its text. */
export interface Unread {
  readonly line: number
}

/** Longer ones are no records (UTF-16 code units): one line cannot fill the memory. */
export const longestRecord = 1_000_000
/** A text without empty lines is cut about here: progress moves, and a finding's line says where it stands. */
export const longestText = 50_000

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

/** Every line break as \n, also where one chunk ends in \r and the next begins with \n. */
const createBreaks = () => {
  let wasReturn = false
  return (chunk: string): string => {
    const text = wasReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk
    wasReturn = chunk.endsWith('\r')
    return text.replace(/\r\n?/g, '\n')
  }
}

/** After the last white space, so that no detail is cut; in the middle of a word where there is none nearby. */
const endOfPiece = (text: string): number => {
  const end = text.slice(-1000).search(/\s\S*$/)
  return end < 0 ? text.length : text.length - Math.min(1000, text.length) + end + 1
}

interface Piece {
  readonly line: number
  readonly text: string
  /** The line is too long and comes in several pieces. */
  readonly goesOn: boolean
}

/** Lines across chunks. */
const createLines = (longest: number) => {
  let rest = ''
  let line = 1
  return {
    push: (chunk: string): Piece[] => {
      const parts = chunk.split('\n')
      parts[0] = rest + parts[0]
      rest = parts.pop()!
      const whole = parts.map(text => ({ line: line++, text, goesOn: false }))
      if (rest.length <= longest) return whole
      const end = endOfPiece(rest)
      const piece = { line, text: rest.slice(0, end), goesOn: true }
      rest = rest.slice(end)
      return [...whole, piece]
    },
    end: (): Piece[] => (rest ? [{ line, text: rest, goesOn: false }] : []),
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

const jsonLine = ({ line, text }: Piece): (FileRecord | Unread)[] => {
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
  const lines = createLines(longestRecord)
  let tooLong = 0
  const take = (piece: Piece): (FileRecord | Unread)[] => {
    const { line, goesOn } = piece
    if (line === tooLong) return []
    if (!goesOn) return jsonLine(piece)
    tooLong = line
    return [{ line }]
  }
  return { push: chunk => lines.push(chunk).flatMap(take), end: () => lines.end().flatMap(take) }
}

/** Paragraphs: what stands between empty lines is one text. */
const createParagraphs = (): Splitter => {
  const lines = createLines(longestText)
  let held: string[] = []
  let size = 0
  let start = 0
  const flush = (): FileRecord[] => {
    const text = held.join('\n')
    held = []
    size = 0
    return text.trim() ? [{ line: start, id: null, text }] : []
  }
  const take = ({ line, text, goesOn }: Piece): FileRecord[] => {
    if (!text.trim()) return flush()
    const before = size + text.length > longestText ? flush() : []
    if (!held.length) start = line
    held.push(text)
    size += text.length + 1
    return goesOn ? [...before, ...flush()] : before
  }
  return { push: chunk => lines.push(chunk).flatMap(take), end: () => [...lines.end().flatMap(take), ...flush()] }
}

const createCsv = (): Splitter => {
  const rows = createCsvRows(longestRecord)
  let heads: readonly string[] | null = null
  const take = ({ line, values, isWhole }: CsvRow): (FileRecord | Unread)[] => {
    if (!isWhole) return [{ line }]
    if (values.length === 1 && !values[0]!.trim()) return []
    if (!heads) {
      heads = values.map(value => value.trim().toLowerCase())
      // No head: the first line is a record like the others.
      if (heads.some(head => textFields.includes(head))) return []
      heads = []
    }
    const byName = Object.fromEntries(values.map((value, i) => [heads![i] ?? String(i), value]))
    const text = textOf(byName)
    return text === null ? [{ line }] : text.trim() ? [{ line, id: idOf(byName), text }] : []
  }
  return { push: chunk => rows.push(chunk).flatMap(take), end: () => rows.end().flatMap(take) }
}

const splitters: Readonly<Record<FileKind, () => Splitter>> = {
  jsonl: createJsonLines,
  csv: createCsv,
  txt: createParagraphs,
}

export const createSplitter = (kind: FileKind): Splitter => {
  const breaks = createBreaks()
  const { push, end } = splitters[kind]()
  return { push: chunk => push(breaks(chunk)), end }
}
