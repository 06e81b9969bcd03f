// What the script in a page knows of the store, at hand at once: a press cannot wait for the disk. Until it has been read,
// the defaults hold, and they guard.
import { type Decisions, decisions } from './decisions.ts'
import { publicContacts } from './public-contacts.ts'
import { defaultSettings, type Settings, settings } from './settings.ts'
import { type Watched, watcher, watchList } from './watch-list.ts'

export interface Memory {
  readonly settings: Settings
  readonly decisions: Decisions
  readonly publicContacts: readonly string[]
  /** Finds the details of the watch list in a text. */
  readonly watched: (text: string) => readonly Watched[]
  onChange(listener: () => void): void
}

export const createMemory = (signal: AbortSignal): Memory => {
  const listeners: (() => void)[] = []
  const state = {
    settings: defaultSettings,
    decisions: { salt: '', notPrivate: [] } as Decisions,
    publicContacts: [] as readonly string[],
    watched: (() => []) as Memory['watched'],
    onChange: (listener: () => void): void => void listeners.push(listener),
  }
  const changed = (): void => {
    for (const listener of listeners) listener()
  }
  const keep = <Key extends 'settings' | 'decisions' | 'publicContacts' | 'watched'>(
    key: Key,
    value: (typeof state)[Key],
  ): void => {
    state[key] = value
    changed()
  }
  const ignore = (): void => {} // cut off from the extension: the defaults go on guarding
  settings.read().then(value => keep('settings', value), ignore)
  decisions.read().then(value => keep('decisions', value), ignore)
  publicContacts.read().then(value => keep('publicContacts', value), ignore)
  watchList.read().then(value => keep('watched', watcher(value)), ignore)
  watchList.watch(value => keep('watched', watcher(value)), signal)
  settings.watch(value => keep('settings', value), signal)
  decisions.watch(value => keep('decisions', value), signal)
  publicContacts.watch(value => keep('publicContacts', value), signal)
  return state
}
