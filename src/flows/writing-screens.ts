// What a writer sees of us: underlines and the chip at the composer, and the warning that holds a post. It comes with the
// screens; what is held is decided without it.
import type { Category, Pack } from '../check.ts'
import type { Draft, Replay } from '../page/index.ts'
import type { Layer } from '../ui/index.ts'
import { createComposerMarks } from './composer-marks.ts'
import { draftReport, type WordingFor } from './draft-items.ts'
import type { Reporter } from './draft-report.ts'
import { createHold, type Decision } from './hold.ts'
import type { Passes } from './pass.ts'
import { createStanding, type DraftFinding } from './standing.ts'

/** What the story of writing gives. */
export interface WritingScreenPowers {
  readonly reporter: Reporter
  readonly passes: Passes
  /** The packs that `check` judges by at this moment. */
  packs(): readonly Pack[]
  /** Posting anyway asks for a reason. */
  asksReason(): boolean
  /** A draft goes out for this reason: kept as categories, reason and hash. */
  posted(reason: string, categories: readonly Category[], text: string): void
  rememberNotPrivate(category: Category, detail: string): void
  decided(decision: Decision): void
  reread(draft: Draft): Draft
  /** Looks at the draft in use again. */
  look(): void
  insertStyle?(css: string): void
}

export interface WritingScreens {
  /** Underlines and the chip, for a draft with findings. */
  show(draft: Draft, state: 'findings' | 'pasted'): void
  /** A word to the writer that is about the editor, not about a finding. */
  tell(anchor: Element, state: 'cannot-see' | 'reload-needed' | 'replying'): void
  clear(): void
  /** The page scrolled or changed its layout. */
  follow(): void
  /** Opens the warning. The post must be held already; harmless while a warning stands. */
  hold(draft: Draft, replay: Replay): void
  /** The findings that are marked now, for a screen outside the page. */
  findings(): readonly DraftFinding[]
  /** Goes to one of them; false where none has this key now. */
  goTo(key: string): boolean
  close(): void
}

/** How long a site may take to act on a replayed press, in ms. */
const replayTakes = 900

export const createWritingScreens = (
  powers: WritingScreenPowers,
  layer: Layer,
  wordingFor: WordingFor,
): WritingScreens => {
  const reportOf = (text: string) => draftReport(powers.reporter, wordingFor, text)
  /** The draft still stands there after our replay: the site may take real presses only. The next one has its pass. */
  const askForPress = (draft: Draft): void => {
    const now = powers.reread(draft)
    const anchor = now.composer.editors.find(one => one.element.isConnected)?.box
    if (anchor && now.text === draft.text && powers.passes.covers(now)) marks.tell(anchor, 'press-again')
  }
  const hold = createHold({
    ...powers,
    layer,
    reportOf,
    reasons: () =>
      powers.asksReason() ? Object.entries(layer.words.postReasons).map(([id, label]) => ({ id, label })) : [],
    replayed: draft => setTimeout(() => askForPress(draft), replayTakes),
  })
  const marks = createComposerMarks(
    layer,
    {
      show: (draft, report, finding) => hold.goTo(draft, report, finding),
      replace: (draft, report, finding, words) => void hold.replaceAll(draft, report, () => {}, [{ finding, words }]),
      notPrivate: (draft, { report }, finding) => {
        const one = report.findings[finding]
        if (one) powers.rememberNotPrivate(one.category, draft.text.slice(one.start, one.end))
        powers.look()
      },
      reload: () => location.reload(),
    },
    powers.insertStyle,
  )
  return {
    show: (draft, state) => marks.show(draft, reportOf(draft.text), state),
    tell: marks.tell,
    clear: marks.clear,
    follow: marks.follow,
    hold: hold.open,
    ...createStanding({ marked: marks.marked, goTo: hold.goTo }),
    close: () => {
      marks.clear()
      hold.close()
    },
  }
}
