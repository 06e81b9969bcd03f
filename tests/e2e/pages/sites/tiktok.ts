import type { SitePage } from './site-page.ts'

export const tiktok: SitePage = {
  id: 'tiktok',
  address: 'https://www.tiktok.com/@rae/video/7001',
  html: feed => `
<div class="comments"><div data-e2e="comment-input" id="draft"></div><div data-e2e="comment-emoji-icon" role="button" tabindex="0" id="emoji" aria-label="Emoji">☺</div><div data-e2e="comment-post" role="button" tabindex="0" aria-label="Post">Post</div>
${feed
  .map(
    ({ author, permalink, text }) =>
      `<div class="item"><a href="/@${author}"><span data-e2e="comment-username-1">${author}</span></a><p data-e2e="comment-level-1">${text}</p><a href="${permalink}">1d</a></div>`,
  )
  .join('')}</div>`,
  editors: [{ kind: 'draft-js', into: '#draft' }],
  publish: '[data-e2e="comment-post"]',
  sends: [{ name: 'click', control: '[data-e2e="comment-post"]' }],
  harmless: ['#emoji'],
  feed: [
    { author: 'hat', permalink: '/@rae/video/7001?c=1', text: 'the cat!!' },
    { author: 'grr', permalink: '/@rae/video/7001?c=2', text: 'his number is 405-555-0190 spam it' },
  ],
}
