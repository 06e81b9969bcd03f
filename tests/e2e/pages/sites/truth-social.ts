import type { SitePage } from './site-page.ts'

export const truthSocial: SitePage = {
  id: 'truth-social',
  address: 'https://truthsocial.com/',
  html: feed => `
<div id="soapbox"><form><div id="ta"></div><div><button type="button" title="Add media" id="media">🖼</button><button type="button" title="Add a poll" id="poll">▤</button><button type="submit">Truth</button></div></form>
<div role="feed">${feed
    .map(
      ({ author, permalink, text }) =>
        `<div role="article" data-testid="status"><a href="/@${author}"><p>${author}</p></a><a href="${permalink}"><time>4h</time></a><div data-testid="markup"><p>${text}</p></div></div>`,
    )
    .join('')}</div></div>`,
  editors: [{ kind: 'react-textarea', into: '#ta' }],
  publish: 'button[type=submit]',
  sends: [{ name: 'click', control: 'button[type=submit]' }],
  harmless: ['#media', '#poll'],
  feed: [
    { author: 'gus', permalink: '/@gus/posts/1', text: 'Nice pictures from the lake.' },
    { author: 'hoot', permalink: '/@hoot/posts/2', text: 'The clerk lives at 310 S Main St, Apt 9. Pull up.' },
  ],
}
