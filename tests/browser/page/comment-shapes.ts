// Comment boxes that sites put below their pages.
import type { Shape } from './shapes.ts'

const talk = (rows: readonly (readonly [string, string])[]) =>
  rows
    .map(([who, text]) => {
      const name = `<div class="name ${who === 'Me' ? 'end' : 'start'}">${who}</div>`
      const bubble = `<div class="bubble"><p>${text}</p></div>`
      return `<div class="row"><div><img alt="">${who === 'Me' ? bubble + name : name + bubble}</div></div>`
    })
    .join('')

export const commentShapes: readonly Shape[] = [
  {
    name: 'a chat without times: a post a message, whose name stands before or after it',
    html: `<h1>Support</h1><div><div><div>${talk([
      ['Zoe Park', 'anybody else hear the sirens'],
      ['Me', 'yes, fire drill at the school'],
      ['Zoe Park', 'it went on until the market opened at nine'],
      ['Cy', 'and again at noon'],
    ])}</div></div><div><div contenteditable="true" role="textbox"></div></div></div>`,
    posts: [
      { text: 'anybody else hear the sirens', author: 'Zoe Park', link: null },
      { text: 'yes, fire drill at the school', author: 'Me', link: null },
      { text: 'it went on until the market opened at nine', author: 'Zoe Park', link: null },
      { text: 'and again at noon', author: 'Cy', link: null },
    ],
  },
  {
    name: 'comments with a rank beside the name, answers that link to what they answer',
    html: `<h3>Comments</h3><section><div id="811"><div><div><span>Oona Field</span><span>Wizards</span><small>2026-11-21</small><button>Like</button></div><div><p>The culvert is full again.</p></div><div><div id="813"><div><div><span>Petra</span><span>Wizards</span><i><b></b><span>Oona Field</span></i><small>2026-11-23</small><button>Like</button></div><div><p><a href="#811">@Oona Field</a>: </p><div><p>Which one of them?</p></div></div><div></div></div></div></div></div></div><div id="812"><div><div><span>Quill</span><span>Wizards</span><small>2026-11-22</small><button>Like</button></div><div><p>Leave it to the county.</p></div><div></div></div></div></section>`,
    posts: [
      { text: 'The culvert is full again.', author: 'Oona Field', link: '#811' },
      { text: 'Which one of them?', author: 'Petra', link: '#813' },
      { text: 'Leave it to the county.', author: 'Quill', link: '#812' },
    ],
  },
  {
    name: 'a feed in which one post quotes another that is pressed as a whole',
    html: `<main>${[
      ['Ana Bell', 'ana', '2h', 'The bakery on the corner opens again on Monday', ''],
      [
        'Bo Crane',
        'bo',
        '3h',
        'This is not what the council said last week',
        `<div role="link" tabindex="0"><div><span>Di Evers</span> <span>@di</span><span> · </span><span>5h</span></div><div>They will close the road by the mill for good</div></div>`,
      ],
      ['Cy Dunn', 'cy', '4h', 'Rain all week, and the garden likes it', ''],
    ]
      .map(
        ([name, at, when, text, quote]) =>
          `<div><div><div><a href="/profile/${at}">${name}</a> <a href="/profile/${at}">@${at}</a><span> · </span><a href="/profile/${at}/post/3l${when}">${when}</a></div><div>${text}</div>${quote}</div></div>`,
      )
      .join('')}</main>`,
    posts: [
      { text: 'The bakery on the corner opens again on Monday', author: '@ana', link: '/profile/ana/post/3l2h' },
      { text: 'This is not what the council said last week', author: '@bo', link: '/profile/bo/post/3l3h' },
      { text: 'They will close the road by the mill for good', author: '@di', link: null },
      { text: 'Rain all week, and the garden likes it', author: '@cy', link: '/profile/cy/post/3l4h' },
    ],
  },
]
