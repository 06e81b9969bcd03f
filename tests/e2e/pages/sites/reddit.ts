import type { SitePage } from './site-page.ts'

export const reddit: SitePage = {
  id: 'reddit',
  address: 'https://www.reddit.com/r/townsquare/submit',
  html: feed => `
<shreddit-app><r-post-composer-form>
<faceplate-textarea-input name="title"><template shadowrootmode="open"><label>Title<textarea id="innerTextArea" maxlength="300"></textarea></label></template></faceplate-textarea-input>
<shreddit-composer event-source="post_composer"><div slot="rte" id="rte"></div></shreddit-composer>
<r-post-form-submit-button id="submit-post-button"><template shadowrootmode="open"><button id="inner-save-draft-button" type="button">Save Draft</button><button id="inner-post-submit-button" type="button">Post</button></template></r-post-form-submit-button>
</r-post-composer-form>
<shreddit-feed>${feed
    .map(
      ({ author, permalink, text }, i) =>
        `<shreddit-post id="t3_a${i}" author="${author}" permalink="${permalink}" post-title="Question ${i}" subreddit-name="townsquare"><div slot="text-body"><p>${text}</p></div></shreddit-post>`,
    )
    .join('')}</shreddit-feed></shreddit-app>`,
  editors: [{ kind: 'lexical', into: '#rte' }],
  fields: ['#innerTextArea'],
  publish: '#inner-post-submit-button',
  sends: [
    { name: 'click', control: '#inner-post-submit-button' },
    { name: 'control-enter', control: '#inner-post-submit-button', keys: 'Enter' },
  ],
  harmless: ['#inner-save-draft-button'],
  feed: [
    { author: 'wren', permalink: '/r/townsquare/comments/a0/q/', text: 'Is the clinic parking free now?' },
    {
      author: 'madman',
      permalink: '/r/townsquare/comments/a1/q/',
      text: 'The judge is at 4021 Whitfield Pl, Unit 6. You know what to do.',
    },
  ],
}
