// Bluesky. Composer facts: its own open source (bluesky-social/social-app, src/view/com/composer), read 2026-11.
import type { Site } from '../site.ts'

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  facts: 'A',
  composer: {
    publish: '[data-testid="composerPublishBtn"]',
    keys: [{ press: 'mod+enter' }],
  },
  posts: {
    container: '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]',
    quote: 'div[role="link"]:has([data-testid="postText"])',
    text: '[data-testid="postText"]',
    permalink: { selector: 'a[href*="/profile/"][href*="/post/"]' },
  },
  privatePaths: '^/messages(?:/|$)',
  pack: 'platform-bluesky',
}
