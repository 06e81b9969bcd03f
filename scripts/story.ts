// The product's two stories, played by real mouse and keys on the demo site, with a picture of each step.
import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page } from 'playwright-core'
import { type Screen, screenOf } from '../tests/e2e/harness/screen.ts'

const draft = 'Our mail carrier Joan lives at 4412 Walnut St, Apt 3. Leave her a card this week, she retires on Friday!'

interface Step {
  readonly name: string
  readonly says: string
  readonly play: (page: Page, screen: Screen) => Promise<void>
}

const published = (page: Page) => page.locator('#published li').allTextContents()

/** @throws {Error} with what was published instead */
const expectPublished = async (page: Page, right: (texts: readonly string[]) => boolean, what: string) => {
  const texts = await published(page)
  if (!right(texts)) throw new Error(`${what}, but the site received: ${JSON.stringify(texts)}`)
}

const steps: readonly Step[] = [
  {
    name: 'feed',
    says: 'A feed. Posts that give somebody away carry a mark in the margin.',
    play: async (page, screen) => {
      await screen.find('button', /^Doxguard: .*in this post/)
      await page.mouse.move(600, 600)
      await page.mouse.wheel(0, 420)
      await page.waitForFunction(() => scrollY > 300)
      await screen.find('button', /^Doxguard: .*in this post/)
    },
  },
  {
    name: 'card',
    says: 'A mark pressed: which words, why they look private, and which rules list them.',
    play: async (_page, screen) => {
      await screen.press('button', /^Doxguard: .*in this post/)
      await screen.find('heading', /^This post shows/)
    },
  },
  {
    name: 'draft',
    says: 'A draft with a home address: the words are underlined, a quiet dot counts them.',
    play: async (page, screen) => {
      await page.keyboard.press('Escape')
      await page.evaluate(() => scrollTo(0, 0))
      await page.click('.field')
      await page.keyboard.type(draft)
      await screen.find('button', /^Doxguard: 1 private detail$/)
    },
  },
  {
    name: 'warning',
    says: 'Post pressed: nothing is published; the warning says what, why, and what to write instead.',
    play: async (page, screen) => {
      await page.click('.post')
      await screen.find('button', /^Use “/)
      await screen.find('button', /^Post anyway/)
      await expectPublished(page, texts => texts.length === 0, 'nothing may be published before the decision')
    },
  },
  {
    name: 'safe-wording',
    says: 'The safe wording taken: the address is gone from the editor itself.',
    play: async (page, screen) => {
      await screen.press('button', /^Use “/)
      await page.waitForFunction(() => !/4412|Apt 3/.test(document.querySelector('.field')!.textContent!))
      await screen.gone('button', /^Post anyway/)
    },
  },
  {
    name: 'published',
    says: 'Post pressed again: published once, without the address.',
    play: async page => {
      if (!(await published(page)).length) await page.click('.post')
      await page.waitForFunction(() => document.querySelectorAll('#published li').length > 0)
      await expectPublished(
        page,
        ([text, ...more]) => !more.length && /4400 block of Walnut St/.test(text ?? '') && !/4412/.test(text ?? ''),
        'exactly one post without the address was to be published',
      )
    },
  },
]

/**
 * Plays all steps and says each; pictures go to `folder` as 1-feed.png, 2-card.png …
 * @throws {Error} that names the step that failed, the page and the picture of the moment
 */
export const playStory = async (page: Page, folder: string, say: (line: string) => void): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const screen = await screenOf(page)
  for (const [i, { name, says, play }] of steps.entries()) {
    const picture = join(folder, `${i + 1}-${name}.png`)
    const take = () => page.screenshot({ path: picture, animations: 'disabled' })
    try {
      await play(page, screen)
      await take()
    } catch (error) {
      await take().catch(() => null)
      throw new Error(
        `step ${i + 1} (${name}) failed at ${page.url()}\n${(error as Error).message}\npicture of the moment: ${relative('.', picture)}`,
      )
    }
    say(`${i + 1}. ${says}\n   ${relative('.', picture)}`)
  }
}
