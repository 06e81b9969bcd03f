// What our own pages must be able to say, beyond what the screens inside a page say. Apart, so that no page loads it.
import type { Level } from '../check.ts'
import type { DeskWords } from './desk.ts'
import type { Words } from './words.ts'

export interface PageWords extends Words {
  readonly popup: PopupWords
  readonly options: OptionsWords
  readonly welcome: WelcomeWords
  readonly desk: DeskWords
  /** What the browser itself shows: the store's description, the toolbar button, the side panel. */
  readonly manifest: { readonly description: string; readonly queue: string }
}

export interface PopupWords {
  readonly guarding: (site: string) => string
  readonly off: (site: string) => string
  readonly blind: string
  readonly unverified: string
  readonly reload: string
  readonly reloadMore: string
  readonly unlisted: (site: string) => string
  readonly unlistedMore: string
  readonly allow: string
  readonly nowhere: string
  readonly nowhereMore: string
  readonly inDraft: string
  readonly inFeed: string
  readonly empty: string
  readonly notReading: string
  readonly notWriting: string
  readonly queue: string
  readonly check: string
  readonly options: string
}

/** A section of the options: what it is, and one sentence of why. */
export interface SectionWords {
  readonly title: string
  readonly more: string
}

/** A list that a person adds to: what stands where nothing is in it yet. */
export interface ListWords extends SectionWords {
  readonly label: string
  readonly empty: string
}

export interface OptionsWords {
  readonly title: string
  readonly setUp: SectionWords
  readonly writing: SectionWords
  readonly reading: SectionWords
  readonly place: SectionWords & {
    readonly label: string
    readonly none: string
    readonly rules: string
    readonly platformRules: string
  }
  readonly own: ListWords & { readonly load: string; readonly refused: (why: string) => string }
  readonly levels: SectionWords & { readonly choices: Readonly<Record<Level, string>> }
  readonly contacts: ListWords
  readonly watch: ListWords & { readonly kind: string }
  readonly sites: SectionWords & {
    readonly off: string
    readonly offEmpty: string
    readonly granted: string
    readonly grantedEmpty: string
    readonly switchOn: (site: string) => string
  }
  readonly conversations: SectionWords
  readonly hideDetails: SectionWords
  readonly askReason: SectionWords
  readonly records: SectionWords & {
    readonly empty: string
    /** The heads of the table. */
    readonly heads: Readonly<Record<'posted' | 'categories' | 'reason' | 'hash', string>>
    readonly newest: (shown: number, total: number) => string
    readonly save: string
    readonly remove: string
    readonly ask: (count: number) => string
    readonly removed: string
  }
  readonly file: SectionWords & {
    readonly save: string
    readonly load: string
    readonly loaded: string
    readonly refused: string
  }
  readonly memory: SectionWords & {
    readonly counts: (counts: Readonly<Record<'held' | 'replaced' | 'edited' | 'posted', number>>) => string
    readonly decisions: (count: number) => string
    readonly forget: string
    readonly ask: string
    readonly forgotten: string
  }
  readonly add: string
  readonly remove: (what: string) => string
  /** The answers to a question about what cannot be taken back. */
  readonly sure: string
  readonly keep: string
  readonly more: string
  readonly saved: string
}

export type SetUpId = 'official' | 'moderator' | 'just-me'

export interface WelcomeWords {
  readonly title: string
  readonly lead: string
  readonly choose: string
  readonly setUps: Readonly<
    Record<SetUpId, { readonly name: string; readonly who: string; readonly does: readonly string[] }>
  >
  readonly chosen: string
  readonly done: string
  readonly doneMore: string
  readonly permission: string
  readonly permissionMore: string
  readonly allow: string
  readonly promises: string
  readonly promise: readonly string[]
  readonly options: string
}
