import type { SitePage } from './site-page.ts'

/** A private conversation: notes, never a hold. */
export const discord: SitePage = {
  id: 'discord',
  address: 'https://discord.com/channels/1/2',
  html: feed => `
<main><ol data-list-id="chat-messages">${feed
    .map(
      ({ author, text }, i) =>
        `<li id="chat-messages-2-${i}"><h3><span id="message-username-${i}">${author}</span></h3><div id="message-content-${i}">${text}</div></li>`,
    )
    .join(
      '',
    )}</ol><form><div class="channelTextArea" id="slate"></div><button type="button" aria-label="Select emoji" id="emoji">☺</button></form></main>`,
  editors: [{ kind: 'slate', into: '#slate' }],
  key: 'Enter',
  sends: [{ name: 'enter', keys: 'Enter' }],
  harmless: ['#emoji'],
  feed: [{ author: 'mo', permalink: '', text: 'anybody else hear the sirens' }],
}
