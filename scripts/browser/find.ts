// Which browsers stand on this machine. Only their places: whether one takes our extension is seen by starting it.
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const { env, platform } = process

const isFile = (path: string) => existsSync(path) && statSync(path).isFile()

/** Each program once, however many names lead to it. */
const standing = (paths: string[]) => {
  const seen = new Set<string>()
  return paths.filter(path => {
    if (!path || !isFile(path)) return false
    const real = realpathSync(path)
    return !seen.has(real) && seen.add(real)
  })
}

const onPath = (...names: string[]) =>
  names.flatMap(name =>
    (env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .flatMap(folder => [join(folder, name), join(folder, `${name}.exe`)]),
  )

const programFiles = (...parts: string[]) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap(folder =>
    folder ? [join(folder, ...parts)] : [],
  )

const cacheFolder =
  platform === 'darwin'
    ? join(homedir(), 'Library/Caches')
    : platform === 'win32'
      ? (env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'))
      : (env.XDG_CACHE_HOME ?? join(homedir(), '.cache'))

/** Every folder of `parent` whose name passes, newest name first. */
const folders = (parent: string, passes: (name: string) => boolean) =>
  existsSync(parent)
    ? readdirSync(parent)
        .filter(passes)
        .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
        .map(name => join(parent, name))
    : []

/** The programs inside a downloaded browser, whatever the system it was made for. */
const chromeInside = (folder: string) =>
  folders(folder, name => name.startsWith('chrome-')).flatMap(inner => [
    join(inner, 'chrome'),
    join(inner, 'chrome.exe'),
    join(inner, 'Chromium.app/Contents/MacOS/Chromium'),
    join(inner, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
  ])

/** Where Playwright's and Puppeteer's own downloads lie. */
const playwrightCache = env.PLAYWRIGHT_BROWSERS_PATH ?? join(cacheFolder, 'ms-playwright')
export const puppeteerCache = env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer')

/**
 * Programs that may be a Chromium, best first: the one named by CHROME_BIN, then Chromium and Chrome for Testing, then
 * branded browsers (Chrome has ignored --load-extension silently since 137).
 */
export const chromiums = (): string[] =>
  standing([
    env.CHROME_BIN ?? '',
    ...onPath('chromium', 'chromium-browser', 'chrome-for-testing'),
    ...folders(playwrightCache, name => /^chromium-\d+$/.test(name)).flatMap(chromeInside),
    ...folders(join(puppeteerCache, 'chrome'), () => true).flatMap(chromeInside),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ...programFiles('Chromium/Application/chrome.exe'),
    ...onPath('chrome', 'brave-browser', 'microsoft-edge', 'google-chrome-stable', 'google-chrome'),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...programFiles('Microsoft/Edge/Application/msedge.exe'),
    ...programFiles('Google/Chrome/Application/chrome.exe'),
  ])

/** Programs that may be a Firefox, best first: FIREFOX_BIN, then PATH, downloads and the usual places. */
export const firefoxes = (): string[] =>
  standing([
    env.FIREFOX_BIN ?? '',
    ...onPath('firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'),
    ...folders(join(puppeteerCache, 'firefox'), () => true).flatMap(folder => [
      join(folder, 'firefox/firefox'),
      join(folder, 'core/firefox.exe'),
      join(folder, 'Firefox.app/Contents/MacOS/firefox'),
    ]),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles('Mozilla Firefox/firefox.exe'),
  ])
