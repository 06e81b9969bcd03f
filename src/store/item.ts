// One thing that we remember: named, versioned, read by its own rules. What is on the disk may be old, half-written or
// somebody else's: what does not fit is replaced by the fallback, field by field where the item can tell.
import browser from 'webextension-polyfill'

/** Makes the value of version n+1 out of that of version n. */
export type Migration = (old: unknown) => unknown

export interface ItemOptions<Value> {
  readonly key: string
  /** Counts from 1; `migrations[0]` leads from 1 to 2. */
  readonly version: number
  readonly migrations?: readonly Migration[]
  /** What stands where nothing was stored. */
  readonly fallback: () => Value
  /** Never throws: mends what it can, falls back for the rest. */
  readonly parse: (stored: unknown) => Value
  /** `session` dies with the browser. Default: `local`. */
  readonly area?: 'local' | 'session'
}

export interface Item<Value> {
  readonly key: string
  /** The item's own reading of an unknown value: an imported file goes through it too. */
  readonly parse: (stored: unknown) => Value
  read(): Promise<Value>
  write(value: Value): Promise<void>
  /** Reads, changes and writes as one step within this context. */
  change(how: (value: Value) => Value): Promise<Value>
  /** Hears of every change, whichever context made it. */
  watch(listener: (value: Value) => void, signal?: AbortSignal): void
}

interface Stored {
  readonly version: number
  readonly value: unknown
}

const isStored = (stored: unknown): stored is Stored =>
  typeof stored === 'object' && stored !== null && 'value' in stored && Number.isInteger((stored as Stored).version)

/** Declares an item. Nothing is read until asked for. */
export const defineItem = <Value>(options: ItemOptions<Value>): Item<Value> => {
  const { key, version, migrations = [], fallback, parse, area = 'local' } = options
  if (migrations.length !== version - 1)
    throw new RangeError(`${key}: version ${version} needs ${version - 1} migrations`)
  const storage = () => browser.storage[area]
  const revive = (stored: unknown): Value => {
    // A newer version than ours was written by a newer build: we cannot know what it means.
    if (!isStored(stored) || stored.version < 1 || stored.version > version) return fallback()
    try {
      return parse(migrations.slice(stored.version - 1).reduce((value, migrate) => migrate(value), stored.value))
    } catch {
      return fallback()
    }
  }
  let turn: Promise<unknown> = Promise.resolve()
  const item: Item<Value> = {
    key,
    parse,
    read: async () => revive((await storage().get(key))[key]),
    write: value => storage().set({ [key]: { version, value } satisfies Stored }),
    change: how => {
      const next = turn.then(async () => {
        const value = how(await item.read())
        await item.write(value)
        return value
      })
      turn = next.catch(() => {})
      return next
    },
    watch: (listener, signal) => {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, name: string) => {
        if (name === area && key in changes) listener(revive(changes[key]?.newValue))
      }
      browser.storage.onChanged.addListener(onChanged)
      signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true })
    },
  }
  return item
}
