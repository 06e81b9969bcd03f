import type { SitePage } from './site-page.ts'

export const x: SitePage = {
  id: 'x',
  address: 'https://x.com/home',
  html: feed => `
<div id="react-root"><header role="banner"><a data-testid="SideNav_NewTweet_Button" role="link" tabindex="0">Post</a></header>
<main role="main"><div data-testid="primaryColumn">
 <div class="composer"><div data-testid="tweetTextarea_0"></div>
  <div data-testid="toolBar"><div role="button" tabindex="0" aria-label="Add photos or video">🖼</div><div role="button" tabindex="0" aria-label="Add emoji" data-testid="emoji">☺</div>
  <button type="button" role="button" data-testid="tweetButtonInline"><div><span>Post</span></div></button></div></div>
 <section role="region"><div>${feed
   .map(
     ({ author, permalink, text }) =>
       `<div data-testid="cellInnerDiv"><article data-testid="tweet" tabindex="0"><div data-testid="User-Name"><a href="/${author}"><span>${author}</span></a><a href="${permalink}"><time datetime="2026-03-01T09:00:00Z">Mar 1</time></a></div><div data-testid="tweetText" lang="en"><span>${text}</span></div><div role="group"><button data-testid="reply">1</button><button data-testid="like">2</button></div></article></div>`,
   )
   .join('')}</div></section></div></main></div>`,
  editors: [{ kind: 'draft-js', into: '[data-testid="tweetTextarea_0"]' }],
  publish: '[data-testid="tweetButtonInline"]',
  key: 'Mod+Enter',
  sends: [
    { name: 'click', control: '[data-testid="tweetButtonInline"] span' },
    { name: 'mod-enter', keys: 'Control+Enter' },
    { name: 'control-space', control: '[data-testid="tweetButtonInline"]', keys: 'Space' },
  ],
  harmless: ['[data-testid="SideNav_NewTweet_Button"]', '[data-testid="emoji"]'],
  feed: [
    { author: 'ana_r', permalink: '/ana_r/status/1001', text: 'The bridge opens on Monday.' },
    {
      author: 'gripe42',
      permalink: '/gripe42/status/1002',
      text: 'Councilman Dorn lives at 88 Birchmount Ln, go tell him.',
    },
  ],
}
