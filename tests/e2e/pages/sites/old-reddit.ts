import type { SitePage } from './site-page.ts'

export const oldReddit: SitePage = {
  id: 'old-reddit',
  address: 'https://old.reddit.com/r/townsquare/comments/a1/q/',
  html: feed => `
<div class="content"><div class="commentarea"><form class="usertext cloneable" id="f"><div class="usertext-edit md-container"><div class="md" id="md"></div><div class="bottom-area"><a href="#help" class="option" id="help">formatting help</a><div class="usertext-buttons"><button type="submit" class="save">save</button><button type="button" class="cancel" style="">cancel</button></div></div></div></form>
<div class="sitetable nestedlisting">${feed
    .map(
      ({ author, permalink, text }) =>
        `<div class="thing comment" data-author="${author}"><div class="entry"><p class="tagline"><a class="author" href="/user/${author}">${author}</a> <time>2 hours ago</time></p><form class="usertext"><div class="usertext-body"><div class="md"><p>${text}</p></div></div></form><ul class="flat-list buttons"><li><a class="bylink" href="${permalink}">permalink</a></li></ul></div></div>`,
    )
    .join('')}</div></div></div>`,
  editors: [{ kind: 'textarea', into: '#md' }],
  publish: '#f .save',
  sends: [
    { name: 'click', control: '#f .save' },
    { name: 'control-enter', control: '#f .save', keys: 'Enter' },
  ],
  harmless: ['#help', '#f .cancel'],
  feed: [
    { author: 'pal', permalink: '/r/townsquare/comments/a1/q/c1/', text: 'Thanks for the chairs.' },
    {
      author: 'spite',
      permalink: '/r/townsquare/comments/a1/q/c2/',
      text: 'his address is 1406 Tamarack Trail, Apt 2',
    },
  ],
}
