import type { SitePage } from './site-page.ts'

export const tumblr: SitePage = {
  id: 'tumblr',
  address: 'https://www.tumblr.com/new/text',
  html: feed => `
<div role="dialog" aria-label="Post forms"><div class="editor" id="pm"></div><div class="bar"><button type="button" id="close">Close</button><button type="button" aria-label="Add image" id="img">🖼</button><button type="button" id="pub"><span>Post now</span></button></div></div>
<div>${feed
    .map(
      ({ author, permalink, text }) =>
        `<article><header><a href="/${author}">${author}</a> <a href="${permalink}"><time>Mar 2</time></a></header><div><p>${text}</p></div></article>`,
    )
    .join('')}</div>`,
  editors: [{ kind: 'prosemirror', into: '#pm' }],
  publish: '#pub',
  sends: [
    { name: 'click', control: '#pub span' },
    { name: 'control-enter', control: '#pub', keys: 'Enter' },
  ],
  harmless: ['#close', '#img'],
  feed: [
    { author: 'mossy', permalink: '/mossy/1', text: 'i have named the crow' },
    { author: 'thorn', permalink: '/thorn/2', text: 'callout: she lives at 8 Fennel Rd Apt 4, block her' },
  ],
}
