// Facebook. Labels are localised and classes are random: roles only. Facts: one source of 2026-02; in comments Enter publishes.
import type { Site } from '../site.ts'

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*', 'https://web.facebook.com/*'],
  facts: 'B',
  composer: {
    publish: '[role="dialog"] div[role="button"][aria-label="Post"]',
    keys: [
      {
        press: 'enter',
        within: '[role="article"] [role="textbox"], form [role="textbox"][data-lexical-editor="true"]',
      },
    ],
  },
  // Cards have no name of their own: structure finds them below role=feed, comments are articles.
  posts: {
    container: '[role="feed"] > div, [role="article"]',
    text: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]',
    author: { selector: '[data-ad-rendering-role="profile_name"]' },
    permalink: {
      selector: 'a[href*="/posts/"], a[href*="permalink.php"], a[href*="story.php"], a[href*="comment_id="]',
    },
  },
  privatePaths: '^/messages(?:/|$)',
  pack: 'platform-meta',
}
