// What the options page is given and what it calls back.
import type { Category, Level, Pack } from '../check.ts'
import type { PageWords } from '../words/pages.ts'

/** A watched detail as the screen knows it: its kind and a mask, since only a hash is kept. */
export interface WatchEntry {
  readonly id: string
  readonly category: Category
  readonly masked: string
}

export interface MemoryProps {
  readonly counts: Readonly<Record<'held' | 'replaced' | 'edited' | 'posted', number>>
  readonly decisions: number
  onSave(): void
  /** Resolves to whether the file was one of ours. */
  onLoad(json: string): Promise<boolean>
  onForget(): void
}

/** A post that went out anyway, in words. */
export interface PostedEntry {
  /** ISO 8601, UTC. */
  readonly posted: string
  readonly categories: string
  readonly reason: string
  readonly hash: string
}

type SetUpId = 'official' | 'moderator' | 'just-me'

/** The settings as this page shows them; `src/store` keeps them. */
export interface OptionsSettings {
  readonly setUp: SetUpId | null
  readonly writing: boolean
  readonly reading: boolean
  readonly levels: Readonly<Partial<Record<Category, Level>>>
  readonly sitesOff: readonly string[]
  readonly packs: readonly string[]
  readonly place: string | null
  readonly platformRules: boolean
  readonly holdConversations: boolean
  readonly hideDetails: boolean
  readonly askReason: boolean
}

export interface OptionsProps extends MemoryProps {
  readonly words: PageWords
  readonly settings: OptionsSettings
  /** Every rule that can be chosen, the user's own among them. */
  readonly packs: readonly Pack[]
  readonly ownPacks: readonly Pack[]
  /** Why the last rule file was refused; null: it was taken, or none was loaded. */
  readonly packError: string | null
  readonly contacts: readonly string[]
  readonly watchList: readonly WatchEntry[]
  /** Origins that the user has allowed beyond the fixed list. */
  readonly granted: readonly string[]
  /** The newest first. */
  readonly posted: readonly PostedEntry[]
  onSettings(change: Partial<OptionsSettings>): void
  onSetUp(setUp: SetUpId): void
  onContacts(contacts: readonly string[]): void
  onWatch(category: Category, detail: string): void
  onUnwatch(id: string): void
  onRevoke(origin: string): void
  onLoadPack(json: string): void
  onRemovePack(id: string): void
  onSavePosted(): void
  onDeletePosted(): void
}
