// What every language of the interface must be able to say. A missing sentence does not compile.
import type { About, Category, Level, Pack, Reason, Source, Sureness, UnseenCategory, Verdict } from '../check.ts'

import type { DeskWords } from './desk.ts'

export type Language = 'en' | 'es'

/** Why an official posts anyway. */
export type PostReason = 'consent' | 'duty' | 'already-public' | 'own' | 'mistaken'

/** One thing that we look for: alone ("a home address"), in the plural, and as the headline's leading fact. */
export interface CategoryWords {
  readonly one: string
  readonly many: string
  /** The list entry in options and queue: "Home address". */
  readonly label: string
  /** "This post shows where someone lives": whose it is decides the words. */
  readonly headline: (about: About) => string
}

export interface Words {
  readonly language: Language
  readonly categories: Readonly<Record<Category, CategoryWords>>
  readonly unseen: Readonly<Record<UnseenCategory, string>>
  /** One full sentence for each reason. */
  readonly reasons: Readonly<Record<Reason, string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly sources: Readonly<Record<Source, string>>
  readonly sure: Readonly<Record<Sureness, string>>
  readonly threat: string
  readonly law: LawWords
  readonly warning: WarningWords
  readonly chip: ChipWords
  readonly card: CardWords
  readonly popup: PopupWords
  readonly options: OptionsWords
  readonly welcome: WelcomeWords
  readonly desk: DeskWords
  /** Reasons for posting anyway, by id: a fixed list, kept with the record. */
  readonly postReasons: Readonly<Record<PostReason, string>>
  /** What the browser itself shows: the store's description, the toolbar button, the side panel. */
  readonly manifest: { readonly description: string; readonly queue: string }
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string
}

export interface LawWords {
  /** "X's rule on private information covers home addresses." */
  readonly says: (title: string, says: Verdict['says'], categories: string) => string
  /** The status as a remark: "draft of 2020, adoption unconfirmed". */
  readonly status: (status: Pack['status']) => string
  readonly shown: Readonly<Record<Verdict['elements']['shown'][number], string>>
  readonly unseen: Readonly<Record<Verdict['elements']['unseen'][number], string>>
  readonly shownTitle: string
  readonly unseenTitle: string
  readonly unlooked: (categories: string) => string
  readonly paragraph: (paragraph: string) => string
  readonly publicRecord: string
  readonly read: string
  readonly none: string
  readonly advice: string
}

export interface WarningWords {
  /** Said after the leading fact: "and 2 more private details". */
  readonly more: (count: number) => string
  readonly use: (words: string) => string
  readonly useAll: string
  readonly remove: string
  readonly own: string
  readonly ownLabel: string
  readonly ownUse: string
  readonly edit: string
  readonly postAnyway: string
  readonly notPrivate: string
  readonly why: string
  readonly whyPrivate: string
  readonly laws: string
  readonly replaced: string
  readonly busy: string
  readonly notTaken: string
  readonly copy: string
  readonly copied: string
  readonly pressAgain: string
  readonly covered: string
  readonly coveredAlert: string
  readonly wait: string
  readonly held: string
  readonly reason: string
  readonly reasonMissing: string
  readonly clean: string
  readonly local: string
}

export interface ChipWords {
  readonly found: (count: number) => string
  readonly held: string
  readonly noted: string
  readonly pasted: (what: string) => string
  readonly cannotSee: string
  readonly cannotSeeMore: string
  readonly reload: string
  readonly reloadMore: string
  readonly reloadNow: string
  readonly hide: string
  readonly show: string
  readonly close: string
}

export interface CardWords {
  readonly title: (count: number) => string
  readonly queue: string
  readonly copyReport: string
  readonly reportPage: string
  readonly reveal: string
  readonly cover: string
  readonly mark: (count: number) => string
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
  readonly place: SectionWords & { readonly none: string; readonly rules: string; readonly platformRules: string }
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
  readonly ownBoxes: SectionWords
  readonly askReason: SectionWords
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
    readonly forgotten: string
  }
  readonly add: string
  readonly remove: (what: string) => string
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
