import type { SitePage } from './site-page.ts'

export const threads: SitePage = {
  id: 'threads',
  address: 'https://www.threads.com/',
  html: feed => `
<div role="dialog"><div role="button" tabindex="0" id="cancel">Cancel</div><div><div id="l0"></div><div id="l1"></div><div role="button" tabindex="0" aria-label="Attach media" id="media">🖼</div></div><div role="button" tabindex="0" id="pub">Post</div></div>
<div>${feed
    .map(
      ({ author, permalink, text }) =>
        `<div data-pressable-container="true"><a href="/@${author}" role="link"><span>${author}</span></a><a href="${permalink}"><time>3h</time></a><div><span dir="auto"><span>${text}</span></span></div></div>`,
    )
    .join('')}</div>`,
  editors: [
    { kind: 'lexical', into: '#l0' },
    { kind: 'lexical', into: '#l1' },
  ],
  publish: '#pub',
  sends: [{ name: 'click', control: '#pub' }],
  harmless: ['#cancel', '#media'],
  feed: [
    { author: 'noor', permalink: '/@noor/post/Ca', text: 'banana bread, again' },
    { author: 'petty', permalink: '/@petty/post/Cb', text: 'principal Hale lives at 72 Clearwater Way, honk!' },
  ],
}
