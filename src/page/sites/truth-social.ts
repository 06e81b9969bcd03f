// Truth Social. Nothing in our notes on its composer.
import type { Site } from '../site.ts'

export const truthSocial: Site = {
  id: 'truth-social',
  name: 'Truth Social',
  matches: ['https://truthsocial.com/*'],
  facts: 'generic, unverified',
  privatePaths: '^/chats(?:/|$)',
}
