import type { SitePage } from './site-page.ts'

export const mastodon: SitePage = {
  id: 'mastodon',
  address: 'https://mastodon.social/home',
  html: feed => `
<div id="mastodon"><form class="compose-form"><div class="spoiler-input"><input id="cw-spoiler-input" placeholder="Content warning"></div>
<div class="compose-form__autosuggest-wrapper" id="ta"></div>
<div class="compose-form__footer"><button type="button" class="icon-button" title="Add a poll" id="poll">▤</button><button type="button" class="icon-button" id="emoji" title="Insert emoji">☺</button><div class="compose-form__submit"><button class="button button--compact" type="submit">Post</button></div></div></form>
<div role="feed" class="item-list">${feed
    .map(
      ({ author, permalink, text }) =>
        `<article><div class="status"><div class="status__info"><a class="status__relative-time" href="${permalink}"><time>3m</time></a><a class="status__display-name" href="/@${author}"><span class="display-name"><strong>${author}</strong><span class="display-name__account">@${author}</span></span></a></div><div class="status__content"><p>${text}</p></div></div></article>`,
    )
    .join('')}</div></div>`,
  editors: [{ kind: 'react-textarea', into: '#ta' }],
  fields: ['#cw-spoiler-input'],
  publish: '.compose-form__submit button',
  key: 'Mod+Enter',
  sends: [
    { name: 'click', control: '.compose-form__submit button' },
    { name: 'mod-enter', keys: 'Control+Enter' },
    { name: 'implicit-submit', control: '#cw-spoiler-input', keys: 'Enter' },
  ],
  harmless: ['#poll', '#emoji'],
  feed: [
    { author: 'kit', permalink: '/@kit/2001', text: 'New strings on the banjo.' },
    { author: 'sour', permalink: '/@sour/2002', text: 'Deputy Vance lives at 617 Juniper Ct, see you there' },
  ],
}
