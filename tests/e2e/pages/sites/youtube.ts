import type { SitePage } from './site-page.ts'

export const youtube: SitePage = {
  id: 'youtube',
  address: 'https://www.youtube.com/watch?v=abc',
  html: feed => `
<ytd-app><ytd-comments><ytd-comment-simplebox-renderer><ytd-commentbox><div id="contenteditable-root"></div><div id="footer"><ytd-button-renderer id="cancel-button"><button aria-label="Cancel" id="cancel">Cancel</button></ytd-button-renderer><ytd-button-renderer id="submit-button"><yt-button-shape><button aria-label="Comment">Comment</button></yt-button-shape></ytd-button-renderer></div></ytd-commentbox></ytd-comment-simplebox-renderer>
${feed
  .map(
    ({ author, permalink, text }) =>
      `<ytd-comment-thread-renderer><ytd-comment-view-model><a id="author-text" href="/@${author}"><span>@${author}</span></a><span id="published-time-text"><a href="${permalink}">1 day ago</a></span><yt-attributed-string id="content-text"><span>${text}</span></yt-attributed-string></ytd-comment-view-model></ytd-comment-thread-renderer>`,
  )
  .join('')}</ytd-comments></ytd-app>`,
  editors: [{ kind: 'contenteditable', into: '#contenteditable-root' }],
  publish: '#submit-button button',
  key: 'Mod+Enter',
  sends: [
    { name: 'click', control: '#submit-button button' },
    { name: 'mod-enter', keys: 'Control+Enter' },
  ],
  harmless: ['#cancel'],
  feed: [
    { author: 'viewer1', permalink: '/watch?v=abc&lc=1', text: 'at 12:45 he gets it right' },
    { author: 'viewer2', permalink: '/watch?v=abc&lc=2', text: 'host lives at 5 Larkspur Ct, Dayton OH 45402 lol' },
  ],
}
