// Keys as a hand presses them.
import type { Page } from 'playwright-core'
import { settled } from './event-log.ts'

/**
 * Presses "Control+Enter" and holds it until the page has done what it does about it, as a hand does, which is slower than
 * a frame. A control that disables itself loses the focus at the next frame: a key let go at once goes up on either.
 */
export const pressKeys = async (page: Page, keys: string): Promise<void> => {
  const held = keys.split('+')
  for (const key of held) await page.keyboard.down(key)
  await settled(page)
  for (const key of held.reverse()) await page.keyboard.up(key)
}
