// A real Firefox with our extension in it, over WebDriver BiDi.
import puppeteer, { type Browser } from 'puppeteer-core'
import { firefoxes } from './find.ts'
import { install, missing } from './install.ts'

const tryToOpen = async (executable: string, extension: string | null): Promise<Browser | null> => {
  const browser = await puppeteer
    .launch({ browser: 'firefox', executablePath: executable, headless: true })
    .catch(() => null)
  if (!browser || !extension) return browser
  const id = await browser.installExtension(extension).catch(() => null)
  if (id) return browser
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
