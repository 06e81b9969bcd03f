// What a case works with: one page in a real Chromium, with our extension or without it.
import type { Page } from 'playwright-core'
import { type Opened, openChromium } from '../../../scripts/browser/chromium.ts'
import { recordEvents } from './event-log.ts'
import { type NetworkWatch, watchNetwork } from './network.ts'
import { type Served, servePages } from './routes.ts'
import { type Screen, screenOf } from './screen.ts'

export interface Theatre extends Opened {
  readonly served: Served
  readonly network: NetworkWatch
}

/** Localhost's pages: the demo build has it among its hosts. */
export const local = 'http://localhost'

/** Opens Chromium; every request is served from the test pages or written down. */
export const openTheatre = async (extension: string | null): Promise<Theatre> => {
  const network = await watchNetwork()
  const opened = await openChromium({
    extension,
    args: ['--disable-features=MediaRouter,OptimizationHints', '--disable-component-update'],
    more: { viewport: { width: 1000, height: 800 }, proxy: { server: network.address, bypass: '<-loopback>' } },
  })
  const served = await servePages(opened.context)
  return {
    ...opened,
    served,
    network,
    close: async () => {
      await opened.close()
      network.close()
    },
  }
}

export interface Stage {
  readonly page: Page
  /** What a person sees on it, our closed shadow roots included. */
  readonly screen: Screen
  readonly theatre: Theatre
}

/** Test pages hold their state here. One that needs time to mount sets `__ready` to false first. */
declare global {
  interface Window {
    /** What was published, as the page's own code saw it. */
    __posts: string[]
    /** The draft by the editor's own model. */
    __read?: () => string
    __focus?: () => void
    /** The middle of a control, in the top page's CSS pixels. */
    __place?: (selector: string) => { x: number; y: number } | null
    __ready?: boolean
  }
}

/**
 * A page of tests/e2e (`file` from there, e.g. "pages/generic/chat.html?x=1"), opened at http://localhost or at `address`.
 * Ready once the page says so (`__ready`), or has loaded when it says nothing.
 */
export const openStage = async (theatre: Theatre, file: string, address = `${local}/${file}`): Promise<Stage> => {
  const page = await theatre.context.newPage()
  await recordEvents(page)
  theatre.served.at(address, file.replace(/[?#].*/, ''))
  await page.goto(address)
  await page.waitForFunction(() => !('__ready' in window) || window.__ready)
  return { page, screen: await screenOf(page), theatre }
}

export const published = (page: Page): Promise<string[]> => page.evaluate(() => window.__posts)
