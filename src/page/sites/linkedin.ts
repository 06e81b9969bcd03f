// LinkedIn. The post composer stands in the open shadow root of #interop-outlet, comments in the page. Facts: notes of 2026-04.
import type { Site } from '../site.ts'

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  facts: 'B',
  composer: {
    publish: 'button.share-actions__primary-action',
  },
  privatePaths: '^/messaging(?:/|$)',
}
