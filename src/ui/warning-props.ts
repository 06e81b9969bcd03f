// What the warning is given and what it calls back.
import type { Pack, Report } from '../check.ts'
import type { FindingItem } from './finding-item.tsx'

/** What to write in place of a finding; `finding` is its index in the report. */
export interface Replacement {
  readonly finding: number
  readonly words: string
}

export type WarningError =
  /** The editor did not take the wording: the person copies it. */
  | { readonly kind: 'not-taken'; readonly wording: string }
  /** The site ignored our replay: the next press of its own button goes through. */
  | { readonly kind: 'press-again' }

export interface WarningProps {
  /** The draft, whole: only read for quoting, never put anywhere but the closed root. */
  readonly text: string
  readonly report: Report
  /** What is shown, in this order (see `itemsOf`). Empty: nothing private is left. */
  readonly items: readonly FindingItem[]
  /** To look up the titles of the report's verdicts. */
  readonly packs: readonly Pack[]
  /** A replacement is under way: nothing can be pressed. */
  readonly busy?: boolean
  readonly error?: WarningError | null
  /** When given, posting anyway asks for one of them. */
  readonly reasons?: readonly { readonly id: string; readonly label: string }[]
  /** Back to the draft, to the first finding or the given one. Also Escape. */
  onEdit(finding?: number): void
  onReplace(replacements: readonly Replacement[]): void
  /** A trusted press on a control that was measurably seen. */
  onPostAnyway(reason?: string): void
  onNotPrivate(finding: number): void
  /** The page keeps covering the dialog; it is closed, the post stays held. */
  onCovered?(): void
}
