// X. Facts: insin/control-panel-for-twitter (2026-08), nirholas/XActions (2026-02), tang-vu/social-posting-skills (2026-02-27).
import type { Site } from '../site.ts'

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  facts: 'A',
  composer: {
    publish: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
    notPublish: '[data-testid="SideNav_NewTweet_Button"], [data-testid="addButton"]',
    keys: [{ press: 'mod+enter' }],
  },
  posts: {
    container: 'article[data-testid="tweet"]',
    // A quoted post has its own text in a link without an address.
    quote: 'div[role="link"]:has([data-testid="tweetText"])',
    text: '[data-testid="tweetText"]',
    author: { selector: '[data-testid="User-Name"]' },
    permalink: { selector: 'a[href*="/status/"] time' },
    time: 'time',
  },
  // Their help page that leads to the form, as stored 2018-09-17.
  reportPage: 'https://help.twitter.com/en/safety-and-security/report-sharing-personal-information',
  privatePaths: '^/messages(?:/|$)',
  pack: 'platform-x',
}
