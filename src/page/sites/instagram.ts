// Instagram. Facts: notes of uneven age; the comment box publishes on Enter.
import type { Site } from '../site.ts'

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  facts: 'C',
  composer: {
    keys: [{ press: 'enter', within: 'form textarea, article textarea' }],
  },
  privatePaths: '^/direct(?:/|$)',
  pack: 'platform-meta',
}
