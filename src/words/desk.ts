// What the moderator's desk must be able to say: the queue, exports, and the page where texts and files are checked.
import type { CaseState } from '../check.ts'

export interface DeskWords {
  readonly queue: QueueWords
  readonly export: ExportWords
  readonly paste: PasteWords
}

export interface QueueWords {
  readonly title: string
  readonly states: Readonly<Record<CaseState | 'all', string>>
  readonly summary: (shown: number, total: number) => string
  readonly live: string
  readonly paused: string
  readonly slowed: string
  readonly nowhere: string
  readonly scan: string
  readonly scanning: (done: number, total: number) => string
  readonly scanned: (posts: number) => string
  readonly cancel: string
  readonly export: string
  readonly print: string
  readonly help: string
  readonly filters: string
  readonly category: string
  readonly level: string
  readonly state: string
  readonly site: string
  readonly author: string
  readonly anyCategory: string
  readonly anyLevel: string
  readonly anySite: string
  readonly clearFilters: string
  readonly clear: string
  readonly empty: string
  readonly emptyMore: string
  readonly noMatch: string
  readonly loading: string
  readonly nobody: string
  readonly sameCase: (posts: number) => string
  readonly threat: string
  readonly own: string
  readonly noExcerpt: string
  readonly open: string
  readonly check: string
  readonly report: string
  readonly dismiss: string
  readonly reopen: string
  readonly copy: string
  readonly copied: string
  readonly moved: (state: string) => string
  readonly undo: string
  readonly gone: string
  readonly byCategory: string
  readonly overTime: string
  readonly posts: (count: number) => string
  readonly keys: Readonly<Record<QueueKey, string>>
  readonly keysTitle: string
  readonly close: string
}

/** What the keyboard can do in the queue. */
export type QueueKey =
  | 'next'
  | 'open'
  | 'done'
  | 'report'
  | 'dismiss'
  | 'undo'
  | 'copy'
  | 'export'
  | 'scan'
  | 'find'
  | 'help'

export interface ExportWords {
  readonly title: string
  readonly summary: (posts: number, when: string) => string
  readonly advice: string
  readonly headings: Readonly<
    Record<
      | 'posted'
      | 'seen'
      | 'site'
      | 'author'
      | 'permalink'
      | 'categories'
      | 'laws'
      | 'level'
      | 'state'
      | 'case'
      | 'excerpt'
      | 'hash',
      string
    >
  >
}

export interface PasteWords {
  readonly title: string
  readonly more: string
  readonly label: string
  readonly file: string
  readonly drop: string
  readonly clean: string
  readonly cleanFile: (posts: number) => string
  readonly emptyFile: string
  readonly found: (posts: number, of: number) => string
  readonly empty: string
  readonly working: (percent: number, posts: number) => string
  readonly cancel: string
  readonly cancelled: (posts: number) => string
  readonly failed: string
  readonly tooBig: string
  /** How many, and the first of them. */
  readonly unread: (count: number, lines: readonly number[]) => string
  readonly line: (line: number) => string
  readonly only: (shown: number) => string
  readonly again: string
}
