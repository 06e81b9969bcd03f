import type { SitePage } from './site-page.ts'

export const facebookComment: SitePage = {
  id: 'facebook',
  address: 'https://www.facebook.com/groups/77/posts/903/',
  html: () => `
<div role="main"><div role="article" aria-label="Post"><div data-ad-rendering-role="story_message">Water main work on Thursday.</div>
<ul><li><div role="article" aria-label="Comment by Dot Sample"><a href="/dot.sample"><span>Dot Sample</span></a><div dir="auto">Thanks!</div></div></li></ul>
<form role="presentation"><div id="lex"></div><div role="button" tabindex="0" aria-label="Insert an emoji" id="emoji">☺</div><div role="button" tabindex="0" aria-label="Attach a photo" id="photo">🖼</div></form></div></div>`,
  editors: [{ kind: 'lexical', into: '#lex' }],
  key: 'Enter',
  sends: [{ name: 'enter', keys: 'Enter' }],
  harmless: ['#emoji', '#photo'],
  feed: [],
}
