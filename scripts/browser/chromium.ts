// A real Chromium with our extension in it.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type LaunchOptions, type Page, type Worker } from 'playwright-core'
import { chromiums } from './find.ts'
import { install, missing } from './install.ts'

export interface Opened {
  readonly context: BrowserContext
  /** Our background; absent when opened without an extension. */
  readonly worker: Worker | null
  /** The extension's id. */
  readonly id: string
  readonly executable: string
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  /** Folder of a built extension; null opens the same browser without it. */
  readonly extension: string | null
  readonly headless?: boolean
  /** Leaves the page that the extension opens on install; by default it is closed, for it comes in front when it likes. */
  readonly keepsWelcome?: boolean
  readonly args?: readonly string[]
  /** More of Playwright's options: viewport, colorScheme, proxy, locale. */
  readonly more?: Parameters<typeof chromium.launchPersistentContext>[1]
  readonly say?: (line: string) => void
}

/** A service worker that does not start within this many ms will not start at all. */
const patience = 20_000

const within = async <T>(promise: Promise<T>, milliseconds: number): Promise<T | null> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>(done => {
    timer = setTimeout(() => done(null), milliseconds)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** Our own background, once it answers with our name. */
const ourWorker = async (context: BrowserContext): Promise<Worker | null> => {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: patience }).catch(() => null))
  if (!worker) return null
  // In the service worker `chrome` is the browser's own object.
  const name = await within(
    worker.evaluate(() => (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.getManifest().name),
    patience,
  )
  return name ? worker : null
}

/** What our background opens on install: behind it another page may not be drawn, and then sees nothing. */
const welcomePage = (context: BrowserContext): Promise<Page> => {
  const welcome = async (page: Page) => {
    await page.waitForURL(/\/welcome\.html$/, { waitUntil: 'commit', timeout: patience })
    return page
  }
  const next = context.waitForEvent('page', { timeout: patience }).then(welcome)
  return Promise.any([...context.pages().map(welcome), next])
}

declare const chrome: { runtime: { getManifest: () => { name: string } } }

const tryToOpen = async (executable: string, options: OpenOptions) => {
  const { extension, headless = true, keepsWelcome = false, args = [], more } = options
  const profile = mkdtempSync(join(tmpdir(), 'doxguard-chromium-'))
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: executable,
      headless,
      ...more,
      args: [
        ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
        ...args,
      ],
    } satisfies LaunchOptions)
    .catch(() => null)
  const close = async () => {
    await context?.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  const worker = context && extension ? await ourWorker(context) : null
  if (context && worker) {
    const welcome = await welcomePage(context)
    if (!keepsWelcome) await welcome.close()
  }
  if (context && (worker || !extension))
    return { context, worker, id: worker ? new URL(worker.url()).host : '', executable, close } satisfies Opened
  await close()
  return null
}

/**
 * Opens the first Chromium of this machine in which our own service worker answers; installs one when there is none.
 * The one that answered is the first to be tried next time (CHROME_BIN of this process and its children).
 * @throws {Error} that says what is missing and how to get it
 */
export const openChromium = async (options: OpenOptions): Promise<Opened> => {
  if (options.extension && !existsSync(join(options.extension, 'manifest.json')))
    throw new Error(`There is no built extension in ${options.extension}. Run npm run build (or build:demo) first.`)
  const first = async () => {
    for (const executable of chromiums()) {
      const opened = await tryToOpen(executable, options)
      if (!opened) continue
      if (options.extension) process.env.CHROME_BIN = executable
      return opened
    }
    return null
  }
  let opened = await first()
  const works = async () => {
    opened = await first()
    return opened !== null
  }
  if (!opened) await install('chromium', works, options.say ?? console.error)
  if (!opened) throw new Error(missing('chromium'))
  return opened
}
