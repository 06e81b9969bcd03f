import type { SitePage } from './site-page.ts'

export const bluesky: SitePage = {
  id: 'bluesky',
  address: 'https://bsky.app/',
  html: feed => `
<div id="root"><div role="dialog" aria-modal="true"><div><button aria-label="Cancel" data-testid="composerDiscardButton">Cancel</button><button data-testid="composerPublishBtn" aria-label="Publish post"><div>Post</div></button></div>
<div class="part" id="p0"></div><div class="part" id="p1"></div><div><button aria-label="Open emoji picker" id="emo">☺</button><button aria-label="Add new post to thread" id="plus">+</button></div></div>
<main>${feed
    .map(
      ({ author, permalink, text }) =>
        `<div data-testid="feedItem-by-${author}" role="link" tabindex="0"><a href="/profile/${author}"><span>${author}</span></a><a href="${permalink}">2h</a><div data-testid="postText">${text}</div></div>`,
    )
    .join('')}</main></div>`,
  editors: [
    { kind: 'tiptap', into: '#p0' },
    { kind: 'tiptap', into: '#p1' },
  ],
  publish: '[data-testid="composerPublishBtn"]',
  key: 'Mod+Enter',
  sends: [
    { name: 'click', control: '[data-testid="composerPublishBtn"]' },
    { name: 'mod-enter', keys: 'Control+Enter' },
  ],
  harmless: ['[data-testid="composerDiscardButton"]', '#emo', '#plus'],
  feed: [
    { author: 'lise.bsky.social', permalink: '/profile/lise.bsky.social/post/3ka', text: 'Sunset was lilac.' },
    {
      author: 'grump.bsky.social',
      permalink: '/profile/grump.bsky.social/post/3kb',
      text: 'her cell is 502-555-0173, ring it all night',
    },
  ],
}
