// Checking a file: read in chunks, each record checked, counts and masked excerpts given back. The file's text is never
// kept; a cancel stops it between two chunks.
import type { Category, Level, Report } from '../check.ts'
import { type Labels, maskedExcerpt } from '../report/index.ts'
import { createSplitter, kindOf } from './records.ts'

export interface FileFinding {
  readonly line: number
  readonly id: string | null
  readonly level: Exclude<Level, 'none'>
  readonly categories: readonly Category[]
  /** Details masked. */
  readonly excerpt: string
}

export interface FileProgress {
  readonly bytes: number
  readonly size: number
  readonly records: number
  readonly unread: number
  /** The lines of the first of them. */
  readonly unreadLines: readonly number[]
  /** Records with a private detail. */
  readonly found: number
  /** Found since the last progress; no more than `listedAtMost` in all. */
  readonly listed: readonly FileFinding[]
  readonly isDone: boolean
}

/** Findings beyond these are counted, not listed. */
export const listedAtMost = 500
/** Lines that could not be read and are named. */
const namedAtMost = 10
/** Bytes taken at a time: browsers give chunks of megabytes, and progress must move. */
const step = 65_536
const nothing = new Uint8Array()

export interface FileOptions {
  readonly check: (text: string) => Report
  readonly labels: Labels
  readonly onProgress: (progress: FileProgress) => void
  readonly signal: AbortSignal
}

/** Tells no more often than a person can read; what was listed in between comes with the next. */
export const throttled = (tell: (progress: FileProgress) => void, every: number) => {
  let last = Number.NEGATIVE_INFINITY
  let listed: readonly FileFinding[] = []
  return (progress: FileProgress): void => {
    listed = [...listed, ...progress.listed]
    if (!progress.isDone && performance.now() - last < every) return
    last = performance.now()
    tell({ ...progress, listed })
    listed = []
  }
}

/** By the byte order mark; UTF-8 where there is none. */
const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'

/** Tells texts from pictures, archives and the like: no text holds a zero. */
const begin = (name: string, text: string) => {
  if (text.includes('\0')) throw new Error('not a text')
  return createSplitter(kindOf(name, text))
}

/** Reads the whole file once, front to back. @throws what the file's stream throws, and where the file is no text */
export const checkFile = async (
  file: File,
  { check, labels, onProgress, signal }: FileOptions,
): Promise<FileProgress> => {
  const reader = file.stream().getReader()
  const counts = { bytes: 0, records: 0, unread: 0, found: 0 }
  const unreadLines: number[] = []
  let listed: FileFinding[] = []
  let listedSoFar = 0
  let decoder: TextDecoder | null = null
  let splitter: ReturnType<typeof createSplitter> | null = null
  const take = (record: { line: number; id?: string | null; text?: string }) => {
    if (record.text === undefined) {
      counts.unread++
      if (unreadLines.length < namedAtMost) unreadLines.push(record.line)
      return
    }
    counts.records++
    const report = check(record.text)
    if (report.level === 'none') return
    counts.found++
    if (listedSoFar++ >= listedAtMost) return
    const found = report.findings.filter(finding => finding.setting === 'private')
    const names = report.signals.filter(one => one.kind === 'person-name')
    listed.push({
      line: record.line,
      id: record.id ?? null,
      level: report.level,
      categories: [...new Set(found.map(finding => finding.category))],
      excerpt: maskedExcerpt(record.text, report.findings, labels, names),
    })
  }
  const tell = (isDone: boolean): FileProgress => {
    const progress = { ...counts, unreadLines: [...unreadLines], size: file.size, listed, isDone }
    listed = []
    onProgress(progress)
    return progress
  }
  try {
    for (;;) {
      const { done, value = nothing } = await reader.read()
      for (let at = 0; at < value.byteLength; at += step) {
        if (signal.aborted) return tell(false)
        const bytes = value.subarray(at, at + step)
        decoder ??= new TextDecoder(encodingOf(bytes))
        const text = decoder.decode(bytes, { stream: true })
        splitter ??= begin(file.name, text)
        for (const record of splitter.push(text)) take(record)
        counts.bytes += bytes.byteLength
        tell(false)
      }
      if (!done) continue
      for (const record of splitter?.end() ?? []) take(record)
      return tell(true)
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
