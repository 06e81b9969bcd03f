// The page where texts and files are checked by hand: what is typed is checked as it changes, a file in a worker.
import { type CheckOptions, check, levelOf, type Report } from '../check.ts'
import type { FileState, PasteProps } from '../ui/index.ts'
import type { FileProgress } from './files.ts'

export interface PastePowers {
  readonly words: PasteProps['words']
  readonly options: CheckOptions
  readonly draw: (props: PasteProps) => void
  /** Makes the report of the text and hands it to the user. */
  readonly report: (text: string, report: Report) => void
  /** Checks a file elsewhere than on this page's thread; returns how to stop it. */
  readonly checkFile: (file: File, onProgress: (progress: FileProgress | null) => void) => () => void
}

/** Larger files belong to the command line (bytes). */
export const largestFile = 100 * 1024 * 1024

export const startPaste = ({ words, options, draw, report: makeReport, checkFile }: PastePowers): void => {
  let text = ''
  let file: FileState | null = null
  let stop = () => {}

  const show = () => {
    const report = text.trim() ? check(text, options) : null
    draw({
      words,
      text,
      report,
      levels: report?.findings.map(finding => levelOf(finding, options)) ?? [],
      packs: options.packs ?? [],
      file,
      onReport: () => {
        if (report) makeReport(text, report)
      },
      onText: typed => {
        text = typed
        stop()
        file = null
        show()
      },
      onFile: open,
      onCancel: () => {
        stop()
        if (file) file = { ...file, state: 'cancelled' }
        show()
      },
    })
  }
  const open = (chosen: File) => {
    stop()
    const counts = { bytes: 0, size: chosen.size, records: 0, unread: 0, unreadLines: [], found: 0 }
    file = { name: chosen.name, ...counts, rows: [], state: chosen.size > largestFile ? 'too-big' : 'working' }
    text = ''
    show()
    if (file.state === 'too-big') return
    // What was under way when it was stopped may still arrive.
    let isStopped = false
    const end = checkFile(chosen, progress => {
      if (!file || isStopped) return
      if (!progress) file = { ...file, state: 'failed' }
      else {
        const { listed, isDone, ...counts } = progress
        file = { ...file, ...counts, rows: [...file.rows, ...listed], state: isDone ? 'done' : 'working' }
      }
      show()
    })
    stop = () => {
      isStopped = true
      end()
    }
  }
  show()
}
