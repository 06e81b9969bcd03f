// Old Reddit: plain forms. Facts: notes of uneven age.
import type { Site } from '../site.ts'

export const oldReddit: Site = {
  id: 'old-reddit',
  name: 'Reddit (old)',
  matches: ['https://old.reddit.com/*'],
  facts: 'C',
  composer: {
    root: 'form.usertext, form#newlink',
    publish: 'form.usertext button.save, form#newlink button[type="submit"]',
  },
  privatePaths: '^/message(?:/|$)',
  pack: 'platform-reddit',
}
