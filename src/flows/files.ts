// Checking a file: read in chunks, each record checked, counts and masked excerpts given back. The file's text is never
// kept; a cancel stops it between two chunks.
import type { Category, Level, Report } from '../check.ts'
import { type Labels, maskedExcerpt } from '../report/index.ts'
import { createSplitter, type FileKind, kindOf } from './records.ts'

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
  /** Records with a private detail. */
  readonly found: number
  /** Found since the last progress; no more than `listedAtMost` in all. */
  readonly listed: readonly FileFinding[]
  readonly isDone: boolean
}

/** Findings beyond these are counted, not listed. */
export const listedAtMost = 500

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

/** Reads the whole file once, front to back. @throws what the file's stream throws */
export const checkFile = async (
  file: File,
  { check, labels, onProgress, signal }: FileOptions,
): Promise<FileProgress> => {
  const decoder = new TextDecoder()
  const reader = file.stream().getReader()
  const counts = { bytes: 0, records: 0, unread: 0, found: 0 }
  let listed: FileFinding[] = []
  let listedSoFar = 0
  let splitter: ReturnType<typeof createSplitter> | null = null
  const take = (record: { line: number; id?: string | null; text?: string }) => {
    if (record.text === undefined) {
      counts.unread++
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
    const progress = { ...counts, size: file.size, listed, isDone }
    listed = []
    onProgress(progress)
    return progress
  }
  const kind = (first: string): FileKind => kindOf(file.name, first)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (signal.aborted) return tell(false)
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true })
      splitter ??= createSplitter(kind(text))
      for (const record of splitter.push(text)) take(record)
      if (done) {
        for (const record of splitter.end()) take(record)
        return tell(true)
      }
      counts.bytes += value.byteLength
      tell(false)
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
