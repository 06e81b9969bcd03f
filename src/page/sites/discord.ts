// Discord: every channel counts as a conversation. Facts: notes of 2026, one source; Enter publishes, no button by default.
import type { Site } from '../site.ts'

export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  matches: ['https://discord.com/*'],
  facts: 'B',
  composer: {
    keys: [{ press: 'enter', within: '[role="textbox"][data-slate-editor="true"]' }],
  },
  posts: {
    container: 'li[id^="chat-messages-"]',
    text: '[id^="message-content-"]',
    author: { selector: '[id^="message-username-"]' },
    time: 'time',
  },
  privatePaths: '^/channels/',
  pack: 'platform-discord',
}
