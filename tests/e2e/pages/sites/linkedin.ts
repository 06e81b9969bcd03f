import type { SitePage } from './site-page.ts'

export const linkedin: SitePage = {
  id: 'linkedin',
  address: 'https://www.linkedin.com/feed/',
  html: feed => `
<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open"><div role="dialog" class="share-box"><button aria-label="Dismiss" id="dismiss">✕</button><div class="share-creation-state__text-editor" id="quill"></div>
<div class="share-creation-state__footer"><button aria-label="Add media" id="media">🖼</button><button class="share-actions__primary-action artdeco-button"><span>Post</span></button></div></div></template></div>
<div data-testid="mainFeed" role="list">${feed
    .map(
      ({ author, permalink, text }) =>
        `<div role="listitem"><div componentkey="feed-commentary_${author}"><a href="/in/${author}/"><strong>${author}</strong></a> <a href="${permalink}">1w</a><span data-testid="expandable-text-box">${text}</span></div></div>`,
    )
    .join('')}</div>`,
  editors: [{ kind: 'quill', into: '#quill' }],
  inserts: true,
  publish: '.share-actions__primary-action',
  sends: [
    { name: 'click', control: '.share-actions__primary-action' },
    { name: 'control-space', control: '.share-actions__primary-action', keys: 'Space' },
  ],
  harmless: ['#dismiss', '#media'],
  feed: [
    { author: 'priya', permalink: '/feed/update/urn:li:activity:1/', text: 'Our team shipped the new trail map.' },
    {
      author: 'rude',
      permalink: '/feed/update/urn:li:activity:2/',
      text: 'My old boss lives at 19 Orchard View Ln. Drop by!',
    },
  ],
}
