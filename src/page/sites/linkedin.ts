// LinkedIn. The post composer stands in the open shadow root of #interop-outlet, comments in the page. Facts: notes of 2026-04.
import type { Site } from '../site.ts'

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  facts: 'B',
  composer: {
    publish: 'button.share-actions__primary-action',
  },
  posts: {
    container: '[role="listitem"]:has([componentkey^="feed-commentary"]), .feed-shared-update-v2',
    // Holds the full text though it is clamped on the screen.
    text: '[data-testid="expandable-text-box"], .update-components-text',
    author: { selector: 'a[href*="/in/"] strong, a[href*="/in/"]' },
    permalink: { selector: 'a[href*="/feed/update/"]' },
  },
  privatePaths: '^/messaging(?:/|$)',
}
