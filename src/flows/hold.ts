// A held post: the warning is open, nothing has gone out. Every way out of it ends here.
import type { Category, Pack } from '../check.ts'
import { type Draft, keepSelection, placeCaret, type Replay, replaceText } from '../page/index.ts'
import {
  type Layer,
  openWarning,
  type Replacement,
  type Screen,
  type WarningError,
  type WarningProps,
} from '../ui/index.ts'
import type { DraftReport } from './draft-items.ts'
import type { Reporter } from './draft-report.ts'
import type { Passes } from './pass.ts'

export type Decision = 'edit' | 'replace' | 'post-anyway' | 'not-private'

export interface HoldPowers {
  readonly layer: Layer
  readonly reporter: Reporter
  readonly reportOf: (text: string) => DraftReport
  readonly passes: Passes
  readonly packs: () => readonly Pack[]
  /** When there are any, posting anyway asks for one of them. */
  readonly reasons: () => readonly { readonly id: string; readonly label: string }[]
  /** A draft goes out for this reason: kept as categories, reason and hash. */
  posted(reason: string, categories: readonly Category[], text: string): void
  /** Keeps that this detail is not private: as a keyed hash, never as text. */
  rememberNotPrivate(category: Category, detail: string): void
  /** For the counts: no text, no finding. */
  decided(decision: Decision): void
  /** Reads the draft again, with what stands in its composer now. */
  reread(draft: Draft): Draft
  /** After "post anyway": was the replay ignored? */
  replayed(draft: Draft): void
}

/** The part of a draft and the offsets in it that a range of the whole text falls into; null over a border. */
const placeIn = (draft: Draft, start: number, end: number) => {
  const part = draft.parts.find(one => start < one.end && end > one.start)
  if (!part?.editor) return null
  return { editor: part.editor, start: Math.max(0, start - part.start), end: Math.min(end, part.end) - part.start }
}

const categoriesIn = ({ report, items }: DraftReport): Category[] => [
  ...new Set(items.map(({ finding }) => report.findings[finding]!.category)),
]

/** Replaces a range of the whole draft; one that runs over several parts gets its wording in the first of them. */
const replaceIn = async (draft: Draft, start: number, end: number, words: string): Promise<boolean> => {
  const touched = draft.parts.filter(part => start < part.end && end > part.start)
  let isDone = touched.length > 0
  for (const part of touched.reverse()) {
    const from = Math.max(0, start - part.start)
    const to = Math.min(end, part.end) - part.start
    const text = part === touched.at(-1) ? words : ''
    if (!part.editor || !(await replaceText(part.editor, from, to, text))) isDone = false
  }
  return isDone
}

export const createHold = (powers: HoldPowers) => {
  let screen: Screen<WarningProps> | null = null
  let giveSelectionBack = (): void => {}

  const close = (): void => {
    if (!screen) return
    screen.close()
    screen = null
    giveSelectionBack()
  }

  const goTo = (draft: Draft, report: DraftReport, finding?: number): void => {
    const one = report.report.findings[finding ?? report.items[0]?.finding ?? 0]
    const place = one && placeIn(draft, one.start, one.end)
    if (place) placeCaret(place.editor, place.end)
    else draft.composer.editors[0]?.element.focus()
  }

  const open = (draft: Draft, replay: Replay, error: WarningError | null = null): void => {
    const report = powers.reportOf(draft.text)
    const props: WarningProps = {
      text: draft.text,
      report: report.report,
      items: report.items,
      packs: powers.packs(),
      error,
      reasons: powers.reasons(),
      onEdit: finding => {
        close()
        goTo(draft, report, finding)
        powers.decided('edit')
      },
      onReplace: list => void replaceAll(draft, report, replay, list),
      onPostAnyway: reason => {
        close()
        const now = powers.reread(draft)
        // The page changed the draft behind the dialog: that is not what was consented to.
        if (now.text !== draft.text) return void open(now, replay)
        powers.passes.grant(now)
        powers.decided('post-anyway')
        if (reason) powers.posted(reason, categoriesIn(report), draft.text)
        replay()
        powers.replayed(now)
      },
      onNotPrivate: finding => {
        const one = report.report.findings[finding]
        if (one) powers.rememberNotPrivate(one.category, draft.text.slice(one.start, one.end))
        powers.decided('not-private')
        close()
        const now = powers.reread(draft)
        if (powers.reporter.level(now.text) === 'hold') open(now, replay)
        else now.composer.editors[0]?.element.focus()
      },
      onCovered: close,
    }
    close()
    giveSelectionBack = keepSelection(draft.composer.editors)
    screen = openWarning(powers.layer, props)
  }

  /** From the last to the first, so that no offset moves before its turn. The page takes no change under a modal dialog. */
  const replaceAll = async (
    draft: Draft,
    report: DraftReport,
    replay: Replay,
    list: readonly Replacement[],
  ): Promise<void> => {
    close()
    let failed: string | null = null
    const jobs = list
      .map(({ finding, words }) => {
        const one = report.report.findings[finding]!
        const wording = report.wordings[finding]
        const range = wording?.text === words ? wording : one
        return { start: range.start, end: range.end, words }
      })
      .sort((a, b) => b.start - a.start)
    let next = Number.POSITIVE_INFINITY
    for (const { start, end, words } of jobs) {
      // A wording may take a small word before it along that an earlier finding ends with.
      if (!(await replaceIn(draft, start, Math.min(end, next), words))) failed ??= words
      next = start
    }
    powers.decided('replace')
    const now = powers.reread(draft)
    if (failed !== null) open(now, replay, { kind: 'not-taken', wording: failed })
    else if (powers.reporter.level(now.text) === 'hold') open(now, replay)
  }

  return {
    open: (draft: Draft, replay: Replay): void => {
      if (!screen) open(draft, replay)
    },
    replaceAll,
    goTo,
    close,
  }
}
