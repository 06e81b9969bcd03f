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
  privatePaths: '^/messages(?:/|$)',
  pack: 'platform-meta',
}
