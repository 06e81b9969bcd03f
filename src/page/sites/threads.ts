// Threads, on both of its hosts. Facts: one source of 2026; the button is a div whose word is localised.
import type { Site } from '../site.ts'

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  facts: 'B',
  posts: {
    container: '[data-pressable-container]',
    text: 'div:has(> span[dir])',
    permalink: { selector: 'a[href*="/post/"]:has(time), a[href*="/post/"]' },
    time: 'time',
  },
  privatePaths: '^/messages(?:/|$)',
  pack: 'platform-meta',
}
