// Nextdoor. Facts: one source of 2026 for the composer.
import type { Site } from '../site.ts'

export const nextdoor: Site = {
  id: 'nextdoor',
  name: 'Nextdoor',
  matches: ['https://nextdoor.com/*', 'https://www.nextdoor.com/*'],
  facts: 'B',
  composer: {
    publish: 'button[data-testid="composer-submit-button"]',
  },
  privatePaths: '^/(?:inbox|messages)(?:/|$)',
}
