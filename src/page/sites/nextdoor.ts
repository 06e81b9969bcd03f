// Nextdoor. Facts: one source of 2026 for the composer.
import type { Site } from '../site.ts'

export const nextdoor: Site = {
  id: 'nextdoor',
  name: 'Nextdoor',
  matches: ['https://nextdoor.com/*', 'https://www.nextdoor.com/*'],
  facts: 'B',
  composer: {
    publish: 'button[data-testid="composer-submit-button"]',
  },
  posts: {
    container: 'div.js-media-post, div.post',
    text: '[data-testid="post-body"] [data-testid="styled-text"], [data-testid="styled-text"]',
    author: { selector: 'a[href*="/profile/"][href*="is=feed_author"]' },
    permalink: { selector: '[data-testid="post-timestamp"] a[href*="/p/"]' },
  },
  privatePaths: '^/(?:inbox|messages)(?:/|$)',
}
