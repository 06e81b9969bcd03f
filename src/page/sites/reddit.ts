// Reddit. Post and draft buttons share one open shadow root: match the inner ids. Facts: several sources of 2025–26 (Toolbox-NXG).
import type { Site } from '../site.ts'

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*', 'https://sh.reddit.com/*', 'https://new.reddit.com/*'],
  facts: 'A',
  composer: {
    publish: '#inner-post-submit-button, #comment-composer-submit-button, button[slot="submit-button"]',
    notPublish: '#inner-save-draft-button',
    keys: [{ press: 'mod+enter' }],
  },
  posts: {
    container: 'shreddit-post, shreddit-comment, shreddit-profile-comment, mod-queue-list-item',
    text: '[slot="title"], [slot="text-body"], [slot="comment"]',
    author: { attribute: 'author' },
    permalink: { attribute: 'permalink' },
    time: 'faceplate-timeago, time',
  },
  // Stored in many community rules and tools.
  reportPage: 'https://www.reddit.com/report',
  privatePaths: '^/(?:chat|message)(?:/|$)',
  pack: 'platform-reddit',
}
