import type { SitePage } from './site-page.ts'

export const instagram: SitePage = {
  id: 'instagram',
  address: 'https://www.instagram.com/p/Cxyz/',
  html: feed => `
<main><article role="presentation"><header><a href="/rae.draws/" role="link">rae.draws</a></header><h1 dir="auto">Leaf studies, day 3.</h1>
<ul>${feed
    .map(
      ({ author, permalink, text }) =>
        `<li><div><h3><a href="/${author}/">${author}</a></h3><span dir="auto">${text}</span><a href="${permalink}"><time>2h</time></a></div></li>`,
    )
    .join('')}</ul>
<section><form method="POST"><div role="button" tabindex="0" aria-label="Emoji" id="emoji">☺</div><div id="ta"></div><div role="button" tabindex="0" id="pub">Post</div></form></section></article></main>`,
  editors: [{ kind: 'react-textarea', into: '#ta' }],
  publish: '#pub',
  key: 'Enter',
  sends: [
    { name: 'click', control: '#pub' },
    { name: 'enter', keys: 'Enter' },
  ],
  harmless: ['#emoji'],
  feed: [
    { author: 'leafy', permalink: '/p/Cxyz/c/1/', text: 'love the greens' },
    { author: 'meanie', permalink: '/p/Cxyz/c/2/', text: 'she is at 617 Juniper Ct every night btw' },
  ],
}
