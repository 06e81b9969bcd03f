// YouTube comments. Facts: two sources of 2026 for the box, one for its button.
import type { Site } from '../site.ts'

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  facts: 'B',
  composer: {
    root: 'ytd-commentbox, ytd-backstage-post-dialog-renderer',
    publish: 'ytd-commentbox #submit-button',
    keys: [{ press: 'mod+enter' }],
  },
  posts: {
    container: 'ytd-comment-view-model, ytd-comment-renderer, ytd-backstage-post-renderer',
    text: '#content-text',
    author: { selector: '#author-text, #header-author' },
    permalink: { selector: '#published-time-text a' },
  },
  // YouTube's privacy complaint process, named in many guides.
  reportPage: 'https://support.google.com/youtube/answer/142443',
  pack: 'platform-youtube',
}
