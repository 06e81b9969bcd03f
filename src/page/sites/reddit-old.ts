// Old Reddit: plain forms. Facts: notes of uneven age.
import type { Site } from '../site.ts'

export const redditOld: Site = {
  id: 'reddit-old',
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
