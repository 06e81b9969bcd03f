// What the queue's screen is given.
import type { CaseItem, CaseState, Category } from '../../check.ts'
import type { PageWords } from '../../words/pages.ts'

export interface QueueFilter {
  readonly category: Category | null
  readonly level: 'hold' | 'note' | null
  readonly state: CaseState | null
  readonly site: string | null
  /** Part of an author's handle, case aside. */
  readonly author: string
}

export interface QueuePlot {
  readonly categories: readonly { readonly category: Category; readonly count: number }[]
  /** Equal steps of time, `from` in milliseconds since 1970. */
  readonly steps: readonly { readonly from: number; readonly count: number }[]
}

export interface QueueRow {
  readonly item: CaseItem
  /** How many posts speak of the same person, this one included. */
  readonly size: number
  /** Masked; null where the post's page is closed. */
  readonly excerpt: string | null
}

export type ExportFormat = 'csv' | 'json' | 'html'

export interface QueueProps {
  readonly words: PageWords
  /** Sorted and filtered; null while the queue is read. */
  readonly rows: readonly QueueRow[] | null
  readonly total: number
  readonly filter: QueueFilter
  readonly sites: readonly { readonly id: string; readonly name: string }[]
  readonly plot: QueuePlot
  /** How the page in front stands. */
  readonly reading: 'live' | 'paused' | 'slowed' | 'nowhere'
  readonly progress: { readonly done: number; readonly total: number } | null
  /** A row to go to: set when a card asked to show it. */
  readonly focused: string | null
  /** What has just happened, for everybody. */
  readonly message: string
  onFilter(filter: QueueFilter): void
  onOpen(item: CaseItem): void
  onState(item: CaseItem, state: CaseState): void
  onCopy(item: CaseItem): void
  onExport(format: ExportFormat): void
  onScan(): void
  onCancel(): void
  onUndo(): void
  onClear(): void
}
