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
  posts: {
    container: 'div.thing',
    text: '.entry > .title > a.title, .entry > form .usertext-body .md, .entry > .expando .usertext-body .md',
    author: { attribute: 'data-author' },
    permalink: { selector: 'a.bylink' },
    time: 'time',
  },
  // Stored in many community rules and tools.
  reportPage: 'https://www.reddit.com/report',
  privatePaths: '^/message(?:/|$)',
  pack: 'platform-reddit',
}
