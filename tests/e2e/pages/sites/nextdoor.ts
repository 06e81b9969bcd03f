import type { SitePage } from './site-page.ts'

export const nextdoor: SitePage = {
  id: 'nextdoor',
  address: 'https://nextdoor.com/news_feed/',
  html: feed => `
<div role="dialog"><button aria-label="Close" id="close">✕</button><div data-testid="composer-text-field" id="ta"></div><div><button type="button" aria-label="Add photo" id="photo">🖼</button><button type="button" data-testid="composer-submit-button">Post</button></div></div>
<div>${feed
    .map(
      ({ author, permalink, text }) =>
        `<div class="js-media-post"><a href="/profile/${author}/?is=feed_author">${author}</a> <span data-testid="post-timestamp"><a href="${permalink}">2 hr</a></span><div data-testid="post-body"><span data-testid="styled-text">${text}</span></div></div>`,
    )
    .join('')}</div>`,
  editors: [{ kind: 'react-textarea', into: '#ta' }],
  publish: '[data-testid="composer-submit-button"]',
  sends: [{ name: 'click', control: '[data-testid="composer-submit-button"]' }],
  harmless: ['#close', '#photo'],
  feed: [
    { author: '701', permalink: '/p/aa1/', text: 'Leaf pickup is moved to the 9th.' },
    { author: '702', permalink: '/p/aa2/', text: 'The man who kicked my dog lives at 361 Grove St #1.' },
  ],
}
