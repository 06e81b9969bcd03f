// A real Firefox with our extension in it, over WebDriver BiDi.
import puppeteer, { type Browser, type Target } from 'puppeteer-core'
import { firefoxes } from './find.ts'
import { install, missing } from './install.ts'

/**
 * Our background opens a page on install; it comes in front when it likes, and a page behind it is not drawn.
 * BiDi does not name an extension's address: it is the page that was not there before.
 */
const closeWelcome = async (browser: Browser, before: readonly Target[]): Promise<void> => {
  const target = await browser.waitForTarget(one => one.type() === 'page' && !before.includes(one))
  const page = await target.page()
  await page?.waitForFunction(() => location.pathname === '/welcome.html')
  await page?.close()
}

const tryToOpen = async (executable: string, extension: string | null): Promise<Browser | null> => {
  const browser = await puppeteer
    .launch({ browser: 'firefox', executablePath: executable, headless: true })
    .catch(() => null)
  if (!browser || !extension) return browser
  const before = browser.targets()
  const id = await browser.installExtension(extension).catch(() => null)
  if (id) {
    await closeWelcome(browser, before)
    return browser
  }
  await browser.close()
  return null
}

/**
 * Opens the first Firefox of this machine that takes our extension; installs one when there is none.
 * @throws {Error} that says what is missing and how to get it
 */
export const openFirefox = async (
  extension: string | null,
  say: (line: string) => void = console.error,
): Promise<Browser> => {
  const first = async () => {
    for (const executable of firefoxes()) {
      const browser = await tryToOpen(executable, extension)
      if (!browser) continue
      process.env.FIREFOX_BIN = executable
      return browser
    }
    return null
  }
  let browser = await first()
  const works = async () => {
    browser = await first()
    return browser !== null
  }
  if (!browser) await install('firefox', works, say)
  if (!browser) throw new Error(missing('firefox'))
  return browser
}
