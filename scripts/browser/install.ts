// Gets a browser with what the machine has: its package manager (Debian, as root), or the download of Playwright or
// Puppeteer. Where nothing works, says plainly what is missing and how to get it.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { puppeteerCache } from './find.ts'

export type Kind = 'chromium' | 'firefox'

const { resolve } = createRequire(import.meta.url)
/** A download that has not ended after this many ms is given up: a closed network may answer nothing at all. */
const patience = 8 * 60_000

const run = (program: string, args: string[], say: (line: string) => void) => {
  say(`  ${[program.split('/').at(-1), ...args].join(' ')}`)
  const { status, error } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: patience,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return !error && status === 0
}

const debian = () => {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && process.getuid?.() === 0
  } catch {
    return false
  }
}

const packages = { chromium: ['chromium', 'fonts-dejavu-core'], firefox: ['firefox-esr', 'fonts-dejavu-core'] }

const ways = (kind: Kind, say: (line: string) => void): (() => boolean)[] => {
  const apt = () =>
    run('apt-get', ['update', '-qq'], say) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages[kind]], say)
  const playwright = join(dirname(resolve('playwright-core/package.json')), 'cli.js')
  const puppeteer = join(dirname(resolve('@puppeteer/browsers')), 'main-cli.js')
  const download =
    kind === 'chromium'
      ? () => run(process.execPath, [playwright, 'install', 'chromium', '--no-shell'], say)
      : () => run(process.execPath, [puppeteer, 'install', 'firefox@stable', '--path', puppeteerCache], say)
  const libraries = () => run(process.execPath, [playwright, 'install-deps', 'chromium'], say)
  // Ubuntu's packages are stubs for snap, which containers lack: there the download goes first.
  return debian() ? [apt, download] : [process.getuid?.() === 0 ? () => download() && libraries() : download]
}

/**
 * Tries one way after the other until `works` is satisfied.
 * @returns false when no way led to a browser that works
 */
export const install = async (kind: Kind, works: () => Promise<boolean>, say: (line: string) => void) => {
  say(`No ${kind === 'chromium' ? 'Chromium' : 'Firefox'} that takes the extension was found; installing one:`)
  for (const way of ways(kind, say)) {
    way()
    if (await works()) return true
  }
  return false
}

/** What to tell a person whose machine has none and could not get one. */
export const missing = (kind: Kind): string =>
  kind === 'chromium'
    ? `Chromium is missing, and none could be installed here. Any of these gets one:
  Debian      sudo apt-get install chromium
  elsewhere   npx playwright-core install --with-deps chromium
  or          CHROME_BIN=/path/to/chromium (Chromium or Chrome for Testing; Google Chrome does not load extensions this way)`
    : `Firefox (140 or newer) is missing, and none could be installed here. Any of these gets one:
  Debian      sudo apt-get install firefox-esr
  elsewhere   npx @puppeteer/browsers install firefox@stable --path ${puppeteerCache}
  or          FIREFOX_BIN=/path/to/firefox`
