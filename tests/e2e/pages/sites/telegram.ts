import type { SitePage } from './site-page.ts'

/** A private conversation: notes, never a hold. */
export const telegram: SitePage = {
  id: 'telegram',
  address: 'https://web.telegram.org/k/',
  html: feed => `
<div class="chat"><div class="bubbles">${feed.map(({ author, text }) => `<div class="bubble"><div class="peer-title">${author}</div><div class="message">${text}</div></div>`).join('')}</div>
<div class="chat-input"><button class="btn-icon" aria-label="Emoji" id="emoji">☺</button><div class="input-message-container" id="ce"></div><button class="btn-send" aria-label="Send Message" id="pub">➤</button></div></div>`,
  editors: [{ kind: 'contenteditable', into: '#ce' }],
  publish: '#pub',
  key: 'Enter',
  sends: [
    { name: 'click', control: '#pub' },
    { name: 'enter', keys: 'Enter' },
  ],
  harmless: ['#emoji'],
  feed: [{ author: 'Rae', permalink: '', text: 'see you at 6' }],
}
