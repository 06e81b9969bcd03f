// Tumblr. Nothing in our notes on its composer.
import type { Site } from '../site.ts'

export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  facts: 'generic, unverified',
  privatePaths: '^/messaging(?:/|$)',
}
