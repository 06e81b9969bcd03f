// What every language of the interface must be able to say. A missing sentence does not compile.
import type { About, Category, Level, Pack, Reason, Source, Sureness, UnseenCategory, Verdict } from '../check.ts'

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
  /** `said`: the words of the text that make it one. */
  readonly threat: (said: string) => string
  readonly law: LawWords
  readonly warning: WarningWords
  readonly chip: ChipWords
  readonly card: CardWords
  /** Reasons for posting anyway, by id: a fixed list, kept with the record. */
  readonly postReasons: Readonly<Record<PostReason, string>>
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
  readonly replying: string
  readonly replyingMore: string
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
  /** Said of the user's own post, in the place of reporting it. */
  readonly own: string
  readonly mark: (count: number) => string
  /** What a report form asks for; the excerpt is masked. */
  readonly reportText: (categories: string, author: string, place: string, excerpt: string) => string
  readonly nobody: string
}
