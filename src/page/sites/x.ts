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
  privatePaths: '^/messages(?:/|$)',
  pack: 'platform-x',
}
