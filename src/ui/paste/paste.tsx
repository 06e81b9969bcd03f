// A page where any text or file can be checked by hand. The text stays on this page.
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Category, Level, Pack, Report } from '../../check.ts'
import { reasonSentences, reportWords, safeReplacement } from '../../words/index.ts'
import type { PageWords } from '../../words/pages.ts'
import { quote } from '../finding-item.tsx'
import { LawDetails, TextNotes } from '../laws.tsx'
import { adoptQueueStyle } from '../queue/style.ts'

/** One record of a file with private details, masked. */
export interface FileRow {
  readonly line: number
  readonly id: string | null
  readonly level: Exclude<Level, 'none'>
  readonly categories: readonly Category[]
  readonly excerpt: string
}

export interface FileState {
  readonly name: string
  readonly bytes: number
  readonly size: number
  readonly records: number
  readonly unread: number
  /** The lines of the first of them. */
  readonly unreadLines: readonly number[]
  readonly found: number
  readonly rows: readonly FileRow[]
  readonly state: 'working' | 'done' | 'cancelled' | 'failed' | 'too-big'
}

export interface PasteProps {
  readonly words: PageWords
  readonly text: string
  /** Of the text; null where there is none. */
  readonly report: Report | null
  /** One per finding of the report. */
  readonly levels: readonly Level[]
  /** The rules that the text was judged by. */
  readonly packs: readonly Pack[]
  readonly file: FileState | null
  onText(text: string): void
  onFile(file: File): void
  onCancel(): void
  /** A page for the printer, the details masked. */
  onReport(): void
}

/** The text with its private details marked. */
const Read = ({ text, report, levels }: Pick<PasteProps, 'text' | 'levels'> & { report: Report }) => {
  const parts = []
  let at = 0
  for (const [i, { start, end }] of report.findings.entries()) {
    if (levels[i] === 'none' || start < at) continue
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return <div class="read">{[...parts, text.slice(at)]}</div>
}

const TextResult = ({ words, text, report, levels, packs, onReport }: PasteProps) => {
  const { paste } = words.desk
  if (!report) return <p class="empty">{paste.empty}</p>
  const told = report.findings.map((finding, i) => ({ finding, i })).filter(({ i }) => levels[i] !== 'none')
  if (told.length === 0) return <p class="empty">{paste.clean}</p>
  return (
    <>
      <Read text={text} report={report} levels={levels} />
      <ul class="results">
        {told.map(({ finding, i }) => (
          <li key={`${finding.start} ${finding.category}`} class={levels[i]}>
            <q>{quote(text, finding.start, finding.end)}</q>: {words.categories[finding.category].one}.{' '}
            <span class="quiet">{reasonSentences(words, report, i)[0]}</span>
            <p>
              {reportWords[words.language].instead}: “{safeReplacement(text, finding, { about: report.about }).text}”
            </p>
          </li>
        ))}
      </ul>
      <TextNotes text={text} report={report} packs={packs} words={words} />
      <p>
        <button type="button" onClick={onReport}>
          {reportWords[words.language].save}
        </button>
      </p>
      <LawDetails report={report} packs={packs} words={words} />
      <p class="quiet">{words.law.advice}</p>
    </>
  )
}

interface WorkingProps {
  readonly words: PageWords
  readonly file: FileState
  /** Takes the focus when Cancel goes. */
  readonly next: RefObject<HTMLButtonElement | null>
  onCancel(): void
}

const Working = ({ words, file, next, onCancel }: WorkingProps) => {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(
    () => () => {
      if (element.current?.contains(document.activeElement)) next.current?.focus()
    },
    [next],
  )
  return (
    <div ref={element} class="progress">
      <progress aria-label={file.name} value={file.bytes} max={Math.max(1, file.size)} />
      <button type="button" onClick={onCancel}>
        {words.desk.paste.cancel}
      </button>
    </div>
  )
}

const FileResult = (props: WorkingProps) => {
  const { words, file } = props
  const { paste } = words.desk
  const percent = file.size ? Math.min(100, Math.floor((100 * file.bytes) / file.size)) : 0
  const summary = {
    working: paste.working(percent, file.records),
    done: file.found
      ? paste.found(file.found, file.records)
      : file.records
        ? paste.cleanFile(file.records)
        : paste.emptyFile,
    cancelled: paste.cancelled(file.records),
    failed: paste.failed,
    'too-big': paste.tooBig,
  }[file.state]
  return (
    <section aria-label={file.name}>
      <h2>{file.name}</h2>
      {file.state === 'working' && <Working {...props} />}
      <p role="status">{summary}</p>
      {file.state === 'working' && file.found > 0 && <p>{paste.found(file.found, file.records)}</p>}
      {file.unread > 0 && <p class="quiet">{paste.unread(file.unread, file.unreadLines)}</p>}
      <ul class="results">
        {file.rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added, and two may start on one line
          <li key={i} class={row.level}>
            <p class="quiet">
              {paste.line(row.line)}
              {row.id && ` · ${row.id}`} · {row.categories.map(one => words.categories[one].label).join(' · ')}
            </p>
            <p>{row.excerpt}</p>
          </li>
        ))}
      </ul>
      {file.found > file.rows.length && <p class="quiet">{paste.only(file.rows.length)}</p>}
    </section>
  )
}

export const Paste = (props: PasteProps) => {
  const { words, file, text } = props
  const { paste } = words.desk
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)
  useEffect(adoptQueueStyle, [])
  return (
    <main class="paste">
      <h1>{paste.title}</h1>
      <p class="quiet">{paste.more}</p>
      <label>
        <span>{paste.label}</span>
        <textarea
          value={text}
          spellcheck={false}
          autocomplete="off"
          onInput={event => props.onText(event.currentTarget.value)}
        />
      </label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file; the button beside it does the same */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={event => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={event => {
          event.preventDefault()
          setIsOver(false)
          const dropped = event.dataTransfer?.files[0]
          if (dropped) props.onFile(dropped)
        }}
      >
        <input
          ref={input}
          type="file"
          hidden
          accept=".txt,.csv,.tsv,.jsonl,.ndjson,.json,text/plain,text/csv"
          onChange={event => {
            const chosen = event.currentTarget.files?.[0]
            if (chosen) props.onFile(chosen)
            event.currentTarget.value = ''
          }}
        />
        <button ref={choose} type="button" onClick={() => input.current?.click()}>
          {file ? paste.again : paste.file}
        </button>
        <span class="quiet">{paste.drop}</span>
      </div>
      {file ? (
        <FileResult words={words} file={file} next={choose} onCancel={props.onCancel} />
      ) : (
        <TextResult {...props} />
      )}
    </main>
  )
}
