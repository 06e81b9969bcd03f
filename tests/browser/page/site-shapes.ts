// Pages built like those of the named sites, after our notes. Made-up people.
import type { Shape } from './shapes.ts'

export interface SiteShape extends Shape {
  readonly site: string
}

const tweet = (name: string, handle: string, id: number, text: string, more = '') =>
  `<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article"><div><div data-testid="User-Name"><div><a href="/${handle}"><span>${name}</span></a></div><div><a href="/${handle}"><span>@${handle}</span></a><span>·</span><a href="/${handle}/status/${id}"><time datetime="2026-11-20T08:00:00Z">2h</time></a></div></div><div data-testid="tweetText"><span>${text}</span></div>${more}<div role="group"><button>12</button><a href="/${handle}/status/${id}/analytics">1.2K</a></div></div></article></div>`

const sky = (handle: string, id: string, text: string, more = '') =>
  `<div data-testid="feedItem-by-${handle}"><div role="link"><a href="/profile/${handle}">${handle.split('.')[0]}</a> <a href="/profile/${handle}">${handle}</a> · <a href="/profile/${handle}/post/${id}" aria-label="November 20, 2026">2h</a></div><div data-testid="postText">${text}</div>${more}</div>`

const toot = (user: string, id: number, text: string) =>
  `<article><div class="status"><a class="status__relative-time" href="/@${user}/${id}"><time datetime="2026-11-20T08:00:00Z">2h</time></a><a class="status__display-name" href="/@${user}"><span class="display-name"><bdi><strong>${user}</strong></bdi><span class="display-name__account">@${user}</span></span></a><div class="status__content"><p>${text}</p></div><div class="status__action-bar"><button>1</button></div></div></article>`

const message = (id: number, text: string, user?: string) =>
  `<li id="chat-messages-1-${id}"><div>${user ? `<h3><span id="message-username-${id}">${user}</span><time datetime="2026-11-20T08:0${id}:00Z">8:0${id} AM</time></h3>` : ''}<div id="message-content-${id}"><span>${text}</span></div></div></li>`

export const siteShapes: readonly SiteShape[] = [
  {
    site: 'x',
    name: 'posts, one of them quoting another',
    html: `<main><div aria-label="Timeline">${tweet('Ana R.', 'ana_r', 9001, 'New lane on the bridge')}${tweet(
      'Theo',
      'theo_b',
      9002,
      'See what she wrote',
      '<div role="link"><div data-testid="User-Name"><span>Rex</span><span>@rex_k</span></div><div data-testid="tweetText"><span>I know the yellow house</span></div></div>',
    )}</div></main>`,
    posts: [
      { text: 'New lane on the bridge', author: '@ana_r', link: '/ana_r/status/9001' },
      { text: 'See what she wrote', author: '@theo_b', link: '/theo_b/status/9002' },
      { text: 'I know the yellow house', author: '@rex_k', link: null },
    ],
  },
  {
    site: 'bluesky',
    name: 'a feed',
    html: `<main>${sky('lou.bsky.example', '3kabc1', 'Rye is out again')}${sky('kit.bsky.example', '3kabc2', 'Banjo strings for sale')}</main>`,
    posts: [
      { text: 'Rye is out again', author: 'lou.bsky.example', link: '/profile/lou.bsky.example/post/3kabc1' },
      { text: 'Banjo strings for sale', author: 'kit.bsky.example', link: '/profile/kit.bsky.example/post/3kabc2' },
    ],
  },
  {
    site: 'mastodon',
    name: 'a timeline',
    html: `<div id="mastodon"><div role="feed">${toot('lise', 1101, 'Sunset was lilac')}${toot('kit', 1102, 'New strings on the banjo')}</div></div>`,
    posts: [
      { text: 'Sunset was lilac', author: '@lise', link: '/@lise/1101' },
      { text: 'New strings on the banjo', author: '@kit', link: '/@kit/1102' },
    ],
  },
  {
    site: 'reddit',
    name: 'a post and nested comments, attributes on the elements',
    html: `<shreddit-post id="t3_a1" author="wren" permalink="/r/town/comments/a1/title/" post-title="Fence line"><a slot="title" href="/r/town/comments/a1/title/">Fence line question</a><div slot="text-body"><p>Does the county want a permit?</p></div></shreddit-post>
      <shreddit-comment thingid="t1_b1" author="dario" permalink="/r/town/comments/a1/comment/b1/"><div slot="comment"><p>Only on a corner lot</p></div><shreddit-comment thingid="t1_b2" author="ruth" permalink="/r/town/comments/a1/comment/b2/"><div slot="comment"><p>Not even there, since March</p></div></shreddit-comment></shreddit-comment>`,
    posts: [
      { text: 'Does the county want a permit?', author: 'wren', link: '/r/town/comments/a1/title/' },
      { text: 'Only on a corner lot', author: 'dario', link: '/r/town/comments/a1/comment/b1/' },
      { text: 'Not even there, since March', author: 'ruth', link: '/r/town/comments/a1/comment/b2/' },
    ],
  },
  {
    site: 'old-reddit',
    name: 'a comment page',
    html: `<div class="thing" data-author="wren"><div class="entry"><p class="title"><a class="title" href="/x">Fence line question</a></p><p class="tagline">by <a class="author" href="/user/wren">wren</a></p><form><div class="usertext-body"><div class="md"><p>Permit or no permit?</p></div></div></form><ul><li><a class="bylink" href="/r/town/comments/a1/fence/">2 comments</a></li></ul></div></div>
      <div class="thing" data-author="dario"><div class="entry"><p class="tagline"><a class="author" href="/user/dario">dario</a> <time datetime="2026-11-20T08:00:00Z">2 hours ago</time></p><form><div class="usertext-body"><div class="md"><p>Corner lots only</p></div></div></form><ul><li><a class="bylink" href="/r/town/comments/a1/fence/b1/">permalink</a></li></ul></div></div>`,
    posts: [
      { text: 'Permit or no permit?', author: 'wren', link: '/r/town/comments/a1/fence/' },
      { text: 'Corner lots only', author: 'dario', link: '/r/town/comments/a1/fence/b1/' },
    ],
  },
  {
    site: 'discord',
    name: 'messages, the second of a group without a name',
    html: `<ol data-list-id="chat-messages">${message(1, 'anybody hear the sirens', 'Mo')}${message(2, 'at the mill I mean')}${message(3, 'fire drill', 'Pia')}</ol>`,
    posts: [
      { text: 'anybody hear the sirens', author: 'Mo', link: null },
      { text: 'at the mill I mean', author: 'Mo', link: null },
      { text: 'fire drill', author: 'Pia', link: null },
    ],
  },
  {
    site: 'youtube',
    name: 'comments',
    html: [
      ['nora', 'Ugx1', 'First time here'],
      ['otto', 'Ugx2', 'The bridge part is great'],
    ]
      .map(
        ([user, id, text]) =>
          `<ytd-comment-thread-renderer><ytd-comment-view-model><a id="author-text" href="/@${user}"><span>@${user}</span></a><span id="published-time-text"><a href="/watch?v=abc&lc=${id}">2 hours ago</a></span><yt-attributed-string id="content-text"><span>${text}</span></yt-attributed-string></ytd-comment-view-model></ytd-comment-thread-renderer>`,
      )
      .join(''),
    posts: [
      { text: 'First time here', author: '@nora', link: '/watch?v=abc&lc=Ugx1' },
      { text: 'The bridge part is great', author: '@otto', link: '/watch?v=abc&lc=Ugx2' },
    ],
  },
  {
    site: 'nextdoor',
    name: 'a feed',
    html: [
      ['Rae', '11', 'Leaf pickup is moved'],
      ['Del', '12', 'Found a grey cat'],
    ]
      .map(
        ([user, id, text]) =>
          `<div class="js-media-post"><a href="/profile/${id}?is=feed_author">${user}</a><div data-testid="post-timestamp"><a href="/p/a${id}">2 hr ago</a></div><div data-testid="post-body"><div data-testid="styled-text"><span>${text}</span></div></div></div>`,
      )
      .join(''),
    posts: [
      { text: 'Leaf pickup is moved', author: 'Rae', link: '/p/a11' },
      { text: 'Found a grey cat', author: 'Del', link: '/p/a12' },
    ],
  },
  {
    site: 'facebook',
    name: 'a feed with a comment below a post',
    html: `<div role="feed">${[
      ['Ines Alba', '501', 'Yard sale on Saturday'],
      ['Bram Kool', '502', 'Trash day is Wednesday'],
    ]
      .map(
        ([user, id, text]) =>
          `<div><div><h3><span data-ad-rendering-role="profile_name"><a href="/profile.php?id=${id}">${user}</a></span></h3><a href="/groups/77/posts/${id}">2h</a><div data-ad-rendering-role="story_message"><div dir="auto">${text}</div></div></div><div role="article" aria-label="Comment by Lou Reyes"><a href="/lou.reyes${id}"><span>Lou Reyes</span></a><div dir="auto">comment below ${id} here</div><a href="/groups/77/posts/${id}?comment_id=9${id}">1h</a></div></div>`,
      )
      .join('')}</div>`,
    posts: [
      { text: 'Yard sale on Saturday', author: 'Ines Alba', link: '/groups/77/posts/501' },
      { text: 'Trash day is Wednesday', author: 'Bram Kool', link: '/groups/77/posts/502' },
      { text: 'comment below 501 here', author: 'Lou Reyes', link: '/groups/77/posts/501?comment_id=9501' },
      { text: 'comment below 502 here', author: 'Lou Reyes', link: '/groups/77/posts/502?comment_id=9502' },
    ],
  },
  {
    site: 'linkedin',
    name: 'a feed',
    html: `<div data-testid="mainFeed">${[
      ['odile-v', 'Odile V.', '7101', 'We are hiring a clerk'],
      ['pim-d', 'Pim D.', '7102', 'Ten years at the mill'],
    ]
      .map(
        ([user, name, id, text]) =>
          `<div role="listitem"><div><a href="/in/${user}/"><strong>${name}</strong></a><a href="/feed/update/urn:li:activity:${id}"><span>2h</span></a></div><div componentkey="feed-commentary_${id}"><span data-testid="expandable-text-box">${text}</span></div></div>`,
      )
      .join('')}</div>`,
    posts: [
      { text: 'We are hiring a clerk', author: 'Odile V.', link: '/feed/update/urn:li:activity:7101' },
      { text: 'Ten years at the mill', author: 'Pim D.', link: '/feed/update/urn:li:activity:7102' },
    ],
  },
  {
    site: 'threads',
    name: 'a feed',
    html: [
      ['mara', 'Cx1a', 'The bakery is out of rye'],
      ['jo_h', 'Cx2b', 'Saw a heron today'],
    ]
      .map(
        ([user, id, text]) =>
          `<div data-pressable-container="true"><a href="/@${user}"><span>${user}</span></a><a href="/@${user}/post/${id}"><time datetime="2026-11-20T08:00:00Z">2h</time></a><div><span dir="auto"><span>${text}</span></span></div></div>`,
      )
      .join(''),
    posts: [
      { text: 'The bakery is out of rye', author: '@mara', link: '/@mara/post/Cx1a' },
      { text: 'Saw a heron today', author: '@jo_h', link: '/@jo_h/post/Cx2b' },
    ],
  },
]
