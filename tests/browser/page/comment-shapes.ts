// Comment boxes that sites put below their pages.
import type { Shape } from './shapes.ts'

export const commentShapes: readonly Shape[] = [
  {
    name: 'comments with a rank beside the name, answers that link to what they answer',
    html: `<h3>Comments</h3><section><div id="811"><div><div><span>Oona Field</span><span>Wizards</span><small>2026-11-21</small><button>Like</button></div><div><p>The culvert is full again.</p></div><div><div id="813"><div><div><span>Petra</span><span>Wizards</span><i><b></b><span>Oona Field</span></i><small>2026-11-23</small><button>Like</button></div><div><p><a href="#811">@Oona Field</a>: </p><div><p>Which one of them?</p></div></div><div></div></div></div></div></div></div><div id="812"><div><div><span>Quill</span><span>Wizards</span><small>2026-11-22</small><button>Like</button></div><div><p>Leave it to the county.</p></div><div></div></div></div></section>`,
    posts: [
      { text: 'The culvert is full again.', author: 'Oona Field', link: '#811' },
      { text: 'Which one of them?', author: 'Petra', link: '#813' },
      { text: 'Leave it to the county.', author: 'Quill', link: '#812' },
    ],
  },
]
